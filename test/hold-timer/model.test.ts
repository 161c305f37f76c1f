import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { act, boundaries, canEase, idle, remaining, totalSeconds } from '../../src/hold-timer/model.js';
import type { Act, Effect, State } from '../../src/hold-timer/model.js';
import { programFrom, stepsOf, type PhaseSeconds, type Program, type Sides } from '../../src/hold-timer/program.js';
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

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc
    .constantFrom('start', 'pause', 'resume', 'skip', 'ease', 'stop', 'reset', 'look', 'count-gap')
    .map((type) => ({ type })),
  fc.integer({ min: -100, max: 100 }).map((seconds): Act => ({ type: 'extend', seconds })),
);

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
      .tuple(fc.constantFrom('none', 'left', 'right', 'both' as const), fc.integer({ min: 1, max: 4 }))
      .map(([sides, sets]) => program(phases, sides as 'both', sets, [30, 60, 90], 30)),
  );

describe('whatever is pressed and however the clocks jump', () => {
  it('phases stay in order, nothing is told twice, and it completes once', () => {
    fc.assert(
      fc.property(
        anyProgram,
        fc.array(fc.tuple(anyAct, fc.integer({ min: 0, max: 60000 }), fc.integer({ min: -1e7, max: 1e7 })), {
          maxLength: 60,
        }),
        (plan, presses) => {
          let state = idle;
          let steady = 0;
          let real = 0;
          let seen: string[] = [];
          for (const [press, pass, jump] of presses) {
            steady += pass;
            if (state.status === 'running') real += pass;
            const wall = steady + jump;
            if (press.type === 'count-gap') real += Math.max(0, state.gap);
            const [next, effects] = act(plan, state, press, { steady, wall });
            if (effects.some(({ type }) => type === 'start' || type === 'reset')) [seen, real] = [[], 0];
            for (const effect of effects) {
              if (effect.type === 'phase') {
                const place = plan.steps.indexOf(effect.step);
                expect(seen).not.to.include(`phase ${place}`);
                if (place > 0) expect(seen).to.include(`phase ${place - 1}`);
                seen.push(`phase ${place}`);
              } else if (effect.type === 'milestone') {
                const key = `milestone ${plan.steps.indexOf(effect.step)} ${effect.seconds}`;
                expect(seen).not.to.include(key);
                seen.push(key);
              } else if (effect.type === 'complete') {
                expect(seen).not.to.include('complete');
                seen.push('complete');
              }
            }
            // Each hold is rounded to a whole second, so up to half a second may be added to each.
            expect(totalSeconds(next.held) * 1000).to.be.at.most(real + 500 * next.held.length);
            expect(remaining(plan, next, { steady, wall })).to.be.at.least(0);
            state = next;
          }
        },
      ),
      { numRuns: 300 },
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
