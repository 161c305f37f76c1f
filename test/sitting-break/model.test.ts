import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Instant } from '../../src/shared/clock.js';
import {
  act,
  idle,
  leftAt,
  type Act,
  type Activity,
  type Effect,
  type Rhythm,
  type State,
} from '../../src/sitting-break/model.js';

const minute = 60_000;
const rhythm: Rhythm = { every: 45 * minute, snooze: 5 * minute, away: 5 * minute };

/** Minutes on two clocks; the steady one may have stood still for some of them. */
const at = (minutes: number, stood = 0): Instant => ({
  steady: 7000 + (minutes - stood) * minute,
  wall: 1.7e12 + minutes * minute,
});

const told = (effects: readonly Effect[]): string[] =>
  effects.map((effect) => {
    if (effect.type === 'move') return `move ${effect.activity}`;
    if (effect.type === 'back') return `back ${effect.activity} ${effect.seconds}`;
    return effect.type;
  });

type Row = readonly [minutes: number, act: Act['type'] | Activity, stood?: number];
const activities: readonly string[] = ['walk', 'knee-lift', 'hip-opener'];
const actOf = (name: Row[1]): Act =>
  activities.includes(name) ? { type: 'move', activity: name as Activity } : ({ type: name } as Act);

/** Runs the rows and answers the last state with all that was told. */
function run(...rows: readonly Row[]): [State, string[]] {
  let state = idle;
  const all: string[] = [];
  for (const [minutes, name, stood] of rows) {
    const [next, effects] = act(rhythm, state, actOf(name), at(minutes, stood));
    state = next;
    all.push(...told(effects));
  }
  return [state, all];
}

/** A look every minute, as the page does while it runs. */
const looks = (from: number, to: number): Row[] =>
  Array.from({ length: to - from }, (_, index) => [from + index + 1, 'look'] as const);

describe('the sitting machine', () => {
  const table: readonly (readonly [name: string, rows: readonly Row[], status: State['status'], told: string[]])[] = [
    ['waits for a start', [[50, 'look']], 'idle', []],
    ['asks once after the time is over', [[0, 'start'], ...looks(0, 48)], 'due', ['start', 'due']],
    ['does not ask before', [[0, 'start'], ...looks(0, 44)], 'sitting', ['start']],
    ['starts only once', [[0, 'start'], [1, 'start'], ...looks(1, 45)], 'due', ['start', 'due']],
    [
      'asks again after a snooze',
      [[0, 'start'], ...looks(0, 45), [46, 'snooze'], ...looks(46, 51)],
      'due',
      ['start', 'due', 'snooze', 'due'],
    ],
    [
      'snoozes only what is due',
      [
        [0, 'start'],
        [3, 'snooze'],
      ],
      'sitting',
      ['start'],
    ],
    [
      'counts a break until the person is back, however long',
      [[0, 'start'], ...looks(0, 45), [46, 'hip-opener'], [66, 'look'], [76, 'back']],
      'sitting',
      ['start', 'due', 'move hip-opener', 'back hip-opener 1800'],
    ],
    [
      'lets the person choose something else in the same break',
      [
        [0, 'start'],
        [2, 'walk'],
        [3, 'knee-lift'],
        [4, 'back'],
      ],
      'sitting',
      ['start', 'move walk', 'back knee-lift 120'],
    ],
    [
      'is not back from nowhere',
      [
        [0, 'start'],
        [1, 'back'],
      ],
      'sitting',
      ['start'],
    ],
    ['begins again after an absence', [[0, 'start'], ...looks(0, 40), [46, 'look']], 'sitting', ['start', 'away']],
    ['counts a short absence as sitting', [[0, 'start'], ...looks(0, 41), [46, 'look']], 'due', ['start', 'due']],
    ['takes sleep for an absence', [[0, 'start'], ...looks(0, 40), [60, 'look', 20]], 'sitting', ['start', 'away']],
    [
      'takes back what was due when the person was away',
      [[0, 'start'], ...looks(0, 45), [60, 'look']],
      'sitting',
      ['start', 'due', 'away'],
    ],
    [
      'finds an absence also when a press comes first',
      [
        [0, 'start'],
        [20, 'walk'],
      ],
      'moving',
      ['start', 'away', 'move walk'],
    ],
    [
      'stops',
      [
        [0, 'start'],
        [1, 'stop'],
        [2, 'stop'],
        [3, 'look'],
      ],
      'idle',
      ['start', 'stop'],
    ],
  ];
  for (const [name, rows, status, expected] of table) {
    it(name, () => {
      const [state, all] = run(...rows);
      expect(all).to.deep.equal(expected);
      expect(state.status).to.equal(status);
    });
  }

  it('counts on from where it was when the wall clock is set back', () => {
    const [first] = act(rhythm, idle, { type: 'start' }, at(0));
    const [state] = act(rhythm, first, { type: 'look' }, { steady: at(3).steady, wall: at(-600).wall });
    expect(leftAt(state, { steady: at(4).steady, wall: at(-599).wall })).to.equal(41 * minute);
  });

  it('keeps its promises whatever is pressed and however the clocks run', () => {
    const step = fc.record({
      act: fc.constantFrom<Row[1]>('look', 'look', 'look', 'start', 'snooze', 'back', 'stop', 'walk', 'knee-lift'),
      steady: fc.integer({ min: 0, max: 12 * minute }),
      drift: fc.oneof(fc.constant(0), fc.integer({ min: -60 * minute, max: 60 * minute })),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        let state = idle;
        let now: Instant = { steady: 0, wall: 1.7e12 };
        /** The most that can have been sat since the count began. */
        let sat = 0;
        let needed = 0;
        for (const { act: name, steady, drift } of steps) {
          now = { steady: now.steady + steady, wall: now.wall + steady + drift };
          const gap = Math.max(steady, steady + drift);
          const before = state;
          const [next, effects] = act(rhythm, state, actOf(name), now);
          sat += gap;
          for (const { type } of effects) {
            if (type === 'due') {
              expect(before.status).to.equal('sitting');
              expect(gap).to.be.at.most(rhythm.away);
              expect(sat).to.be.at.least(needed);
            }
            if (type === 'away') expect(gap).to.be.above(rhythm.away);
            if (type === 'back') expect(before.status).to.equal('moving');
            if (['start', 'back', 'away', 'snooze'].includes(type)) {
              sat = 0;
              needed = type === 'snooze' ? rhythm.snooze : rhythm.every;
            }
          }
          expect(leftAt(next, now)).to.be.within(0, rhythm.every);
          // Nothing that is told is told a second time at the same moment.
          expect(act(rhythm, next, { type: 'look' }, now)[1]).to.deep.equal([]);
          state = next;
        }
      }),
      { numRuns: 300 },
    );
  });
});
