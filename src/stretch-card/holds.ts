/** What the card tells the timer and hears from it. Pure; loaded with the timer. */
import type { Side } from './model.js';

/** One hold that was done, as the timer reports it. */
export interface Held {
  readonly side: Side;
  /** From 1. */
  readonly set: number;
  /** Whole seconds held. */
  readonly seconds: number;
  /** How it ended: `done`, `eased`, `skipped` or `stopped`. */
  readonly ended: string;
}

/** A long hold speaks at 30, 60 and 90 seconds, a short one at half time, a very short one not at all. */
export function milestonesOf(hold: number): string {
  if (hold < 15) return '';
  if (hold < 60) return String(Math.round(hold / 2));
  return [30, 60, 90].filter((at) => at <= hold).join(' ');
}

/** Seconds of all holds together, and how many sets they make. */
export function sumOf(held: readonly Held[]): { secondsHeld: number; sets: number } {
  return {
    secondsHeld: held.reduce((sum, { seconds }) => sum + seconds, 0),
    sets: new Set(held.map(({ set }) => set)).size,
  };
}

/**
 * Whether the timer's phase is at a step, of which it is at one at most: getting ready belongs to the first, a hold to the
 * last in the end pose, and what follows to the one after it.
 */
export function isNow(steps: readonly { pose?: 'start' | 'end' }[], at: number, phase?: string): boolean {
  if (!phase) return false;
  const last = steps.map(({ pose }) => pose).lastIndexOf('end');
  if (phase === 'hold') return at === last;
  if (phase === 'prepare' || phase === 'ease') return at === 0 && last > 0;
  return last >= 0 && at === last + 1;
}
