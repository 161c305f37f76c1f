/** What a card works out from an exercise: which side, and how the timer is set. Pure. */
import type { Dosage } from '../data/exercise.js';

export type Side = 'left' | 'right' | 'none';
export type SideChoice = Side | 'both';

/** How the timer is set; all lengths in seconds. */
export interface TimerSettings {
  readonly hold: number;
  /** After how long "It eased" may end the hold. */
  readonly least: number;
}

/** The side to show and time: what the page or the reader chose, where the exercise leaves a choice. */
export function sideOf(dosage: Dosage, chosen: SideChoice): SideChoice {
  return dosage.sides === 'both' ? chosen : dosage.sides;
}

/**
 * The timer for an exercise: a hold, or the time that slow repetitions take.
 * @returns `undefined` when there is nothing to time
 */
export function timerOf({ holdSeconds, reps = 0, secondsPerRep = 0 }: Dosage): TimerSettings | undefined {
  const hold = holdSeconds?.default ?? reps * secondsPerRep;
  if (hold < 5) return undefined;
  return { hold, least: holdSeconds?.min ?? hold };
}

/** What a layout leaves of a card; `show` says it one by one. */
const parts: Readonly<Record<string, string>> = {
  compact: 'dosage steps cautions timer print',
  media: 'timer',
};

/** Whether the card shows a part: `goal dosage steps cautions timer print facts more`. */
export const shows = (part: string, layout: string, show: string): boolean => {
  const list = show || parts[layout];
  return !list || list.split(/[\s,]+/).includes(part);
};
