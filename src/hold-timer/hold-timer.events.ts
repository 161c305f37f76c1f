import { totalSeconds, type Held } from './model.js';
import type { Phase, Side, Step } from './program.js';

const options: EventInit = { bubbles: true, composed: true };

/** The person pressed Start. */
export class HoldStartEvent extends Event {
  constructor() {
    super('hold-start', options);
  }
}

/** A phase began. */
export class HoldPhaseEvent extends Event {
  readonly phase: Phase;
  readonly side: Side;
  /** From 1. */
  readonly set: number;
  /** Planned length of the phase, seconds. */
  readonly seconds: number;

  constructor(step: Step) {
    super('hold-phase', options);
    this.phase = step.phase;
    this.side = step.side;
    this.set = step.set;
    this.seconds = step.seconds;
  }
}

/** A hold reached one of its milestones. */
export class HoldMilestoneEvent extends Event {
  /** Seconds held so far in this hold. */
  readonly seconds: number;

  constructor(seconds: number) {
    super('hold-milestone', options);
    this.seconds = seconds;
  }
}

/** The shown number changed: at most once a second, and only while the page is visible. */
export class HoldTickEvent extends Event {
  readonly remainingSeconds: number;

  constructor(remainingSeconds: number) {
    super('hold-tick', options);
    this.remainingSeconds = remainingSeconds;
  }
}

export class HoldPauseEvent extends Event {
  constructor() {
    super('hold-pause', options);
  }
}

export class HoldResumeEvent extends Event {
  constructor() {
    super('hold-resume', options);
  }
}

/** The device slept in the middle of a hold; the timer waits for the person to say what happened. */
export class HoldSuspendEvent extends Event {
  /** How long it slept, seconds. */
  readonly gapSeconds: number;

  constructor(gapSeconds: number) {
    super('hold-suspend', options);
    this.gapSeconds = gapSeconds;
  }
}

/** The person stopped before the end. */
export class HoldStopEvent extends Event {
  readonly held: readonly Held[];

  constructor(held: readonly Held[]) {
    super('hold-stop', options);
    this.held = held;
  }
}

/** The program ran to its end. */
export class HoldCompleteEvent extends Event {
  /** Every hold, in order: side, set, seconds and how it ended. */
  readonly held: readonly Held[];
  /** Seconds of all holds together. */
  readonly secondsHeld: number;

  constructor(held: readonly Held[]) {
    super('hold-complete', options);
    this.held = held;
    this.secondsHeld = totalSeconds(held);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hold-start': HoldStartEvent;
    'hold-phase': HoldPhaseEvent;
    'hold-milestone': HoldMilestoneEvent;
    'hold-tick': HoldTickEvent;
    'hold-pause': HoldPauseEvent;
    'hold-resume': HoldResumeEvent;
    'hold-suspend': HoldSuspendEvent;
    'hold-stop': HoldStopEvent;
    'hold-complete': HoldCompleteEvent;
  }
}
