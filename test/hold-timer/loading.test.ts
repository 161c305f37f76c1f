import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/hold-timer.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';

const make = (): Promise<HoldTimer> => fixture<HoldTimer>(html`<hold-timer no-sound prepare-seconds="0"></hold-timer>`);

// Here nothing is loaded ahead, as in a page that somebody has just opened. The tests stand in the order of a visit.
describe('<hold-timer> before what a start needs has come', () => {
  it('shows its hold, and does nothing for what makes no sense yet', async () => {
    const timer = await make();
    for (const press of ['pause', 'resume', 'skip', 'ease', 'stop', 'reset', 'countGap'] as const) timer[press]();
    timer.extend(15);
    timer.check('sharp');
    expect(timer.status).to.equal('idle');
    expect(timer.phase).to.equal(undefined);
    expect(timer.state).to.equal(undefined);
    expect(timer.remainingSeconds).to.equal(90);
    expect(timer.renderRoot.querySelector('.digits')!.textContent).to.equal('90');
  });

  it('starts from the first press, and what is pressed right after it counts', async () => {
    const timer = await make();
    const told: string[] = [];
    for (const type of ['hold-start', 'hold-phase', 'hold-pause']) timer.addEventListener(type, () => told.push(type));
    timer.renderRoot.querySelector<HTMLButtonElement>('.primary')!.click();
    timer.pause();
    await waitUntil(() => timer.status === 'paused', 'not paused', { timeout: 8000 });
    expect(told).to.deep.equal(['hold-start', 'hold-phase', 'hold-pause']);
    timer.stop();
  });

  it('has all it needs once somebody has come near', async () => {
    const timer = await make();
    timer.dispatchEvent(new PointerEvent('pointerover'));
    await waitUntil(() => timer.state, 'not loaded', { timeout: 8000 });
    setTimeout(() => timer.start());
    await oneEvent(timer, 'hold-start');
    expect(timer.state).to.include({ status: 'running', phase: 'hold', side: 'none', set: 1, ended: undefined });
    timer.stop();
    expect(timer.state).to.include({ status: 'stopped', phase: undefined, ended: 'stopped' });
  });

  it('shows no old advice when it pauses for another reason', async () => {
    const timer = await make();
    timer.onSuspend = 'pause';
    timer.start();
    timer.check('too-much');
    await waitUntil(() => timer.renderRoot.querySelector('[part=advice]'), 'no advice');
    timer.resume();
    const { now } = Date;
    Date.now = () => now() + 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
    Date.now = now;
    await timer.updateComplete;
    expect(timer.state).to.include({ status: 'paused', reason: 'slept' });
    expect(timer.renderRoot.querySelector('[part=advice]')).to.equal(null);
    timer.stop();
  });
});
