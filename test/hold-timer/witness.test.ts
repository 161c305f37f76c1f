import { expect } from '@open-wc/testing';
import { sleepBetween, type Sight } from '../../src/hold-timer/witness.js';

const before: Sight = { wall: 1.7e12, steady: 5000, sound: 800 };

/** Seconds by which each clock went on. */
const after = (wall: number, steady: number, sound?: number, more: Partial<Sight> = {}): Sight => ({
  wall: before.wall + wall * 1000,
  steady: before.steady + steady * 1000,
  ...(sound === undefined ? {} : { sound: before.sound! + sound * 1000 }),
  ...more,
});

describe('the witnesses of a sleep', () => {
  for (const [what, sight, gap, counted] of [
    ['looked at in time', after(10, 10, 10), 0, 0],
    ['a page that was blocked for a while', after(25, 25, 25, { late: 15_000 }), 0, 0],
    ['hidden, its timeouts held back to one a minute, no sound', after(70, 70, undefined, { late: 60_000 }), 0, 0],
    ['frozen by the browser for an hour', after(3600, 3600, 10, { late: 3_590_000, frozen: true }), 0, 0],
    ['on screen and blocked by a script, no sound', after(19, 19, undefined, { late: 9000, seen: true }), 0, 0],
    ['on screen, no sound, and nothing drawn for 52 s', after(52, 52, undefined, { late: 51_000, seen: true }), 51, 51],
    ['the same with sound that went on', after(52, 52, 52, { late: 51_000, seen: true }), 0, 0],
    ['sound that stood, while the page was woken in time', after(60, 60, 2, { late: 500 }), 0, 0],
    ['slept for an hour while the steady clock ticked', after(3610, 3610, 10, { late: 3_600_000 }), 3600, 3600],
    ['the same without sound', after(3610, 3610, undefined, { late: 3_600_000 }), 3600, 3600],
    ['slept for an hour while the steady clock stood', after(3610, 10, undefined), 3600, 0],
    ['the same with sound, which started again late', after(3610, 10, 9), 3600, 0],
    ['the clock set forward by an hour', after(3610, 10, 10), 0, 0],
    ['the clock set forward by an hour, nothing else to hear', after(3610, 10), 3600, 0],
    ['the clock set back by an hour', after(-3590, 10, 10), 0, 0],
    ['the clock set back during a sleep', after(-3590, 310, 10, { late: 300_000 }), 300, 300],
    ['corrected by two seconds', after(12, 10), 0, 0],
  ] as const) {
    it(`${what}: ${gap ? `asleep for ${gap} s` : 'awake'}`, () => {
      const slept = sleepBetween(before, sight);
      expect(slept).to.deep.equal({ gap: gap * 1000, counted: counted * 1000 });
    });
  }
});
