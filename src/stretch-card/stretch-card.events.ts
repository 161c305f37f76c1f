import { sumOf, type Held } from './holds.js';
import type { SideChoice } from './model.js';

const options: EventInit = { bubbles: true, composed: true };

/** The person pressed Start: the timer is open and running. */
export class CardStartEvent extends Event {
  /** Id of the exercise, such as `kneeling-lunge`. */
  readonly exercise: string;
  readonly side: SideChoice;

  constructor(exercise: string, side: SideChoice) {
    super('card-start', options);
    this.exercise = exercise;
    this.side = side;
  }
}

/** The timer that was opened from the card ran to its end. */
export class CardCompleteEvent extends Event {
  /** Id of the exercise, such as `kneeling-lunge`. */
  readonly exercise: string;
  readonly side: SideChoice;
  /** Seconds of all holds together. */
  readonly secondsHeld: number;
  /** Sets done. */
  readonly sets: number;
  /** Every hold, in order: side, set, seconds and how it ended. */
  readonly held: readonly Held[];

  constructor(exercise: string, side: SideChoice, held: readonly Held[]) {
    super('card-complete', options);
    const { secondsHeld, sets } = sumOf(held);
    this.exercise = exercise;
    this.side = side;
    this.secondsHeld = secondsHeld;
    this.sets = sets;
    this.held = held;
  }
}

declare global {
  interface HTMLElementEventMap {
    'card-start': CardStartEvent;
    'card-complete': CardCompleteEvent;
  }
}
