import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/hold-timer.js';
import '../helpers/engine.js';
import { whileHidden } from '../helpers/hidden.js';
import type { HoldSuspendEvent, HoldTickEvent } from '../../src/hold-timer/hold-timer.events.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';

const make = (markup = html`<hold-timer no-sound prepare-seconds="0"></hold-timer>`): Promise<HoldTimer> =>
  fixture<HoldTimer>(markup);
const text = (timer: HoldTimer, selector: string): string =>
  timer.renderRoot.querySelector(selector)!.textContent.trim();
const spoken = (timer: HoldTimer): string => text(timer, '[role=status]');
const button = (timer: HoldTimer, label: string): HTMLButtonElement =>
  [...timer.renderRoot.querySelectorAll('button')].find((each) => each.textContent.trim() === label)!;

/** Lets the page's clocks jump ahead: `pass` as for a page that is hidden, `sleep` where the steady clock stands, `nap` where it does not. */
function clocks(): Record<'pass' | 'sleep' | 'nap', (seconds: number) => void> & { restore(): void } {
  const { now: steady } = performance;
  const { now: wall } = Date;
  let passed = 0;
  let slept = 0;
  performance.now = () => steady.call(performance) + passed * 1000;
  Date.now = () => wall() + (passed + slept) * 1000;
  return {
    pass: (seconds) => whileHidden(() => (passed += seconds)),
    nap: (seconds) => void (passed += seconds),
    sleep: (seconds) => void (slept += seconds),
    restore: () => {
      performance.now = steady;
      Date.now = wall;
    },
  };
}

const look = (): boolean => document.dispatchEvent(new Event('visibilitychange'));

describe('<hold-timer>', () => {
  it('shows ninety seconds and waits for a press', async () => {
    const timer = await make(html`<hold-timer></hold-timer>`);
    expect(text(timer, '.digits')).to.equal('90');
    expect(timer.status).to.equal('idle');
    expect(timer.remainingSeconds).to.equal(90);
    expect(button(timer, 'Start')).to.exist;
  });

  it('starts, pauses, resumes and stops from its buttons, telling each', async () => {
    const timer = await make();
    const events: string[] = [];
    for (const type of ['hold-start', 'hold-phase', 'hold-pause', 'hold-resume', 'hold-stop']) {
      timer.addEventListener(type, (event) => {
        expect(event.bubbles && event.composed).to.equal(true);
        events.push(event.type);
      });
    }
    for (const label of ['Start', 'Pause', 'Resume', 'Stop']) {
      button(timer, label).click();
      await timer.updateComplete;
    }
    expect(events).to.deep.equal(['hold-start', 'hold-phase', 'hold-pause', 'hold-resume', 'hold-stop']);
    expect(timer.status).to.equal('stopped');
  });

  it('keeps the focus on its main button through start, pause and resume', async () => {
    const timer = await make();
    const main = button(timer, 'Start');
    main.focus();
    for (let press = 0; press < 3; press++) {
      main.click();
      await timer.updateComplete;
      expect(timer.shadowRoot!.activeElement).to.equal(main);
    }
    timer.stop();
  });

  it('gives the focus to its main button when the pressed one is gone', async () => {
    const timer = await make();
    timer.start();
    await timer.updateComplete;
    const stop = button(timer, 'Stop');
    stop.focus();
    stop.click();
    await timer.updateComplete;
    expect(timer.shadowRoot!.activeElement).to.equal(button(timer, 'Start again'));
  });

  it('says which side it is about', async () => {
    const timer = await make(html`<hold-timer no-sound prepare-seconds="0" sides="left"></hold-timer>`);
    timer.start();
    expect(spoken(timer)).to.equal('Left side. Hold for 90 seconds. Breathe slowly.');
    timer.stop();
  });

  it('tells of the start before the first tick', async () => {
    const timer = await make();
    const told: string[] = [];
    for (const type of ['hold-start', 'hold-phase', 'hold-tick']) timer.addEventListener(type, () => told.push(type));
    timer.start();
    await oneEvent(timer, 'hold-tick');
    expect(told.slice(0, 2)).to.deep.equal(['hold-start', 'hold-phase']);
    timer.stop();
  });

  it('has a width of its own where the page lets it choose', async () => {
    const cell = await fixture(html`<div style="float: left"><hold-timer no-sound></hold-timer></div>`);
    expect(cell.getBoundingClientRect().width).to.be.within(260, 290);
  });

  it('counts down once a second', async () => {
    const timer = await make();
    timer.start();
    const { remainingSeconds } = await oneEvent<HoldTickEvent>(timer, 'hold-tick');
    expect(remainingSeconds).to.be.within(88, 90);
    expect(text(timer, '.digits')).to.equal(String(remainingSeconds));
    timer.stop();
  });

  it('says phases and milestones, and the timer itself stays silent', async () => {
    const time = clocks();
    try {
      const timer = await make();
      timer.start();
      expect(spoken(timer)).to.equal('Hold for 90 seconds. Breathe slowly.');
      time.pass(30);
      look();
      expect(spoken(timer)).to.equal('30 seconds. Keep breathing. How does it feel?');
      time.pass(30);
      look();
      expect(spoken(timer)).to.equal('60 seconds. Keep breathing. How does it feel?');
      time.pass(31);
      look();
      expect(spoken(timer)).to.equal('Done. You held for 90 seconds in all.');
      const face = timer.renderRoot.querySelector('[role=timer]')!;
      expect(face.hasAttribute('aria-live')).to.equal(false);
    } finally {
      time.restore();
    }
  });

  it('has the right time when it comes back from being hidden, every boundary told once', async () => {
    const time = clocks();
    try {
      const timer = await make(
        html`<hold-timer no-sound prepare-seconds="5" hold-seconds="40" sides="both" milestones="30"></hold-timer>`,
      );
      const told: string[] = [];
      timer.addEventListener('hold-phase', ({ phase, side }) => told.push(`${phase} ${side}`));
      timer.addEventListener('hold-milestone', ({ seconds }) => told.push(String(seconds)));
      timer.addEventListener('hold-complete', ({ secondsHeld }) => told.push(`held ${secondsHeld}`));
      timer.start();
      time.pass(60);
      look();
      await timer.updateComplete;
      expect(timer.phase).to.equal('hold');
      expect(timer.remainingSeconds).to.be.within(34, 35);
      time.pass(100);
      look();
      look();
      expect(told).to.deep.equal(['prepare left', 'hold left', '30', 'switch right', 'hold right', '30', 'held 80']);
    } finally {
      time.restore();
    }
  });

  it('asks what happened when the device slept', async () => {
    const time = clocks();
    try {
      const timer = await make();
      timer.start();
      setTimeout(() => {
        time.sleep(130);
        look();
      });
      const { gapSeconds } = await oneEvent<HoldSuspendEvent>(timer, 'hold-suspend');
      expect(gapSeconds).to.be.closeTo(130, 1);
      await timer.updateComplete;
      await waitUntil(() => timer.renderRoot.querySelector('.asking'), 'the question has not come');
      expect(spoken(timer)).to.equal('Your device slept for about 2 min. Were you still holding?');
      expect(text(timer, '.asking p')).to.equal('Your device slept for about 2 min. Were you still holding?');
      button(timer, 'Go on from 1:30').click();
      expect(timer.status).to.equal('running');
      timer.stop();
    } finally {
      time.restore();
    }
  });

  it('asks, too, when the steady clock ran on in a page on screen, and no sound can tell', async () => {
    const time = clocks();
    try {
      const timer = await make();
      timer.start();
      time.nap(52);
      // The second that was due long ago is drawn at last.
      await waitUntil(() => timer.status === 'suspended', 'not noticed', { timeout: 3000 });
      expect(timer.remainingSeconds).to.be.within(87, 90);
      await waitUntil(() => timer.renderRoot.querySelector('.asking'), 'the question has not come');
      button(timer, 'Yes, count it').click();
      expect(timer.remainingSeconds).to.be.within(36, 39);
      timer.stop();
    } finally {
      time.restore();
    }
  });

  it('offers "It eased" only from the minimum on', async () => {
    const time = clocks();
    try {
      const timer = await make();
      timer.start();
      await timer.updateComplete;
      expect(button(timer, 'It eased').disabled).to.equal(true);
      time.pass(31);
      look();
      await timer.updateComplete;
      const eased = button(timer, 'It eased');
      expect(eased.disabled).to.equal(false);
      eased.click();
      expect(timer.status).to.equal('complete');
    } finally {
      time.restore();
    }
  });

  it('goes on counting while it is out of the page, and leaves nothing running there', async () => {
    const timer = await make();
    timer.start();
    const place = timer.parentElement!;
    timer.remove();
    let ticks = 0;
    timer.addEventListener('hold-tick', () => ticks++);
    await aTimeout(1200);
    expect(ticks).to.equal(0);
    place.append(timer);
    await timer.updateComplete;
    expect(timer.status).to.equal('running');
    expect(timer.remainingSeconds).to.be.at.most(89);
    const { remainingSeconds } = await oneEvent<HoldTickEvent>(timer, 'hold-tick');
    expect(text(timer, '.digits')).to.equal(String(remainingSeconds));
    timer.stop();
  });

  it('takes a language from the page and speaks it', async () => {
    const page = await fixture(html`<div lang="xx"><hold-timer no-sound></hold-timer></div>`);
    const timer = page.querySelector('hold-timer')!;
    expect(text(timer, '[part=heading]')).to.equal('Press and hold');
    expect(timer.renderRoot.querySelector('.base')!.getAttribute('lang')).to.equal('en');
  });

  it('follows the language of what is round it as it changes', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><hold-timer no-sound></hold-timer></div>`);
    const timer = page.querySelector('hold-timer')!;
    page.lang = 'es';
    await waitUntil(() => timer.renderRoot.querySelector('.base')!.getAttribute('lang') === 'es', 'still English');
    expect(button(timer, 'Empezar')).to.exist;
  });

  it('says what is wrong with an attribute, once, and goes on with its default', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void said.push(message);
    try {
      const timer = await make(
        html`<hold-timer hold-seconds="-5" sides="up" milestones="soon" heading-level="9"></hold-timer>`,
      );
      timer.requestUpdate();
      await timer.updateComplete;
      expect(timer.remainingSeconds).to.equal(90);
      expect(said).to.have.members([
        '<hold-timer> hold-seconds="-5": expected a number from 5 to 600; using 90.',
        '<hold-timer> sides="up": expected none, left, right, both; using none.',
        '<hold-timer> milestones="soon": expected seconds such as "30 60 90"; using those.',
        '<hold-timer> heading-level="9": expected a number from 1 to 6; using 3.',
      ]);
    } finally {
      console.warn = warn;
    }
  });

  it('follows its attributes while it waits', async () => {
    const timer = await make();
    timer.setAttribute('hold-seconds', '45');
    timer.setAttribute('label', 'Hip crease');
    timer.setAttribute('heading-level', '2');
    await timer.updateComplete;
    expect(text(timer, '.digits')).to.equal('45');
    const heading = timer.renderRoot.querySelector('[part=heading]')!;
    expect(heading.textContent.trim()).to.equal('Hip crease');
    expect(heading.getAttribute('aria-level')).to.equal('2');
  });

  it('passes axe before, during and after', async () => {
    const timer = await make();
    await expect(timer).to.be.accessible();
    timer.start();
    await timer.updateComplete;
    await expect(timer).to.be.accessible();
    timer.stop();
    await timer.updateComplete;
    await expect(timer).to.be.accessible();
  });

  it('writes no style attribute into its markup', async () => {
    const timer = await make();
    timer.start();
    await timer.updateComplete;
    expect(timer.renderRoot.querySelector('[style]')).to.equal(null);
    timer.stop();
  });

  it('has every part that its documentation names', async () => {
    const timer = await make(html`<hold-timer no-sound sides="left"></hold-timer>`);
    timer.start();
    await timer.updateComplete;
    for (const part of ['base', 'heading', 'chip', 'clock', 'track', 'arc', 'disc', 'digits', 'button', 'primary']) {
      expect(timer.renderRoot.querySelector(`[part~=${part}]`), part).to.exist;
    }
    timer.stop();
  });
});
