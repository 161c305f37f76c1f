import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/hold-timer.js';
import '../helpers/engine.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';
import { media } from '../helpers/commands.js';

const holding = (): Promise<HoldTimer> =>
  fixture<HoldTimer>(html`<hold-timer no-sound no-check prepare-seconds="0"></hold-timer>`);

const moving = (timer: HoldTimer): Animation[] =>
  [...timer.renderRoot.querySelectorAll('.clock *')].flatMap((each) => each.getAnimations());

describe('the ring', () => {
  it('moves while it is seen, stands still out of sight, and is right again when it comes back', async () => {
    const timer = await holding();
    timer.start();
    await timer.updateComplete;
    expect(moving(timer)).to.have.lengthOf(4);
    const away = document.createElement('div');
    away.style.blockSize = '300vh';
    timer.before(away);
    await waitUntil(() => !moving(timer).length, 'still moving out of sight');
    const began = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 300));
    away.remove();
    await waitUntil(() => moving(timer).length, 'did not move again');
    const [arc] = moving(timer);
    expect(Number(arc.currentTime)).to.be.at.least(performance.now() - began - 50);
    timer.stop();
    await timer.updateComplete;
    expect(moving(timer)).to.have.lengthOf(0);
  });

  it('goes on when the timer was put elsewhere in the page', async () => {
    const timer = await holding();
    timer.start();
    await timer.updateComplete;
    for (const paused of [false, true]) {
      if (paused) timer.pause();
      timer.parentElement!.append(document.createElement('section'));
      timer.parentElement!.lastElementChild!.append(timer);
      await timer.updateComplete;
      const [arc] = moving(timer);
      expect(moving(timer)).to.have.lengthOf(4);
      expect(arc.playState).to.equal(paused ? 'paused' : 'running');
    }
    timer.stop();
  });

  it('has its beads where the milestones of the hold under way are, also after more time', async () => {
    const timer = await fixture<HoldTimer>(
      html`<hold-timer no-sound no-check prepare-seconds="0" hold-seconds="20" milestones="5 10"></hold-timer>`,
    );
    /** Degrees from the top. */
    const beads = (): number[] =>
      [...timer.renderRoot.querySelectorAll('.bead')].map((each) => {
        const [x, y] = ['cx', 'cy'].map((name) => Number(each.getAttribute(name)) - 50);
        return Math.round((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;
      });
    timer.start();
    await timer.updateComplete;
    expect(beads()).to.deep.equal([90, 180]);
    timer.extend(20);
    await timer.updateComplete;
    expect(beads()).to.deep.equal([45, 90]);
    timer.stop();

    const own = document.createElement('hold-timer');
    own.noSound = true;
    const steps = [12, 40].map((seconds) => ({ phase: 'hold', seconds }));
    own.append(Object.assign(document.createElement('script'), { type: 'application/json' }));
    own.querySelector('script')!.text = JSON.stringify({ steps, milestones: [10] });
    const other = await fixture<HoldTimer>(html`${own}`);
    await waitUntil(() => other.remainingSeconds === 12, 'not read');
    other.start();
    other.skip();
    await other.updateComplete;
    const [bead] = other.renderRoot.querySelectorAll('.bead');
    expect([bead.getAttribute('cx'), bead.getAttribute('cy')]).to.deep.equal(['95.00', '50.00']);
    other.stop();
  });

  it('stands where a pause has left it', async () => {
    const timer = await holding();
    timer.start();
    timer.pause();
    await timer.updateComplete;
    expect(moving(timer).every(({ playState }) => playState === 'paused')).to.equal(true);
    timer.stop();
  });

  it('does not breathe for people who ask for less motion', async function () {
    if (!(await media({ reducedMotion: 'reduce' }))) this.skip();
    const timer = await holding();
    timer.start();
    await timer.updateComplete;
    expect(timer.renderRoot.querySelector('.disc')!.getAnimations()).to.have.lengthOf(0);
    // The seconds of the breath are counted in words instead.
    expect(timer.renderRoot.querySelector('.cue')!.textContent).to.equal('Breathe in 1');
    await waitUntil(() => timer.renderRoot.querySelector('.cue')!.textContent === 'Breathe in 2', 'does not count', {
      timeout: 2500,
    });
    timer.stop();
  });

  it('lets the pressure sink in with the exhale', async () => {
    const timer = await fixture<HoldTimer>(
      html`<hold-timer no-sound no-check prepare-seconds="0" breath-seconds="1 2"></hold-timer>`,
    );
    timer.start();
    await timer.updateComplete;
    const seen = (selector: string): boolean =>
      getComputedStyle(timer.renderRoot.querySelector(selector)!).opacity === '1';
    expect(seen('.sink')).to.equal(false);
    await waitUntil(() => seen('.sink'), 'no exhale', { timeout: 2500 });
    expect(timer.renderRoot.querySelector('.sink')!.textContent).to.equal('Let it sink in');
    expect(seen('.digits + *')).to.equal(false);
    timer.pause();
    await timer.updateComplete;
    expect(seen('.sink')).to.equal(false);
    timer.stop();
  });

  it('is painted once a second where many run on screen, and turns smoothly again where few do', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="display: grid; grid-template-columns: repeat(9, 0)"></div>`,
    );
    const timers = await Promise.all(
      Array.from({ length: 9 }, async () => {
        const timer = document.createElement('hold-timer');
        for (const name of ['no-sound', 'no-check']) timer.toggleAttribute(name, true);
        timer.prepareSeconds = 0;
        place.append(timer);
        await timer.load();
        timer.start();
        await timer.updateComplete;
        return timer;
      }),
    );
    const [first, last] = [timers[0], timers[8]];
    const arc = (timer: HoldTimer): string => timer.renderRoot.querySelector<HTMLElement>('.half')!.style.background;
    expect(timers.flatMap(moving)).to.have.lengthOf(0);
    const before = arc(first);
    expect(before).to.contain('conic-gradient');
    await waitUntil(() => arc(first) !== before, 'stands still', { timeout: 4000 });
    last.pause();
    await last.updateComplete;
    // Eight are left: they move by themselves, from where they are.
    expect(timers.slice(0, 8).map((timer) => moving(timer).length)).to.deep.equal(Array(8).fill(4));
    expect(arc(first)).to.equal('');
    expect(Number(moving(first)[0].currentTime)).to.be.greaterThan(900);
    for (const timer of timers) timer.stop();
  });
});
