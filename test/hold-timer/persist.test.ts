import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import '../helpers/engine.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';
import { idle } from '../../src/hold-timer/model.js';
import { stateFrom } from '../../src/hold-timer/persist.js';
import { programFrom, stepsOf } from '../../src/hold-timer/program.js';

const make = async (persist: string | undefined = 'session'): Promise<HoldTimer> => {
  const timer = await fixture<HoldTimer>(
    html`<hold-timer id="kept" no-sound no-check prepare-seconds="0" hold-seconds="60"></hold-timer>`,
  );
  if (persist) timer.persist = persist as 'session';
  return timer;
};
const kept = (): string | undefined => Object.keys(sessionStorage).find((key) => key.startsWith('unknot '));
const place = (): Promise<HoldTimer> =>
  fixture<HoldTimer>(
    html`<hold-timer id="kept" persist="session" no-sound no-check prepare-seconds="0" hold-seconds="60"></hold-timer>`,
  );

/** A page that is left in mid-hold, `seconds` ago. */
async function leave(seconds: number, press: 'pause' | undefined = undefined): Promise<void> {
  const timer = await place();
  await aTimeout(50);
  timer.start();
  timer.extend(15);
  if (press) timer[press]();
  await waitUntil(kept, 'not kept');
  const key = kept()!;
  const found = sessionStorage.getItem(key)!;
  timer.remove();
  sessionStorage.setItem(
    key,
    found.replace(/"at":(\d+)/, (_, at: string) => `"at":${Number(at) - seconds * 1000}`),
  );
}

describe('<hold-timer persist="session">', () => {
  beforeEach(() => sessionStorage.clear());
  after(() => sessionStorage.clear());

  it('goes on where the hold is by now, after a reload', async () => {
    await leave(5);
    const timer = await place();
    await waitUntil(() => timer.status === 'running', 'not taken up');
    expect(timer.remainingSeconds).to.be.within(68, 70);
    timer.stop();
  });

  it('asks when it was away for longer', async () => {
    await leave(60);
    const timer = await place();
    await waitUntil(() => timer.status === 'suspended', 'not asked');
    expect(timer.remainingSeconds).to.be.within(74, 75);
    timer.stop();
  });

  it("goes on also when the page's own program comes later than all the rest", async () => {
    const { fetch } = window;
    const file = (): HTMLElement =>
      Object.assign(document.createElement('hold-timer'), { id: 'kept', src: '/own.json', persist: 'session' });
    let answer!: () => void;
    window.fetch = async () => {
      await new Promise<void>((resolve) => (answer = resolve));
      return new Response('{"holdSeconds": 40, "prepareSeconds": 0}', {
        headers: { 'content-type': 'application/json' },
      });
    };
    try {
      const before = await fixture<HoldTimer>(html`${file()}`);
      before.noSound = true;
      await waitUntil(() => answer, 'not asked for');
      answer();
      await waitUntil(() => before.remainingSeconds === 40, 'not read');
      await aTimeout(50);
      before.start();
      expect(kept()).to.be.a('string');
      const found = sessionStorage.getItem(kept()!)!;
      before.remove();
      sessionStorage.setItem('unknot hold-timer ' + location.pathname + ' kept', found);

      answer = undefined as never;
      const timer = await fixture<HoldTimer>(html`${file()}`);
      timer.noSound = true;
      await timer.load();
      await waitUntil(() => answer, 'not asked for again');
      await aTimeout(100);
      expect(timer.status).to.equal('idle');
      answer();
      await waitUntil(() => timer.status === 'running', 'not taken up');
      expect(timer.remainingSeconds).to.be.within(37, 40);
      timer.stop();
    } finally {
      window.fetch = fetch;
    }
  });

  it('stays paused', async () => {
    await leave(60, 'pause');
    const timer = await place();
    await waitUntil(() => timer.status === 'paused', 'not taken up');
    await timer.updateComplete;
    expect(timer.renderRoot.querySelector('.primary')!.textContent.trim()).to.equal('Resume');
    timer.stop();
  });

  it('keeps nothing at the end, and nothing without the attribute', async () => {
    const timer = await place();
    await aTimeout(50);
    timer.start();
    expect(kept()).to.be.a('string');
    timer.stop();
    expect(kept()).to.equal(undefined);
    const other = await make('');
    other.start();
    await aTimeout(50);
    expect(kept()).to.equal(undefined);
    other.stop();
  });

  it('leaves alone what another program has kept', async () => {
    await leave(5);
    const timer = await fixture<HoldTimer>(html`<hold-timer id="kept" persist="session" no-sound></hold-timer>`);
    await aTimeout(100);
    expect(timer.status).to.equal('idle');
  });

  it('works where storage is forbidden', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const timer = await place();
      await aTimeout(50);
      timer.start();
      expect(timer.status).to.equal('running');
      timer.stop();
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('takes nothing from storage that is not a state of its program', () => {
    const lengths = { prepare: 5, ease: 0, hold: 60, release: 0, move: 0, switch: 0, rest: 0 };
    const breath = { inhale: 4, exhale: 6 };
    const program = programFrom(stepsOf(lengths, 'both', 2), { milestones: [30], minimum: 30, breath, check: true });
    const plan = JSON.stringify(program);
    fc.assert(
      fc.property(fc.object({ values: [fc.anything(), fc.constantFrom('running', 'paused')] }), (junk) => {
        for (const each of [junk, { plan, at: 5, state: junk }, { plan, at: 5, state: { ...idle, ...junk } }]) {
          const found = stateFrom(each, program);
          if (found) expect(program.steps[found.state.index]).to.be.an('object');
        }
      }),
    );
    expect(stateFrom({ plan, at: 5, state: { ...idle, status: 'running', index: 99 } }, program)).to.equal(undefined);
    expect(stateFrom({ plan, at: 5, state: { ...idle, status: 'running' } }, program)!.state.status).to.equal(
      'running',
    );
  });
});
