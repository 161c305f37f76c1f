import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../helpers/engine.js';
import { flash } from '../../src/hold-timer/cues/flash.js';
import { tones, Tones, type CueKind } from '../../src/hold-timer/cues/tones.js';
import { speak } from '../../src/hold-timer/cues/voice.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';
import { media } from '../helpers/commands.js';

const undo: (() => void)[] = [];
afterEach(() => {
  while (undo.length) undo.pop()!();
});

/** Puts something in the place of a property, until the test is over. */
function replace(owner: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  undo.push(() => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  });
}

const make = (markup = html`<hold-timer no-check prepare-seconds="0"></hold-timer>`): Promise<HoldTimer> =>
  fixture<HoldTimer>(markup);

/** Counts audio contexts, and notes by the moment and pitch at which they were asked for. */
function listen(): { contexts: number; notes: { at: number; pitch: number }[] } {
  const heard = { contexts: 0, notes: [] as { at: number; pitch: number }[] };
  const { AudioContext: Native } = globalThis;
  const { start } = OscillatorNode.prototype;
  replace(
    globalThis,
    'AudioContext',
    class extends Native {
      constructor() {
        super();
        heard.contexts++;
      }
    },
  );
  replace(OscillatorNode.prototype, 'start', function (this: OscillatorNode, when = 0) {
    heard.notes.push({ at: when - this.context.currentTime, pitch: this.frequency.value });
    start.call(this, when);
  });
  return heard;
}

const pitches = (kind: CueKind): number[] => tones[kind].map(([pitch]) => pitch);

describe('tones', () => {
  it('differ for every kind of moment', () => {
    const shapes = Object.values(tones).map((notes) => JSON.stringify(notes));
    expect(new Set(shapes).size).to.equal(shapes.length);
  });

  it('sound at their moment, softly, and a new plan replaces the old one', async function () {
    if (!('OfflineAudioContext' in globalThis)) this.skip();
    const rate = 8000;
    const audio = new OfflineAudioContext(1, 4 * rate, rate);
    const plan = new Tones(audio as unknown as AudioContext);
    plan.schedule([{ delay: 100, kind: 'complete' }]);
    plan.schedule([
      { delay: 1000, kind: 'milestone' },
      { delay: 60 * 60_000, kind: 'complete' },
    ]);
    const samples = (await audio.startRendering()).getChannelData(0);
    const loudest = (from: number, to: number): number =>
      samples.slice(from * rate, to * rate).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(loudest(0, 0.99)).to.equal(0);
    expect(loudest(1, 1.2)).to.be.within(0.1, 0.6);
    expect(loudest(2.5, 4)).to.be.below(0.01);
  });
});

describe('the voice', () => {
  const said: string[] = [];
  let cancelled = 0;
  let current: { onend?: () => void; text: string } | undefined;

  beforeEach(() => {
    said.length = cancelled = 0;
    current = undefined;
    replace(
      globalThis,
      'SpeechSynthesisUtterance',
      class {
        constructor(readonly text: string) {}
      },
    );
    replace(globalThis, 'speechSynthesis', {
      getVoices: () => [],
      speak(utterance: { text: string }) {
        said.push(utterance.text);
        current = utterance;
      },
      cancel() {
        cancelled++;
        current?.onend?.();
      },
    });
  });
  afterEach(() => current?.onend?.());

  it('lets one timer finish before the other speaks, and only the newest sentence of each waits', () => {
    const [one, other] = [{}, {}];
    speak(one, 'Left side.', 'en');
    speak(other, 'Thirty seconds.', 'en');
    speak(other, 'Sixty seconds.', 'en');
    expect(said).to.deep.equal(['Left side.']);
    current!.onend!();
    expect(said).to.deep.equal(['Left side.', 'Sixty seconds.']);
    expect(cancelled).to.equal(0);
  });

  it('cuts short only what the same timer no longer means', () => {
    const one = {};
    speak(one, 'Hold for ninety seconds.', 'en');
    speak(one, 'Paused.', 'en');
    expect(cancelled).to.equal(1);
    expect(said).to.deep.equal(['Hold for ninety seconds.', 'Paused.']);
  });

  it('says what happens in a session only where it is asked for', async () => {
    const quiet = await make(html`<hold-timer no-sound no-check prepare-seconds="0"></hold-timer>`);
    quiet.start();
    const timer = await make(html`<hold-timer no-sound no-check voice prepare-seconds="0"></hold-timer>`);
    timer.start();
    await waitUntil(() => said.length, 'nothing was said');
    quiet.stop();
    timer.stop();
    expect(said[0]).to.equal('Hold for 90 seconds. Breathe slowly.');
    await aTimeout(50);
    expect(said.filter((text) => text === 'Stopped.')).to.have.lengthOf(1);
  });
});

describe('sound', () => {
  it('begins with the press and never before it, on one audio context for all timers', async function () {
    if (!('AudioContext' in globalThis)) this.skip();
    const heard = listen();
    const timers = [await make(), await make()];
    await aTimeout(50);
    expect(heard.contexts).to.equal(0);
    for (const timer of timers) timer.start();
    await waitUntil(() => heard.notes.length, 'no tone was planned');
    expect(heard.contexts).to.equal(1);
    for (const timer of timers) timer.stop();
  });

  it('is planned ahead: milestones, the last three seconds and the end', async function () {
    if (!('AudioContext' in globalThis)) this.skip();
    const heard = listen();
    const timer = await make(
      html`<hold-timer no-check prepare-seconds="0" hold-seconds="20" milestones="10"></hold-timer>`,
    );
    timer.start();
    await waitUntil(() => heard.notes.some(({ at }) => at > 19), 'the end was not planned');
    timer.stop();
    const near = (moment: number, kind: CueKind): boolean =>
      heard.notes.some(({ at, pitch }) => Math.abs(at - moment) < 0.5 && pitch === pitches(kind)[0]);
    for (const moment of [17, 18, 19]) expect(near(moment, 'countdown'), `${moment} s`).to.equal(true);
    expect(near(10, 'milestone')).to.equal(true);
    expect(near(20, 'complete')).to.equal(true);
  });

  it('is heard at once when a press changes the phase', async function () {
    if (!('AudioContext' in globalThis)) this.skip();
    const heard = listen();
    const timer = await make(html`<hold-timer no-check prepare-seconds="30" hold-seconds="60"></hold-timer>`);
    timer.start();
    await waitUntil(() => heard.notes.length, 'no tone was planned');
    heard.notes.length = 0;
    timer.skip();
    await waitUntil(() => heard.notes.length, 'no tone was planned');
    timer.stop();
    expect(heard.notes.some(({ at, pitch }) => at < 0.1 && pitch === pitches('start')[0])).to.equal(true);
  });

  it('is left out by no-sound, and comes when its switch is turned on', async function () {
    if (!('AudioContext' in globalThis)) this.skip();
    const heard = listen();
    const timer = await make(html`<hold-timer no-sound no-check prepare-seconds="0"></hold-timer>`);
    timer.start();
    await aTimeout(100);
    expect(heard.contexts).to.equal(0);
    timer.noSound = false;
    await waitUntil(() => heard.notes.length, 'no tone was planned');
    timer.stop();
  });

  it('may be refused by the browser: the rest goes on', async () => {
    replace(
      globalThis,
      'AudioContext',
      class {
        constructor() {
          throw new DOMException('no', 'NotSupportedError');
        }
      },
    );
    const timer = await make();
    timer.start();
    await aTimeout(50);
    expect(timer.status).to.equal('running');
    timer.stop();
  });
});

describe('light and buzz', () => {
  it('lights up the screen once a second at most, and leaves nothing behind', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    flash(place, 'start');
    flash(place, 'switch');
    expect(place.children).to.have.lengthOf(1);
    expect(place.querySelector('.flash')!.getAnimations()).to.have.lengthOf(1);
    await waitUntil(() => !place.children.length, 'the light stayed', { timeout: 3000 });
  });

  it('does not swell for people who ask for less motion', async function () {
    if (!(await media({ reducedMotion: 'reduce' }))) this.skip();
    await aTimeout(1000);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    flash(place, 'start');
    const [animation] = place.querySelector('.flash')!.getAnimations();
    const frames = (animation.effect as KeyframeEffect).getKeyframes();
    expect(new Set(frames.map(({ opacity }) => opacity)).size).to.equal(1);
    animation.finish();
  });

  it('comes with the attributes, at each cue of a session', async () => {
    const buzzed: unknown[] = [];
    replace(navigator, 'vibrate', (pattern: unknown) => buzzed.push(pattern));
    const timer = await make(
      html`<hold-timer no-sound no-check vibrate flash prepare-seconds="30" hold-seconds="60"></hold-timer>`,
    );
    await aTimeout(1000);
    timer.start();
    await waitUntil(() => buzzed.length, 'no buzz');
    await waitUntil(() => timer.renderRoot.querySelector('.flash'), 'no light');
    timer.skip();
    await waitUntil(() => buzzed.length === 2, 'no second buzz');
    expect(buzzed[0]).to.not.deep.equal(buzzed[1]);
    timer.stop();
  });
});

describe('the screen', () => {
  it('is kept on while a hold runs, asked for again on return, and let go at the end', async () => {
    const locks: { released: boolean; release(): Promise<void> }[] = [];
    replace(navigator, 'wakeLock', {
      request: () => {
        const lock = { released: false, release: () => Promise.resolve(void (lock.released = true)) };
        locks.push(lock);
        return Promise.resolve(lock);
      },
    });
    const timer = await make(html`<hold-timer no-sound no-check prepare-seconds="0"></hold-timer>`);
    timer.start();
    await waitUntil(() => locks.length === 1, 'not asked for');
    await aTimeout(20);
    locks[0].released = true; // as the browser does when the tab is hidden
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => locks.length === 2, 'not asked for again');
    await aTimeout(20);
    timer.noWakeLock = true;
    await waitUntil(() => locks[1].released, 'the switch was not heard');
    timer.noWakeLock = false;
    await waitUntil(() => locks.length === 3, 'not asked for after the switch');
    await aTimeout(20);
    timer.stop();
    await waitUntil(() => locks[2].released, 'not let go');
  });
});
