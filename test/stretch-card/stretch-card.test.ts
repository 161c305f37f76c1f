import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { exerciseIds } from '../../src/data/exercise.js';
import '../../src/define/stretch-card.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';
import { StretchCard } from '../../src/stretch-card/stretch-card.js';
import { press } from '../helpers/commands.js';

const loaded = async (card: StretchCard): Promise<StretchCard> => {
  await waitUntil(() => card.renderRoot?.querySelector('.steps'), 'the exercise loads', { timeout: 5000 });
  return card;
};
const make = async (markup = html`<stretch-card no-sound></stretch-card>`): Promise<StretchCard> =>
  loaded(await fixture<StretchCard>(markup));
const find = <E extends Element = HTMLElement>(card: StretchCard, selector: string): E =>
  card.renderRoot.querySelector<E>(selector)!;
const text = (card: StretchCard, selector: string): string =>
  find(card, selector).textContent.replace(/\s+/g, ' ').trim();
const button = (card: StretchCard, label: string): HTMLButtonElement =>
  [...card.renderRoot.querySelectorAll('button')].find((each) => each.textContent.trim() === label)!;
const timerIn = (card: StretchCard): HoldTimer => find<HoldTimer>(card, 'hold-timer');

const heard = <T extends keyof HTMLElementEventMap>(card: StretchCard, type: T): Promise<HTMLElementEventMap[T]> =>
  new Promise((done) => card.addEventListener(type, done, { once: true }));

/** Presses Start; the timer is running when the promise is kept. */
async function start(card: StretchCard): Promise<HoldTimer> {
  const started = oneEvent(card, 'hold-start');
  find<HTMLButtonElement>(card, '.primary').click();
  await started;
  await card.updateComplete;
  return timerIn(card);
}

/** Runs `act` with the console's warnings kept aside. */
async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('<stretch-card>', () => {
  // First of all: an exercise that the page has loaded before is there at once.
  it('shows the fallback inside it until the exercise has loaded', async () => {
    const card = await fixture<StretchCard>(html`<stretch-card><p>Kneel and tuck.</p></stretch-card>`);
    expect(find<HTMLSlotElement>(card, 'slot').assignedElements()[0]?.textContent).to.equal('Kneel and tuck.');
    await loaded(card);
    expect(card.renderRoot.querySelector('slot:not([name])')).to.equal(null);
    const second = await fixture<StretchCard>(html`<stretch-card></stretch-card>`);
    expect(text(second, '.heading')).to.equal('Kneeling hip-flexor stretch');
  });

  it('shows the kneeling lunge with its name, numbers, steps and cautions when nothing is asked for', async () => {
    const card = await make();
    expect(text(card, '.heading')).to.equal('Kneeling hip-flexor stretch');
    expect(text(card, '.chip')).to.equal('Stretch');
    expect(text(card, '.dosage')).to.equal('Hold 30 s Repeat 2× Sides Both Daily 1–2×');
    expect(card.renderRoot.querySelectorAll('.steps li')).to.have.lengthOf(4);
    expect(text(card, '.steps b')).to.equal('trunk upright');
    expect(text(card, '.stop')).to.equal('Stop for sharp, shooting or tingling pain.');
    expect(text(card, '.primary')).to.equal('Start 30 s hold');
  });

  it('shows every exercise of the library with two pictures and its steps', async () => {
    for (const id of exerciseIds) {
      const card = await make(html`<stretch-card exercise=${id}></stretch-card>`);
      expect(card.renderRoot.querySelectorAll('svg[role=img]'), id).to.have.lengthOf(2);
      expect(card.renderRoot.querySelectorAll('.steps li').length, id).to.be.within(3, 4);
      // A seat is set once: there is nothing to time.
      expect(!!find(card, '.primary'), id).to.equal(id !== 'seat-setup');
      for (const path of card.renderRoot.querySelectorAll('path')) expect(path.getAttribute('d')).not.to.match(/NaN/);
    }
  });

  it('refuses an unknown exercise with the ids it knows, and keeps the fallback', async () => {
    const refused: Event[] = [];
    const keep = (event: Event): void => void refused.push(event);
    document.addEventListener('content-error', keep);
    let card!: StretchCard;
    const warnings = await warningsOf(async () => {
      card = await fixture(html`<stretch-card exercise="cartwheel"><p>The plain handout</p></stretch-card>`);
      await waitUntil(() => refused.length);
    });
    document.removeEventListener('content-error', keep);
    expect(warnings).to.deep.equal([`<stretch-card> exercise="cartwheel": expected ${exerciseIds.join(', ')}.`]);
    expect(refused).to.have.lengthOf(1);
    expect(card.renderRoot.querySelector('slot:not([name])')).to.exist;
    expect(card.renderRoot.querySelector('.muted')).to.equal(null);
    card.exercise = 'knee-lift';
    await loaded(card);
    expect(text(card, '.heading')).to.equal('Small knee lift');
  });

  it('says a calm sentence for an unknown exercise without a fallback', async () => {
    let card!: StretchCard;
    await warningsOf(async () => {
      card = await fixture(html`<stretch-card exercise="toString"> </stretch-card>`);
      await waitUntil(() => text(card, '.muted') !== 'Loading…');
    });
    expect(text(card, '.muted')).to.equal('This exercise is not here yet. Ask a clinician.');
    await expect(card).to.be.accessible();
  });

  it('mirrors the picture and changes the words with the side', async () => {
    const card = await make();
    const drawn = find(card, '.still svg').innerHTML;
    button(card, 'Left').click();
    await card.updateComplete;
    expect(find(card, '.still svg').innerHTML, 'the same picture, turned round').to.equal(drawn);
    expect(find(card, '.media').classList.contains('left')).to.equal(true);
    expect(getComputedStyle(find(card, '.still svg')).transform).to.match(/^matrix\(-1, 0, 0, 1/);
    expect(text(card, '.dosage')).to.include('Sides Left');
    expect(find(card, '.still svg').getAttribute('aria-label')).to.equal('Kneeling hip-flexor stretch, Left, Start');
    expect(button(card, 'Left').getAttribute('aria-pressed')).to.equal('true');
    expect(button(card, 'Both').getAttribute('aria-pressed')).to.equal('false');
  });

  it('says nothing of changing sides where one side is done alone, in every language, also in the timer', async () => {
    const card = await make(html`<stretch-card side="both" no-sound></stretch-card>`);
    const last = (): string => text(card, '.steps li:last-child');
    expect(last()).to.equal('Come back slowly and change sides.');
    card.side = 'left';
    await card.updateComplete;
    expect(last()).to.equal('Come back slowly.');
    await start(card);
    expect(last()).to.equal('Come back slowly.');
    card.stop();
    card.lang = 'de';
    await waitUntil(() => last() === 'Komm langsam zurück.', 'in German');
    for (const each of ['modified-bridge', 'hip-sway', 'lunge-pulse', 'knee-lift']) {
      const other = await make(html`<stretch-card exercise=${each} side="right"></stretch-card>`);
      expect(text(other, '.steps'), each).not.to.include('sides');
    }
  });

  it('takes a side that makes no sense for both, and tells it once', async () => {
    const warnings = await warningsOf(() => make(html`<stretch-card side="up"></stretch-card>`));
    expect(warnings).to.deep.equal(['<stretch-card> side="up": expected both, left, right; using both.']);
  });

  it('opens the timer with the dosage of the exercise and starts it', async () => {
    const card = await make(html`<stretch-card side="right" no-sound heading-level="2"></stretch-card>`);
    const opened = heard(card, 'card-start');
    const timer = await start(card);
    const event = await opened;
    expect(event.exercise).to.equal('kneeling-lunge');
    expect(event.side).to.equal('right');
    expect(event.bubbles && event.composed).to.equal(true);
    const { holdSeconds, minSeconds, sets, sides, restSeconds, milestones, noSound, headingLevel, status } = timer;
    expect({ holdSeconds, minSeconds, sets, sides, restSeconds, milestones, noSound, headingLevel, status }).to.eql({
      holdSeconds: 30,
      minSeconds: 10,
      sets: 2,
      sides: 'right',
      restSeconds: 15,
      milestones: '15',
      noSound: true,
      headingLevel: 3,
      status: 'running',
    });
    timer.stop();
  });

  it('times slow repetitions by the time they take', async () => {
    const card = await make(html`<stretch-card exercise="hip-sway" no-sound></stretch-card>`);
    expect(text(card, '.dosage')).to.include('Takes 32 s').and.include('Repeat 8×');
    expect(text(card, '.primary')).to.equal('Start 32 s');
    const timer = await start(card);
    expect(timer.holdSeconds).to.equal(32);
    timer.stop();
  });

  it('mirrors the picture for the side that the timer is at', async () => {
    const card = await make();
    const timer = await start(card);
    const sides: (string | undefined)[] = [];
    for (let step = 0; step < 4; step++) {
      await card.updateComplete;
      sides.push(find(card, '.media').classList[1]);
      timer.skip();
    }
    // Prepare and hold on the left, then the change of sides and the hold on the right.
    expect(sides).to.deep.equal(['left', 'left', 'right', 'right']);
    timer.stop();
  });

  it('tells what was done when the timer has run to its end, and goes back to the card', async () => {
    const card = await make(html`<stretch-card exercise="modified-bridge" side="left" no-sound></stretch-card>`);
    const timer = await start(card);
    const completed = heard(card, 'card-complete');
    while (timer.status === 'running') timer.skip();
    const event = await completed;
    expect(event.bubbles && event.composed).to.equal(true);
    expect(event.exercise).to.equal('modified-bridge');
    expect(event.side).to.equal('left');
    expect(event.sets).to.equal(2);
    expect(event.secondsHeld).to.equal(event.held.reduce((sum, { seconds }) => sum + seconds, 0));
    expect(event.held.map(({ side }) => side)).to.deep.equal(['left', 'left']);
    await card.updateComplete;
    expect(timerIn(card)).to.exist;
    button(card, 'Back to the card').click();
    await card.updateComplete;
    expect(timerIn(card)).to.equal(null);
    expect(text(card, '.primary')).to.equal('Start 30 s hold');
  });

  it('goes back and says so when the timer is stopped', async () => {
    const card = await make();
    const timer = await start(card);
    timer.stop();
    await card.updateComplete;
    expect(timerIn(card)).to.equal(null);
    expect(text(card, '[role=status]')).to.equal('Stopped. Back to the card.');
  });

  it('shows what the page has put into its slots also beside the timer', async () => {
    const card = await make(
      html`<stretch-card no-sound>
        <p slot="note">Twice a day.</p>
        <a slot="link" href="#book">Book</a>
        <a slot="shop" href="#shop">Shop</a>
      </stretch-card>`,
    );
    await start(card);
    for (const each of card.querySelectorAll<HTMLElement>('[slot]'))
      expect(each.getBoundingClientRect().height, each.slot).to.be.greaterThan(0);
  });

  it('keeps its timer inside a column of 120 px', async () => {
    const box = await fixture(html`<div style="width: 120px"><stretch-card no-sound></stretch-card></div>`);
    const card = await loaded(box.querySelector<StretchCard>('stretch-card')!);
    const timer = await start(card);
    await timer.updateComplete;
    const { right } = card.getBoundingClientRect();
    for (const each of [timer, ...timer.renderRoot.querySelectorAll('.clock, .heading, button')])
      expect(each.getBoundingClientRect().right, each.className).to.be.at.most(right);
  });

  it('stops a running timer when the person goes back', async () => {
    const card = await make();
    await start(card);
    const stopped = oneEvent(card, 'hold-stop');
    button(card, 'Back to the card').click();
    await stopped;
    await card.updateComplete;
    expect(timerIn(card)).to.equal(null);
  });

  it('can be started, stopped and started again with the keyboard alone', async () => {
    const card = await make();
    find(card, '.primary').focus();
    const started = oneEvent(card, 'hold-start');
    await press('Enter');
    await started;
    await card.updateComplete;
    const timer = timerIn(card);
    expect((card.renderRoot as ShadowRoot).activeElement).to.equal(timer);
    // On the timer's main button, so that Space pauses and goes on.
    expect(timer.shadowRoot!.activeElement!.className).to.equal('primary');
    await press('Space');
    await waitUntil(() => timer.status === 'paused');
    await press('Space');
    await waitUntil(() => timer.status === 'running');
    find(card, '.timing + .row > button').focus();
    await press('Enter');
    await card.updateComplete;
    expect((card.renderRoot as ShadowRoot).activeElement?.className).to.equal('primary');
  });

  it('leaves the focus alone when a page starts it', async () => {
    const card = await make();
    const started = oneEvent(card, 'hold-start');
    await card.start();
    await started;
    expect((card.renderRoot as ShadowRoot).activeElement).to.equal(null);
    timerIn(card).stop();
  });

  it('keeps its side and its running timer when it is moved', async () => {
    const card = await make(html`<stretch-card side="left" no-sound></stretch-card>`);
    const timer = await start(card);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(card);
    await card.updateComplete;
    expect(timerIn(card)).to.equal(timer);
    expect(timer.status).to.equal('running');
    expect(card.side).to.equal('left');
    timer.stop();
  });

  it('closes the timer when the page asks for another exercise', async () => {
    const card = await make();
    await start(card);
    card.exercise = 'hip-sway';
    await waitUntil(() => text(card, '.heading') === 'Hip sway');
    expect(timerIn(card)).to.equal(null);
  });

  it('shows the last of two exercises that were asked for in a row', async () => {
    const card = await make();
    card.exercise = 'lunge-pulse';
    await card.updateComplete;
    card.exercise = 'kneeling-lunge';
    await aTimeout(50);
    expect(text(card, '.heading')).to.equal('Kneeling hip-flexor stretch');
  });

  it('moves the picture once from start to end and leaves it there', async () => {
    const card = await make(html`<stretch-card exercise="lunge-pulse"></stretch-card>`);
    const path = find(card, '.end .near:not(.edge):not(.skin)');
    const end = path.getAttribute('d');
    button(card, 'Show the movement').click();
    await waitUntil(() => path.getAttribute('d') !== end, 'it moves', { interval: 8 });
    card.remove();
    expect(path.getAttribute('d')).to.equal(end);
  });

  it('halts the picture and lets it go on', async () => {
    const card = await make(html`<stretch-card exercise="modified-bridge"></stretch-card>`);
    const path = find(card, '.end .near:not(.edge):not(.skin)');
    button(card, 'Show the movement').click();
    await waitUntil(() => button(card, 'Pause'), 'it can be halted');
    expect(find(card, '.end figcaption').textContent, 'neither start nor end').to.equal('…');
    await aTimeout(60);
    button(card, 'Pause').click();
    await card.updateComplete;
    const halted = path.getAttribute('d');
    await aTimeout(60);
    expect(path.getAttribute('d')).to.equal(halted);
    button(card, 'Show the movement').click();
    await waitUntil(() => path.getAttribute('d') !== halted, 'it goes on', { interval: 8 });
  });

  it('unfolds mistakes, easier and harder ways, and its sources', async () => {
    const card = await make();
    expect(text(card, '.note')).to.include('Ask a clinician first');
    find<HTMLDetailsElement>(card, 'details').open = true;
    await waitUntil(() => card.renderRoot.querySelector('.more'));
    const lists = text(card, '.more');
    const own = ['Arching the low back', 'Stay more upright', 'Raise the arm'];
    for (const words of ['Common mistakes', 'Easier', 'Harder', ...own, 'How to Release a Psoas Trigger Point']) {
      expect(lists).to.include(words);
    }
  });

  it('prints itself alone, with everything unfolded and room for a pen, and is as before afterwards', async () => {
    const card = await make();
    const { print } = window;
    const seen: Record<string, unknown> = {};
    const printed = new Promise<void>((done) => {
      window.print = () => {
        seen.marked = card.hasAttribute('data-unknot-print');
        seen.open = find<HTMLDetailsElement>(card, 'details').open;
        seen.notes = card.renderRoot.querySelectorAll('.notes i').length;
        seen.sheets = document.adoptedStyleSheets.length;
        done();
      };
    });
    const sheets = document.adoptedStyleSheets.length;
    button(card, 'Print').click();
    await printed;
    window.print = print;
    expect(seen).to.deep.equal({ marked: true, open: true, notes: 4, sheets: sheets + 1 });
    window.dispatchEvent(new Event('afterprint'));
    expect(card.hasAttribute('data-unknot-print')).to.equal(false);
    expect(find<HTMLDetailsElement>(card, 'details').open).to.equal(false);
    expect(card.renderRoot.querySelector('.notes')).to.equal(null);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('prints all cards of a group as one handout, from any of them or from a button of the page', async () => {
    const group = await fixture<HTMLElement>(html`
      <section print-handout>
        <stretch-card></stretch-card>
        <stretch-card exercise="knee-lift"></stretch-card>
        <button print-handout>Print both</button>
      </section>
    `);
    const cards = [...group.querySelectorAll('stretch-card')];
    await Promise.all(cards.map(loaded));
    const { print } = window;
    const paper = (): Promise<string[]> =>
      new Promise((done) => {
        window.print = () =>
          done(cards.map((card) => `${card.hasAttribute('data-unknot-print')} ${!!find(card, '.notes')}`));
      });
    for (const press of [() => group.querySelector('button')!.click(), () => button(cards[1], 'Print').click()]) {
      const seen = paper();
      press();
      expect(await seen).to.deep.equal(['true true', 'true true']);
      window.dispatchEvent(new Event('afterprint'));
      expect(group.querySelectorAll('[data-unknot-print]')).to.have.lengthOf(0);
    }
    window.print = print;
  });

  it('waits for the exercise when it is started before that is there', async () => {
    const card = await fixture<StretchCard>(html`<stretch-card no-sound></stretch-card>`);
    card.exercise = 'modified-bridge';
    const started = heard(card, 'card-start');
    await card.start();
    expect((await started).exercise).to.equal('modified-bridge');
    timerIn(card).stop();
  });

  it('marks the step that the timer is at', async () => {
    const card = await make(html`<stretch-card side="left" no-sound></stretch-card>`);
    const timer = await start(card);
    const marked = async (): Promise<string> => {
      await card.updateComplete;
      return [...card.renderRoot.querySelectorAll('.steps li')]
        .map((item) => (item.getAttribute('aria-current') === 'step' ? 'x' : '-'))
        .join('');
    };
    expect(await marked()).to.equal('x---');
    timer.skip();
    expect(await marked()).to.equal('--x-');
    timer.skip();
    expect(await marked()).to.equal('---x');
    timer.stop();
    expect(await marked()).to.equal('----');
  });

  it('stops and says so when the exercise is changed in the middle of a hold', async () => {
    for (const [lang, sentence] of [
      ['en', 'The exercise was changed. The timer has stopped.'],
      ['es', 'Se cambió el ejercicio. El temporizador se detuvo.'],
      ['ar', 'تغيّر التمرين. توقّف المؤقت.'],
      ['de', 'Die Übung wurde gewechselt. Der Timer ist gestoppt.'],
    ]) {
      const card = await make(html`<stretch-card lang=${lang} no-sound></stretch-card>`);
      await waitUntil(() => find(card, '.base').lang === lang);
      await start(card);
      const stopped = oneEvent(card, 'hold-stop');
      card.exercise = 'knee-lift';
      await stopped;
      await waitUntil(() => find(card, '[role=status]')?.textContent === sentence, sentence);
    }
  });

  it('shows no more than it is asked for, and always the way out to a clinician', async () => {
    const full = await make();
    const parts = ['.dosage', '.steps', '.note', '.primary', '.facts', 'details'];
    const seen = (card: StretchCard): string[] => parts.filter((part) => card.renderRoot.querySelector(part));
    expect(seen(full)).to.deep.equal(parts);
    const few = await fixture<StretchCard>(html`<stretch-card show="dosage timer"></stretch-card>`);
    expect(seen(few)).to.deep.equal(['.dosage', '.note', '.primary']);
    // When to stop is never left out.
    expect(text(few, '.note')).to.equal('Stop for sharp, shooting or tingling pain.');
    const compact = await fixture<StretchCard>(html`<stretch-card layout="compact"></stretch-card>`);
    expect(seen(compact)).to.deep.equal(['.dosage', '.steps', '.note', '.primary']);
    const media = await fixture<StretchCard>(html`<stretch-card layout="media"></stretch-card>`);
    expect(seen(media)).to.deep.equal(['.note', '.primary']);
    for (const card of [few, compact, media]) expect(text(card, '.small')).to.match(/physiotherapist/);
    const warnings = await warningsOf(() => make(html`<stretch-card layout="huge"></stretch-card>`));
    expect(warnings[0]).to.equal('<stretch-card> layout="huge": expected full, compact, media; using full.');
  });

  it('mutes a video that plays by itself', async () => {
    const card = await make(html`<stretch-card><video slot="media" autoplay></video></stretch-card>`);
    await aTimeout(0);
    expect(card.querySelector('video')!.muted).to.equal(true);
  });

  it('lets the parts of its timer be dressed', async () => {
    const card = await make();
    const timer = await start(card);
    expect(timer.getAttribute('exportparts')).to.include('digits: timer-digits');
    timer.stop();
  });

  it("takes a clinic's note, a link and an own picture", async () => {
    const card = await make(html`
      <stretch-card>
        <p slot="note">Twice a day this week.</p>
        <a slot="link" href="#cushion">Cushions</a>
        <div slot="media" role="img" aria-label="Our photo">photo</div>
      </stretch-card>
    `);
    for (const name of ['note', 'link', 'media']) {
      expect(find<HTMLSlotElement>(card, `slot[name=${name}]`).assignedElements(), name).to.have.lengthOf(1);
    }
    expect(find(card, '.stills').getClientRects()).to.have.lengthOf(0);
  });

  it('takes its heading and level from the page', async () => {
    const card = await make(html`<stretch-card label="Your stretch" heading-level="2"></stretch-card>`);
    expect(text(card, '.heading')).to.equal('Your stretch');
    expect(find(card, '.heading').getAttribute('aria-level')).to.equal('2');
  });

  it('is accessible as a card, unfolded, and with the timer open', async () => {
    const card = await make();
    await expect(card).to.be.accessible();
    find<HTMLDetailsElement>(card, 'details').open = true;
    await waitUntil(() => card.renderRoot.querySelector('.more'));
    await expect(card).to.be.accessible();
    const timer = await start(card);
    await expect(card).to.be.accessible();
    timer.stop();
  });

  it('writes no style attribute, which a strict page would refuse', async () => {
    const card = await make();
    const timer = await start(card);
    expect(card.renderRoot.querySelector('[style]')).to.equal(null);
    timer.stop();
  });

  it('registers once and takes a second tag', () => {
    StretchCard.define();
    StretchCard.define('acme-stretch-card');
    expect(customElements.get('stretch-card')).to.equal(StretchCard);
    expect(document.createElement('acme-stretch-card')).to.be.instanceOf(StretchCard);
  });
});
