import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import '../../src/define/release-guide.js';
import { steps, type GuideStep } from '../../src/release-guide/model.js';
import { ReleaseGuide } from '../../src/release-guide/release-guide.js';
import {
  at,
  begun,
  button,
  choose,
  clean,
  click,
  find,
  heading,
  make,
  said,
  stepsIn,
  text,
  warningsOf,
  focused,
} from './walk.js';

const plain = html`<release-guide></release-guide>`;

/** Starts a timer and takes it to its hold. */
async function toHold(timer: HTMLElementTagNameMap['hold-timer']): Promise<void> {
  timer.start();
  await waitUntil(() => timer.phase, 'it starts', { timeout: 5000 });
  for (let i = 0; i < 9 && timer.phase !== 'hold'; i++) timer.skip();
}

describe('<release-guide>', () => {
  it('begins with the safety lists and an explicit question', async () => {
    const guide = await make(plain);
    expect(guide.place).to.equal('safety');
    expect(heading(guide)).to.equal('Before you press');
    expect(text(guide, '[part=do-not-press]')).to.include('Pregnancy').and.to.include('Blood thinners');
    expect(text(guide, '[part=stop-signs]')).to.include('Tingling or numbness');
    expect(guide.renderRoot.querySelectorAll('details li')).to.have.length(15);
    expect(text(guide, '#ask')).to.equal('Does anything on these lists apply to you?');
    expect(clean(button(guide, 'go-ahead').textContent)).to.equal('No, nothing applies');
    expect(text(guide, '#progress')).to.equal('Step 1 of 11');
  });

  it('lets no method past the safety page', async () => {
    const guide = await make();
    for (const step of steps.slice(1)) guide.goTo(step);
    guide.next();
    guide.start();
    await guide.updateComplete;
    expect(guide.place).to.equal('safety');
  });

  it('leads a sign to help, with the number of the page', async () => {
    const guide = await make(html`<release-guide emergency-number="112"></release-guide>`);
    await click(guide, 'sign');
    expect(guide.place).to.equal('help');
    expect(heading(guide)).to.equal('Please do not press now');
    expect(find<HTMLAnchorElement>(guide, '.call').href).to.equal('tel:112');
    expect(focused(guide, '.heading'), guide.place).to.equal(true);
    guide.goTo('press');
    guide.next();
    expect(guide.place).to.equal('help');
    await click(guide, 'back');
    expect(guide.place).to.equal('safety');
  });

  it('goes through every step, takes the focus to each heading, and tells it', async () => {
    const guide = await make();
    const told: string[] = [];
    for (const type of ['guide-start', 'guide-step', 'guide-complete'] as const) {
      guide.addEventListener(type, (event) => {
        expect(event.bubbles && event.composed).to.equal(true);
        told.push(event.type === 'guide-step' ? `${guide.step} ${(event as Event & { number: number }).number}` : type);
      });
    }
    await click(guide, 'go-ahead');
    await stepsIn(guide);
    const headings = [heading(guide)];
    for (let i = 0; i < 20 && guide.place !== 'summary'; i++) {
      expect(focused(guide, '.heading'), guide.place).to.equal(true);
      await click(guide, 'next');
      headings.push(heading(guide));
    }
    expect(headings).to.deep.equal([
      'Where is the spot?',
      'What will you press with?',
      'How strong is the pain now?',
      'Find the spot',
      'Check that it is the right one',
      'Press and hold still',
      'Let go and move',
      'Now stretch',
      'And how is it now?',
      'What you did',
    ]);
    expect(told).to.deep.equal([
      'guide-start',
      ...steps.slice(1).map((step: GuideStep, i) => `${step} ${i + 2}`),
      'guide-complete',
    ]);
  });

  it('asks for a side and a point, and takes them from the list or from the map', async () => {
    const guide = await begun(plain);
    await click(guide, 'next');
    expect(guide.place).to.equal('where');
    expect(text(guide, '.problem')).to.equal('Choose a side and a point.');
    expect(focused(guide, '.problem'), guide.place).to.equal(true);
    await choose(guide, 'side', 'left');
    await choose(guide, 'kind', 'tp-psoas-upper');
    expect(said(guide)).to.equal('Chosen: Deep in the belly, Left side.');
    expect(guide.summary.triggerPoint).to.equal('tp-psoas-upper-l');
    await customElements.whenDefined('body-map');
    const map = find<HTMLElementTagNameMap['body-map']>(guide, 'body-map');
    await map.updateComplete;
    expect(map.highlight).to.equal('tp-psoas-upper-l');
    await waitUntil(() => map.renderRoot.querySelector('[data-point="tp-iliacus-r"]'), 'the points', { timeout: 5000 });
    map.renderRoot
      .querySelector('[data-point="tp-iliacus-r"]')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await guide.updateComplete;
    expect(guide.summary.triggerPoint).to.equal('tp-iliacus-r');
    expect(find<HTMLInputElement>(guide, 'input[value=tp-iliacus]').checked).to.equal(true);
    await click(guide, 'next');
    expect(guide.place).to.equal('tool');
  });

  it('tells plainly when a tool does not fit, and offers the hip crease', async () => {
    const guide = await begun(html`<release-guide trigger-point="tp-iliacus-l"></release-guide>`);
    await at(guide, 'tool');
    const marks = [...guide.renderRoot.querySelectorAll('.fit')].map((each) => clean(each.textContent));
    expect(marks).to.deep.equal([
      '✓ Reaches it',
      '✓ Reaches it',
      '~ Can be tried',
      '~ Can be tried',
      '? No word on this point',
    ]);
    await choose(guide, 'tool', 'ball');
    const told = 'A ball lacks the angle for this point. It can be tried, but it often does not get there.';
    expect(said(guide)).to.equal(told);
    expect(text(guide, '[part=mismatch]')).to.include(told);
    expect(text(guide, '.base')).to.include('Rubbing is not pressing.');
    find<HTMLButtonElement>(guide, '[part=mismatch] button').click();
    await guide.updateComplete;
    expect(guide.summary.triggerPoint).to.equal('tp-iliopsoas-crease-l');
    expect(said(guide)).to.equal('Massage or lacrosse ball: this reaches your point.');
    expect(!find(guide, '[part=mismatch]')).to.equal(true);
    guide.goTo('where');
    await guide.updateComplete;
    await choose(guide, 'kind', 'tp-psoas-upper');
    await at(guide, 'press');
    expect(text(guide, '[part=mismatch]')).to.equal('A ball does not reach this point. It lies too deep.');
  });

  for (const step of ['find', 'confirm', 'move'] as const) {
    it(`moves the picture of "${step}" when asked, and halts it`, async () => {
      const guide = await at(await begun(), step);
      const play = find<HTMLButtonElement>(guide, '.moving button');
      const shown = (): string => clean(play.innerText);
      expect(shown()).to.equal('Show the movement');
      const end = step === 'find' ? 'fingertips' : 'foot';
      expect(find(guide, '.moving .end svg').getAttribute('aria-label')).to.include(end);
      const parts = (): string =>
        [...find(guide, '.moving .end svg').children].map((each) => each.getAttribute('d')).join();
      const before = parts();
      play.click();
      await waitUntil(() => parts() !== before, 'it moves', { interval: 8 });
      expect(shown()).to.equal('Pause');
      play.click();
      const halted = parts();
      expect(shown()).to.equal('Show the movement');
      await aTimeout(60);
      expect(parts()).to.equal(halted);
      expect(halted).not.to.match(/NaN/);
      play.click();
      await waitUntil(() => parts() === before, 'it comes to its end', { timeout: 6000 });
      await waitUntil(() => shown() === 'Show the movement');
    });
  }

  it('times the press and ends it well', async () => {
    const guide = await at(await begun(), 'press');
    await customElements.whenDefined('hold-timer');
    const timer = find<HTMLElementTagNameMap['hold-timer']>(guide, 'hold-timer');
    await timer.updateComplete;
    expect([timer.program, timer.sides]).to.deep.equal(['psoas-release', 'right']);
    expect(text(guide, '[part=caution]')).to.include('Nerves and blood vessels run near the hip crease.');
    await toHold(timer);
    await aTimeout(1100);
    for (let i = 0; i < 9 && timer.status === 'running'; i++) timer.skip();
    await guide.updateComplete;
    expect(guide.summary.holds).to.equal(1);
    expect(guide.summary.secondsHeld).to.be.greaterThan(0);
    expect(said(guide)).to.equal('Well done. Let go slowly.');
    expect(!!find(guide, '.primary.wide')).to.equal(true);
  });

  it('counts what was held when the person goes on in mid-hold', async () => {
    const guide = await at(await begun(), 'press');
    await customElements.whenDefined('hold-timer');
    const timer = find<HTMLElementTagNameMap['hold-timer']>(guide, 'hold-timer');
    await timer.updateComplete;
    await toHold(timer);
    await aTimeout(1100);
    await click(guide, 'back');
    expect(guide.place).to.equal('confirm');
    expect(timer.status).to.equal('stopped');
    expect(guide.summary.secondsHeld).to.be.greaterThan(0);
  });

  it('ends a stop for pain in the stop advice, and does not go back to pressing by itself', async () => {
    const guide = await at(await begun(), 'press');
    const stops: unknown[] = [];
    guide.addEventListener('guide-stop', ({ reason, step }) => stops.push([reason, step]));
    const timer = find(guide, 'hold-timer');
    timer.dispatchEvent(Object.assign(new Event('hold-stop'), { held: [{ seconds: 12, ended: 'pain' }] }));
    await guide.updateComplete;
    expect(guide.place).to.equal('help');
    expect(heading(guide)).to.equal('Stop pressing');
    expect(text(guide, '.help')).to.include('place the tool a little higher, above the crease.');
    expect(stops).to.deep.equal([['pain', 'press']]);
    guide.goTo('press');
    expect(guide.place).to.equal('help');
    await click(guide, 'again');
    expect(guide.place).to.equal('find');
    await click(guide, 'pain');
    await click(guide, 'next');
    expect(guide.place).to.equal('after');
    expect(text(guide, '#progress')).to.equal('Step 5 of 6');
    await click(guide, 'next');
    expect(text(guide, '.report')).to.include('You stopped for pain. Do not press there again today.');
    expect(guide.summary).to.include({ stoppedForPain: true, secondsHeld: 12 });
  });

  it('tells what changed', async () => {
    const guide = await begun();
    for (const [before, after, sentence] of [
      ['6', '3', 'Less pain than before.'],
      ['3', '3', 'About the same.'],
      ['2', '5', 'More than before.'],
    ]) {
      await at(guide, 'before');
      await choose(guide, 'before', before);
      await at(guide, 'after');
      await choose(guide, 'after', after);
      await at(guide, 'summary');
      expect(text(guide, '.report')).to.include(sentence).and.to.include(`${before} before, ${after} after`);
    }
    await at(guide, 'before');
    await choose(guide, 'before', '9');
    expect(said(guide)).to.include('Ask a clinician before you press.');
  });

  it('does the other side with a clean sheet', async () => {
    const guide = await begun();
    await at(guide, 'before');
    await choose(guide, 'before', '4');
    await at(guide, 'summary');
    expect(clean(button(guide, 'other-side').textContent)).to.equal('Now the left side');
    await click(guide, 'other-side');
    expect(guide.place).to.equal('before');
    expect(guide.summary).to.include({ triggerPoint: 'tp-iliopsoas-crease-l', tool: 'ball', secondsHeld: 0 });
    expect(guide.summary).not.to.have.property('before');
  });

  it('copies the summary, or says how', async () => {
    const guide = await at(await begun(), 'summary');
    const copied: string[] = [];
    const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const clipboard = (writeText: (text: string) => Promise<void>): void =>
      void Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const press = async (): Promise<void> => {
      [...guide.renderRoot.querySelectorAll('button')].find((each) => clean(each.textContent) === 'Copy')!.click();
      await aTimeout(20);
    };
    try {
      clipboard((line) => Promise.resolve(void copied.push(line)));
      await press();
      expect(said(guide)).to.equal('Copied.');
      expect(copied[0]).to.include('Spot: At the hip crease · Right side').and.to.include('When to see someone');
      clipboard(() => Promise.reject(new Error('no')));
      await press();
      expect(said(guide)).to.include('copy it with your keyboard');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      if (before) Object.defineProperty(navigator, 'clipboard', before);
    }
  });

  it('prints the summary alone and puts the page back', async () => {
    const guide = await at(await begun(), 'summary');
    const { print } = window;
    let marked = false;
    window.print = () => {
      marked =
        document.body.querySelector('[data-unknot-print]') === guide && find<HTMLDetailsElement>(guide, 'details').open;
      dispatchEvent(new Event('afterprint'));
    };
    try {
      [...guide.renderRoot.querySelectorAll('button')].find((each) => clean(each.textContent) === 'Print')!.click();
      await waitUntil(() => marked, 'it prints');
    } finally {
      window.print = print;
    }
    expect(guide.hasAttribute('data-unknot-print')).to.equal(false);
    expect(find<HTMLDetailsElement>(guide, 'details').open).to.equal(false);
  });

  it('keeps its place when left, moved, and put back', async () => {
    const guide = await at(await begun(), 'find');
    await click(guide, 'leave');
    expect(heading(guide)).to.equal('You put the guide aside');
    expect(focused(guide, '.heading'), guide.place).to.equal(true);
    guide.start();
    await guide.updateComplete;
    expect(guide.place).to.equal('find');
    const other = document.body.appendChild(document.createElement('section'));
    other.append(guide);
    await guide.updateComplete;
    expect(heading(guide)).to.equal('Find the spot');
    guide.remove();
    document.body.append(guide);
    await guide.updateComplete;
    expect(guide.place).to.equal('find');
    guide.restart();
    await guide.updateComplete;
    expect(guide.place).to.equal('safety');
    guide.next();
    expect(guide.place).to.equal('safety');
    other.remove();
    guide.remove();
  });

  it('keeps its place in the tab when the page asks for it', async () => {
    const kept = html`<release-guide
      id="kept"
      persist="session"
      trigger-point="tp-iliacus-r"
      tool="ball"
    ></release-guide>`;
    sessionStorage.clear();
    const first = await at(await begun(kept), 'confirm');
    await waitUntil(() => sessionStorage.length, 'it is stored');
    await waitUntil(() =>
      Object.values({ ...sessionStorage })
        .join('')
        .includes('"place":"confirm"'),
    );
    first.remove();
    const second = await make(kept);
    await waitUntil(() => second.place === 'confirm', 'it comes back');
    await stepsIn(second);
    expect(heading(second)).to.equal('Check that it is the right one');
    sessionStorage.setItem(Object.keys({ ...sessionStorage })[0], '{"at":1,"state":{"place":"press"}}');
    const third = await make(kept);
    await aTimeout(100);
    expect(third.place).to.equal('safety');
    sessionStorage.clear();
    const loose = await begun();
    await at(loose, 'confirm');
    expect(sessionStorage.length).to.equal(0);
  });

  it('keeps a hold that is under way when the page is loaded again, where the place is kept', async () => {
    const kept = html`<release-guide
      id="holding"
      persist="session"
      trigger-point="tp-iliacus-r"
      tool="ball"
      no-sound
    ></release-guide>`;
    const timerOf = async (guide: ReleaseGuide): Promise<HTMLElementTagNameMap['hold-timer']> => {
      await customElements.whenDefined('hold-timer');
      const timer = find<HTMLElementTagNameMap['hold-timer']>(guide, 'hold-timer');
      await timer.updateComplete;
      return timer;
    };
    const stored = (): boolean => Object.keys({ ...sessionStorage }).some((key) => key.includes('holding-hold'));
    sessionStorage.clear();
    const first = await at(await begun(kept), 'press');
    const before = await timerOf(first);
    await toHold(before);
    await waitUntil(() => before.remainingSeconds < 90, 'it holds', { timeout: 5000 });
    await waitUntil(() => {
      document.dispatchEvent(new Event('visibilitychange')); // as a page does before it is loaded again
      return stored();
    }, 'it is stored');
    first.remove();
    const second = await make(kept);
    await waitUntil(() => second.place === 'press', 'it comes back');
    await stepsIn(second);
    const after = await timerOf(second);
    await waitUntil(() => after.status === 'running', 'the hold goes on', { timeout: 5000 });
    expect(after.phase).to.equal('hold');
    expect(after.remainingSeconds).to.be.below(90);
    await click(second, 'back');
    expect(second.summary.secondsHeld).to.be.greaterThan(0);
    expect(stored()).to.equal(false);
    sessionStorage.clear();
  });

  it('takes point, side and tool from the page, until the person chooses', async () => {
    const sided = await make(
      html`<release-guide trigger-point="tp-iliacus" side="left" tool="fingertips"></release-guide>`,
    );
    expect(sided.summary).to.include({ triggerPoint: 'tp-iliacus-l', tool: 'fingertips' });
    sided.side = 'right';
    await sided.updateComplete;
    expect(sided.summary.triggerPoint).to.equal('tp-iliacus-r');
    const both = await make(html`<release-guide trigger-point="tp-iliacus-l" side="right"></release-guide>`);
    expect(both.summary.triggerPoint).to.equal('tp-iliacus-r');
  });

  it('leaves steps out, but never safety', async () => {
    const few = html`<release-guide
      trigger-point="tp-iliacus-l"
      steps="find press"
      label="Short guide"
      heading-level="2"
    ></release-guide>`;
    const guide = await make(few);
    expect(guide.place).to.equal('safety');
    expect(text(guide, '#progress')).to.equal('Step 1 of 4');
    expect(find(guide, '.base').getAttribute('aria-label')).to.equal('Short guide');
    expect(find(guide, '.heading').getAttribute('aria-level')).to.equal('2');
    await click(guide, 'go-ahead');
    await stepsIn(guide);
    expect(guide.place).to.equal('find');
    await click(guide, 'next');
    expect(guide.place).to.equal('press');
    await click(guide, 'next');
    expect(guide.place).to.equal('summary');
    const nowhere = await make(html`<release-guide steps="press"></release-guide>`);
    expect(text(nowhere, '#progress')).to.equal('Step 1 of 4');
    await click(nowhere, 'go-ahead');
    expect(nowhere.place).to.equal('where');
  });

  it('tells bad input on the console and stays usable', async () => {
    const warnings = await warningsOf(async () => {
      const guide = await make(
        html`<release-guide
          trigger-point="tp-elbow"
          side=${'up'}
          tool="hammer"
          steps="dance"
          persist=${'forever'}
          heading-level="9"
          emergency-number="help"
        ></release-guide>`,
      );
      guide.goTo('dance' as 'find');
      await guide.updateComplete;
      expect(guide.place).to.equal('safety');
      expect(text(guide, '#progress')).to.equal('Step 1 of 11');
      await click(guide, 'sign');
      expect(!find(guide, '.call')).to.equal(true);
      expect(text(guide, '.page')).to.include('Call your local emergency number.');
    });
    for (const name of [
      'trigger-point',
      'side',
      'tool',
      'steps',
      'persist',
      'heading-level',
      'emergency-number',
      'goTo',
    ]) {
      expect(
        warnings.filter((line) => line.includes(name === 'goTo' ? 'goTo(' : `${name}="`)),
        name,
      ).to.have.length(1);
    }
  });

  it('writes no style attribute, and fires nothing that a form would take for its own', async () => {
    const guide = await begun(plain);
    let heard = 0;
    guide.addEventListener('input', () => heard++);
    guide.addEventListener('change', () => heard++);
    for (const step of steps.slice(1)) {
      if (step === 'where') {
        await choose(guide, 'side', 'left');
        await choose(guide, 'kind', 'tp-iliacus');
      }
      if (step === 'tool') await choose(guide, 'tool', 'ball');
      expect(guide.place).to.equal(step);
      expect(!guide.renderRoot.querySelector('[style]'), step).to.equal(true);
      if (step !== 'summary') await click(guide, 'next');
    }
    expect(heard).to.equal(0);
  });

  it('registers once', () => {
    expect(() => ReleaseGuide.define()).not.to.throw();
    expect(customElements.get('release-guide')).to.equal(ReleaseGuide);
  });
});

describe('<release-guide> for axe', () => {
  it('is clean on every step, on help and when left', async function () {
    this.timeout(60_000);
    const guide = await begun(
      html`<release-guide
        trigger-point="tp-iliacus-l"
        tool="ball"
        steps="safety where tool before find confirm move after"
      ></release-guide>`,
    );
    for (const step of ['where', 'tool', 'before', 'find', 'confirm', 'move', 'after', 'summary', 'safety'] as const) {
      await at(guide, step);
      await aTimeout(30);
      await expect(guide, step).to.be.accessible({ ignoredRules: step === 'where' ? ['nested-interactive'] : [] });
    }
    guide.goTo('find');
    await guide.updateComplete;
    await click(guide, 'pain');
    await expect(guide).to.be.accessible();
    await click(guide, 'leave');
    await expect(guide).to.be.accessible();
  });

  it('is clean while pressing and stretching', async function () {
    this.timeout(60_000);
    const guide = await at(await begun(), 'press');
    await customElements.whenDefined('hold-timer');
    await aTimeout(100);
    await expect(guide).to.be.accessible();
    await at(guide, 'stretch');
    await waitUntil(() => find(guide, 'stretch-card')?.shadowRoot?.querySelector('.steps'), 'the card', {
      timeout: 8000,
    });
    await expect(guide).to.be.accessible();
  });
});
