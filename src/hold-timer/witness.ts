/**
 * Was the machine asleep between two looks? Two clocks cannot tell alone, so a third witness is heard.
 *
 * | wall − steady | sound            | woken         | verdict                                             |
 * | ------------- | ---------------- | ------------- | --------------------------------------------------- |
 * | alike         | any              | in time       | awake                                               |
 * | alike         | in step          | late          | awake: the page was blocked or its timers held back |
 * | alike         | behind           | late          | slept, and the steady clock ticked on (Windows)     |
 * | alike         | none             | up to 10 s    | awake: a page on screen was blocked                 |
 * | alike         | none             | later         | slept: nobody holds back a page on screen           |
 * | alike         | none             | up to 2 min   | hidden: awake, and held back                        |
 * | alike         | none             | later         | hidden: slept, or put away by the browser           |
 * | alike         | any              | late, frozen  | awake: the browser said that it froze the page      |
 * | ahead         | in step, running | in time       | awake: somebody set the clock forward               |
 * | ahead         | behind or none   | any           | slept, and the steady clock stood (macOS, Linux)    |
 * | behind        | as when alike    | as when alike | somebody set the clock back: it is not asked        |
 *
 * The sound clock stands while a machine sleeps and starts again a little late, even where the steady clock stood too;
 * when only the wall clock is set, sound and steady clock stay in step.
 */
import type { Instant } from '../shared/clock.js';

/** What can be known at one look. */
export interface Sight extends Instant {
  /** The sound clock in milliseconds (`AudioContext.currentTime`), while it runs. */
  readonly sound?: number;
  /** Milliseconds since the page should have been woken, and was not. */
  readonly late?: number;
  /** The page was on screen from the last look to this one. */
  readonly seen?: boolean;
  /** The browser told that it froze the page meanwhile (`freeze`, `resume`). */
  readonly frozen?: boolean;
}

export interface Sleep {
  /** How long, in milliseconds; 0: awake. */
  readonly gap: number;
  /** How much of it the steady clock counted. */
  readonly counted: number;
}

/** Clocks apart by more than this, in milliseconds, mean something. */
const apart = 3000;
/** Without a sound clock to tell: browsers wake a hidden page once a minute at worst, so after twice that it slept. */
const heldBack = 120_000;
/** They hold back nothing on screen, and offer to stop a script that blocks it for so long. */
const blocked = 10_000;
/** The sound clock is read in blocks, and its crystal is another one. */
const step = (passed: number): number => 200 + passed * 0.002;

const awake: Sleep = { gap: 0, counted: 0 };

/** @param before the last look @param after this look */
export function sleepBetween(before: Sight, after: Sight): Sleep {
  const passed = after.steady - before.steady;
  const ahead = after.wall - before.wall - passed;
  const heard = before.sound !== undefined && after.sound !== undefined;
  const behind = heard ? passed - (after.sound - before.sound) : 0;
  const late = after.late ?? 0;
  if (ahead > apart) {
    if (heard && Math.abs(behind) <= step(passed) && late <= apart) return awake;
    return { gap: ahead, counted: 0 };
  }
  if (after.frozen) return awake;
  const counted = heard ? Math.min(behind, late) : late > (after.seen ? blocked : heldBack) ? late : 0;
  return counted > apart ? { gap: counted, counted } : awake;
}
