import { totalSeconds, type Answer, type Held, type Reason, type State, type Status } from './model.js';
import type { Phase, Side } from './program.js';

/** What was done, for the page to keep. Pure. */
export interface Summary {
  /** `complete`, or `stopped` by the person, or for `pain`; `undefined` while it goes on. */
  readonly ended: 'complete' | 'stopped' | 'pain' | undefined;
  /** Every hold, in order. */
  readonly held: readonly Held[];
  /** Seconds of all holds together. */
  readonly secondsHeld: number;
  readonly secondsBySide: Readonly<Record<Side, number>>;
  /** The first set comes first. */
  readonly secondsBySet: readonly number[];
  /** How often each answer to "How does it feel?" was given. */
  readonly checks: Readonly<Record<Answer, number>>;
}

export function summaryOf({ status, reason, held, checks }: State): Summary {
  const secondsBySide = { left: 0, right: 0, none: 0 };
  const secondsBySet: number[] = [];
  for (const { side, set, seconds } of held) {
    secondsBySide[side] += seconds;
    secondsBySet[set - 1] = (secondsBySet[set - 1] ?? 0) + seconds;
  }
  const counts = { good: 0, 'too-much': 0, sharp: 0 };
  for (const { answer } of checks) counts[answer]++;
  return {
    ended:
      status === 'stopped' && reason === 'pain'
        ? reason
        : status === 'complete' || status === 'stopped'
          ? status
          : undefined,
    held,
    secondsHeld: totalSeconds(held),
    secondsBySide,
    secondsBySet: Array.from(secondsBySet, (seconds = 0) => seconds),
    checks: counts,
  };
}

/** A session at one moment. */
export interface Snapshot extends Summary {
  readonly status: Status;
  readonly phase: Phase | undefined;
  readonly side: Side;
  /** From 1. */
  readonly set: number;
  readonly remainingSeconds: number;
  /** The question "How does it feel?" stands. */
  readonly asked: boolean;
  /** Why it is paused or stopped, when that was not simply pressed. */
  readonly reason: Reason | undefined;
}
