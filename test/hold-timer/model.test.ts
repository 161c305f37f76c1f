import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { act, boundaries, canEase, idle, remaining, totalSeconds } from '../../src/hold-timer/model.js';
import type { Act, Answer, Effect, State } from '../../src/hold-timer/model.js';
import {
  programFrom,
  stepsOf,
  type OnSuspend,
  type PhaseSeconds,
  type Program,
  type Sides,
} from '../../src/hold-timer/program.js';
import { summaryOf } from '../../src/hold-timer/summary.js';
import type { Instant } from '../../src/shared/clock.js';

const lengths: PhaseSeconds = { prepare: 0, ease: 0, hold: 90, release: 0, move: 0, switch: 10, rest: 30 };
/** Without questions, unless told otherwise. */
const program = (
  lengths: PhaseSeconds,
  sides: Sides,
  sets: number,
  milestones: readonly number[],
  minimum: number,
  check = false,
): Program =>
  programFrom(stepsOf(lengths, sides, sets), { milestones, minimum, check, breath: { inhale: 4, exhale: 6 } });
const single = program(lengths, 'none', 1, [30, 60, 90], 30);
const twoSides = program({ ...lengths, prepare: 5, hold: 40 }, 'both', 1, [30], 30);

/** Seconds on two clocks that run alike, unless the wall clock is told to differ. */
const at = (seconds: number, wallAhead = 0): Instant => ({
  steady: 5000 + seconds * 1000,
  wall: 1.7e12 + (seconds + wallAhead) * 1000,
});

const told = (effects: readonly Effect[]): string[] =>
  effects.map((effect) => {
    if (effect.type === 'phase') return `phase ${effect.step.phase}`;
    if (effect.type === 'milestone') return `milestone ${effect.seconds}`;
    if (effect.type === 'complete') return `complete ${totalSeconds(effect.held)}`;
    return effect.type;
  });

/** Runs [second, act] pairs and answers the last state with everything that was told. */
function run(program: Program, acts: readonly (readonly [number, Act['type'] | Act, number?])[]): [State, string[]] {
  let state = idle;
  const all: string[] = [];
  for (const [second, press, wallAhead] of acts) {
    const event = typeof press === 'string' ? ({ type: press } as Act) : press;
    const [next, effects] = act(program, state, event, at(second, wallAhead));
    state = next;
    all.push(...told(effects));
  }
  return [state, all];
}

describe('the hold machine', () => {
  it('tells each milestone once, in order, and completes with the seconds held', () => {
    const [state, all] = run(single, [
      [0, 'start'],
      [30, 'look'],
      [30.5, 'look'],
      [60, 'look'],
      [90, 'look'],
      [95, 'look'],
    ]);
    expect(all).to.deep.equal(['start', 'phase hold', 'milestone 30', 'milestone 60', 'complete 90']);
    expect(state.status).to.equal('complete');
  });

  it('catches up in order when nobody looked for a long time', () => {
    const [, all] = run(twoSides, [
      [0, 'start'],
      [200, 'look'],
    ]);
    expect(all).to.deep.equal([
      'start',
      'phase prepare',
      'phase hold',
      'milestone 30',
      'phase switch',
      'phase hold',
      'milestone 30',
      'complete 80',
    ]);
  });

  it('starts a phase when the last one ended, not when somebody looked', () => {
    const [state] = run(twoSides, [
      [0, 'start'],
      [8, 'look'],
    ]);
    expect(remaining(twoSides, state, at(8))).to.equal(37000);
  });

  it('does not count the time of a pause', () => {
    const [state] = run(single, [
      [0, 'start'],
      [20, 'pause'],
      [500, 'resume'],
    ]);
    expect(remaining(single, state, at(500))).to.equal(70000);
  });

  it('ends a hold well once it eased, but not before the minimum', () => {
    const [early, tooSoon] = run(single, [
      [0, 'start'],
      [29, 'ease'],
    ]);
    expect(tooSoon).to.deep.equal(['start', 'phase hold']);
    expect(canEase(single, early, at(29))).to.equal(false);
    const [state, all] = run(single, [
      [0, 'start'],
      [41, 'ease'],
    ]);
    expect(all.at(-1)).to.equal('complete 41');
    expect(state.held).to.deep.equal([{ side: 'none', set: 1, seconds: 41, ended: 'eased' }]);
  });

  it('adds time to the phase under way, and never takes back time that is over', () => {
    const [longer] = run(single, [
      [0, 'start'],
      [10, { type: 'extend', seconds: 15 }],
    ]);
    expect(remaining(single, longer, at(10))).to.equal(95000);
    const [state, all] = run(single, [
      [0, 'start'],
      [10, { type: 'extend', seconds: -500 }],
      [10, 'look'],
    ]);
    expect(all.at(-1)).to.equal('complete 10');
    expect(state.status).to.equal('complete');
  });

  it('records what was held when it is stopped', () => {
    const [state, all] = run(single, [
      [0, 'start'],
      [12.4, 'stop'],
    ]);
    expect(all.at(-1)).to.equal('stop');
    expect(state.held).to.deep.equal([{ side: 'none', set: 1, seconds: 12, ended: 'stopped' }]);
  });

  it('asks after the device slept, and goes on from where it stood or counts the gap', () => {
    const [slept, all] = run(single, [
      [0, 'start'],
      [20, 'look'],
      [21, 'look', 45],
    ]);
    expect(all.at(-1)).to.equal('suspend');
    expect(slept.status).to.equal('suspended');
    const [goOn] = act(single, slept, { type: 'resume' }, at(30, 45));
    expect(remaining(single, goOn, at(30, 45))).to.equal(69000);
    const [counted, effects] = act(single, slept, { type: 'count-gap' }, at(30, 45));
    expect(remaining(single, counted, at(30, 45))).to.equal(24000);
    expect(told(effects)).to.deep.equal(['resume', 'milestone 30', 'milestone 60']);
  });

  it('does not mind a clock that is set back, or corrected a little again and again', () => {
    const [back, all] = run(single, [
      [0, 'start'],
      [10, 'look', -3600],
    ]);
    expect(all).to.deep.equal(['start', 'phase hold']);
    expect(remaining(single, back, at(10))).to.equal(80000);
    const nudged = Array.from({ length: 20 }, (_, i) => [i + 1, 'look', (i + 1) * 0.5] as const);
    expect(run(single, [[0, 'start'], ...nudged])[0].status).to.equal('running');
  });

  it('knows everything still to come, so that it can be armed at once', () => {
    const [state] = run(twoSides, [[0, 'start']]);
    const found = boundaries(twoSides, state, at(0)).map(({ delay, kind }) => `${delay / 1000} ${kind}`);
    expect(found.filter((each) => !each.endsWith('countdown'))).to.deep.equal([
      '5 start',
      '35 milestone',
      '45 switch',
      '55 start',
      '85 milestone',
      '95 complete',
    ]);
    expect(found.slice(0, 8)).to.deep.equal([
      '2 countdown',
      '3 countdown',
      '4 countdown',
      '5 start',
      '35 milestone',
      '42 countdown',
      '43 countdown',
      '44 countdown',
    ]);
  });

  it('ignores presses that make no sense', () => {
    for (const press of ['pause', 'resume', 'skip', 'ease', 'stop', 'look', 'reset', 'count-gap'] as const) {
      expect(run(single, [[0, press]])).to.deep.equal([idle, []]);
    }
  });
});

describe('the question how it feels', () => {
  const asking = program({ ...lengths, hold: 40, release: 5 }, 'left', 1, [30], 30, true);

  it('is asked at ten seconds and with each milestone, and never holds anything up', () => {
    const [state, all] = run(asking, [
      [0, 'start'],
      [10, 'look'],
      [30, 'look'],
      [40, 'look'],
    ]);
    expect(all).to.deep.equal(['start', 'phase hold', 'ask', 'milestone 30', 'ask', 'phase release']);
    expect(state.asked).to.equal(false);
  });

  it('stands until it is answered, and may be answered at any time of a hold', () => {
    const [asked] = run(asking, [
      [0, 'start'],
      [12, 'look'],
    ]);
    expect(asked.asked).to.equal(true);
    const [state, effects] = act(asking, asked, { type: 'check', answer: 'good' }, at(12));
    expect(state.asked).to.equal(false);
    expect(effects).to.deep.equal([{ type: 'check', answer: 'good', seconds: 12 }]);
    const [again] = act(asking, state, { type: 'check', answer: 'good' }, at(20));
    expect(again.checks.map(({ seconds, side, set }) => [seconds, side, set])).to.deep.equal([
      [12, 'left', 1],
      [20, 'left', 1],
    ]);
  });

  it('pauses at "too much", and the time goes on from there', () => {
    const [state, all] = run(asking, [
      [0, 'start'],
      [12, { type: 'check', answer: 'too-much' }],
    ]);
    expect(all.slice(-2)).to.deep.equal(['check', 'pause']);
    expect(state.status).to.equal('paused');
    expect(state.reason).to.equal('too-much');
    const [goOn] = act(asking, state, { type: 'resume' }, at(60));
    expect(goOn.reason).to.equal(undefined);
    expect(remaining(asking, goOn, at(60))).to.equal(28000);
  });

  it('stops at "sharp", with what was held until then', () => {
    const [state, all] = run(asking, [
      [0, 'start'],
      [17, { type: 'check', answer: 'sharp' }],
    ]);
    expect(all.slice(-2)).to.deep.equal(['check', 'stop']);
    expect(state).to.include({ status: 'stopped', reason: 'pain' });
    expect(state.held).to.deep.equal([{ side: 'left', set: 1, seconds: 17, ended: 'pain' }]);
    expect(summaryOf(state)).to.deep.include({
      ended: 'pain',
      secondsHeld: 17,
      secondsBySide: { left: 17, right: 0, none: 0 },
      secondsBySet: [17],
      checks: { good: 0, 'too-much': 0, sharp: 1 },
    });
  });

  it('stops at the third "too much" of a session, whichever hold it comes in; repeated, it counts once', () => {
    const plan = program({ ...lengths, hold: 40, switch: 0 }, 'both', 1, [], 0, true);
    const tooMuch: Act = { type: 'check', answer: 'too-much' };
    const [state, all] = run(plan, [
      [0, 'start'],
      [12, tooMuch],
      [13, tooMuch],
      [14, 'resume'],
      [20, 'pause'],
      [21, tooMuch],
      [22, tooMuch],
      [23, 'resume'],
      [60, tooMuch],
    ]);
    expect(all.slice(-2)).to.deep.equal(['check', 'stop']);
    expect(state).to.include({ status: 'stopped', reason: 'pain' });
    expect(summaryOf(state)).to.deep.include({ ended: 'pain', checks: { good: 0, 'too-much': 3, sharp: 0 } });
    expect(state.held.map(({ side, ended }) => `${side} ${ended}`)).to.deep.equal(['left done', 'right pain']);
  });

  it('is only for a hold', () => {
    const [state] = run(asking, [
      [0, 'start'],
      [42, { type: 'check', answer: 'sharp' }],
    ]);
    expect(state.status).to.equal('running');
    expect(state.checks).to.deep.equal([]);
  });

  it('adds up sides and sets', () => {
    const plan = program({ ...lengths, hold: 20, switch: 0, rest: 0 }, 'both', 2, [], 0, true);
    const [state] = run(plan, [
      [0, 'start'],
      [200, 'look'],
    ]);
    expect(summaryOf(state)).to.deep.include({
      ended: 'complete',
      secondsHeld: 80,
      secondsBySide: { left: 40, right: 40, none: 0 },
      secondsBySet: [40, 40],
    });
  });
});

describe('a sleep', () => {
  const slept = (onSuspend: OnSuspend | undefined, phases: PhaseSeconds, seconds: number): [State, string[]] => {
    const plan = { ...program(phases, 'none', 1, [30], 30), onSuspend };
    return run(plan, [
      [0, 'start'],
      [seconds, 'look'],
      [seconds + 1, 'look', 20],
    ]);
  };
  const rest = { ...lengths, prepare: 15 };

  for (const [what, onSuspend, phases, seconds, status, effects] of [
    ['in a hold asks', undefined, lengths, 20, 'suspended', ['suspend']],
    [
      'in a phase that is no hold counts, and the hold waits for the person',
      undefined,
      rest,
      5,
      'running',
      ['suspend', 'phase hold'],
    ],
    ['counts when it is told to', 'count', lengths, 20, 'running', ['suspend', 'milestone 30']],
    ['pauses when it is told to', 'pause', lengths, 20, 'paused', ['suspend', 'pause']],
    ['asks anywhere when it is told to', 'ask', rest, 5, 'suspended', ['suspend']],
  ] as const) {
    it(what, () => {
      const [state, all] = slept(onSuspend, phases, seconds);
      expect(state.status).to.equal(status);
      expect(all.slice(-effects.length)).to.deep.equal(effects);
      if (state.status === 'running' && !onSuspend) expect(state.spent).to.equal(0);
    });
  }

  it('that the steady clock has counted is taken off again', () => {
    let [state] = act(single, idle, { type: 'start' }, { ...at(0), sound: 0 });
    [state] = act(single, state, { type: 'look' }, { ...at(10), sound: 10_000, late: 0 });
    const [after, effects] = act(single, state, { type: 'look' }, { ...at(75), sound: 15_000, late: 60_000 });
    expect(effects).to.deep.equal([{ type: 'suspend', gap: 60_000 }]);
    expect(remaining(single, after, at(75))).to.equal(75_000);
  });

  it('does not ask when the clock was set forward and the sound went on', () => {
    let [state] = act(single, idle, { type: 'start' }, { ...at(0), sound: 0 });
    [state] = act(single, state, { type: 'look' }, { ...at(10, 3600), sound: 10_020, late: 0 });
    expect(state.status).to.equal('running');
    expect(remaining(single, state, at(10, 3600))).to.equal(80_000);
  });

  it('ignores what was pressed before the person knew of it', () => {
    const [state] = run(single, [
      [0, 'start'],
      [20, 'look'],
      [21, 'skip', 500],
    ]);
    expect(state.status).to.equal('suspended');
  });
});

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc
    .constantFrom('start', 'pause', 'resume', 'skip', 'ease', 'stop', 'reset', 'look', 'count-gap')
    .map((type) => ({ type })),
  fc.integer({ min: -100, max: 100 }).map((seconds): Act => ({ type: 'extend', seconds })),
  fc.constantFrom<Answer[]>('good', 'too-much', 'sharp').map((answer): Act => ({ type: 'check', answer })),
);

/** Milliseconds that pass awake and asleep, whether the steady clock ticks in sleep, whether there is sound to hear, and a clock that is set. */
const anyTime = fc.record({
  awake: fc.integer({ min: 0, max: 60_000 }),
  asleep: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 200_000 })),
  ticks: fc.boolean(),
  sound: fc.boolean(),
  set: fc.oneof(fc.constant(0), fc.integer({ min: -1e7, max: 1e7 })),
  frozen: fc.boolean(),
});

const anyProgram = fc
  .record({
    prepare: fc.nat(20),
    ease: fc.nat(20),
    hold: fc.integer({ min: 5, max: 120 }),
    release: fc.nat(10),
    move: fc.nat(10),
    switch: fc.nat(10),
    rest: fc.nat(30),
  })
  .chain((phases) =>
    fc
      .tuple(fc.constantFrom('none', 'left', 'right', 'both' as const), fc.integer({ min: 1, max: 4 }), fc.boolean())
      .map(([sides, sets, check]) => program(phases, sides as 'both', sets, [30, 60, 90], 30, check)),
  );

describe('whatever is pressed and however the clocks jump', () => {
  it('phases stay in order, everything is told once, it completes once, and nothing is held longer than time went on', () => {
    fc.assert(
      fc.property(
        anyProgram,
        fc.constantFrom(undefined, 'ask', 'count', 'pause'),
        fc.array(fc.tuple(anyAct, anyTime), { maxLength: 60 }),
        (parts, onSuspend, presses) => {
          const plan: Program = { ...parts, onSuspend };
          let state = idle;
          let [steady, sound, real, wall] = [0, 0, 0, 0];
          let seen: string[] = [];
          const once = (key: string): void => {
            expect(seen).not.to.include(key);
            seen.push(key);
          };
          for (const [press, { awake, asleep, ticks, sound: heard, set, frozen }] of presses) {
            steady += awake + (ticks ? asleep : 0);
            sound += awake;
            real += awake + asleep;
            wall += awake + asleep + set;
            const late = ticks ? asleep : 0;
            const sight = { steady, wall, late, frozen, ...(heard ? { sound } : {}) };
            // Counting a gap is the person's word for it; a clock set forward then makes it longer than real.
            if (press.type === 'count-gap') real += state.gap;
            if (onSuspend === 'count') real += Math.max(0, set);
            const [next, effects] = act(plan, state, press, sight);
            if (effects.some(({ type }) => type === 'start' || type === 'reset')) [seen, real] = [[], 0];
            for (const effect of effects) {
              if (effect.type === 'phase') {
                const place = plan.steps.indexOf(effect.step);
                once(`phase ${place}`);
                if (place > 0) expect(seen).to.include(`phase ${place - 1}`);
              } else if (effect.type === 'milestone') {
                once(`milestone ${plan.steps.indexOf(effect.step)} ${effect.seconds}`);
              } else if (effect.type === 'ask') {
                once(`ask ${seen.filter((each) => each.startsWith('phase')).at(-1)} ${effect.seconds}`);
              } else if (effect.type === 'complete' || effect.type === 'stop') {
                once('end');
              }
            }
            // Each hold is rounded to a whole second, so up to half a second may be added to each.
            expect(totalSeconds(next.held) * 1000).to.be.at.most(real + 500 * next.held.length);
            expect(remaining(plan, next, sight)).to.be.at.least(0);
            expect(next.asked && plan.steps[next.index].phase !== 'hold').to.equal(false);
            if (next.status === 'idle' || next.status === 'complete') expect(next.since).to.equal(undefined);
            state = next;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a sleep is never held, where sound can be heard', () => {
    fc.assert(
      fc.property(
        anyProgram,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 3500, max: 1e6 }), fc.boolean()), {
          maxLength: 40,
        }),
        (plan, nights) => {
          let [steady, sound, wall] = [0, 0, 0];
          let [state] = act(plan, idle, { type: 'start' }, { steady, wall, sound });
          for (const [awake, asleep, ticks] of nights) {
            [steady, sound, wall] = [steady + awake, sound + awake, wall + awake];
            [state] = act(plan, state, { type: 'look' }, { steady, wall, sound, late: 0 });
            // The sound clock starts again a little late.
            [steady, wall] = [steady + (ticks ? asleep : 300), wall + asleep + (ticks ? 0 : 300)];
            [state] = act(plan, state, { type: 'look' }, { steady, wall, sound, late: ticks ? asleep : 0 });
            [state] = act(plan, state, { type: 'resume' }, { steady, wall, sound });
          }
          const most = nights.reduce((sum, [awake]) => sum + awake + 300, 0);
          expect(totalSeconds(state.held) * 1000).to.be.at.most(most + 500 * state.held.length);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('always reaches the end when left alone', () => {
    fc.assert(
      fc.property(anyProgram, (plan) => {
        let [state] = act(plan, idle, { type: 'start' }, at(0));
        const last = boundaries(plan, state, at(0)).at(-1)!;
        [state] = act(plan, state, { type: 'look' }, at(last.delay / 1000));
        expect(state.status).to.equal('complete');
      }),
    );
  });
});
