import type { Answer, Held, Reason } from './model.js';
import type { Phase, Side, Step } from './program.js';
import type { Summary } from './summary.js';

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

/** Breathing in or out begins, while the page is visible. */
export class HoldBreathEvent extends Event {
  readonly breath: 'in' | 'out';

  constructor(breath: 'in' | 'out') {
    super('hold-breath', options);
    this.breath = breath;
  }
}

/** The person said how the hold feels. */
export class HoldCheckEvent extends Event {
  readonly answer: Answer;
  /** Whole seconds into the hold. */
  readonly seconds: number;

  constructor(answer: Answer, seconds: number) {
    super('hold-check', options);
    this.answer = answer;
    this.seconds = seconds;
  }
}

export class HoldPauseEvent extends Event {
  /** `too-much` or `slept`; `undefined` when it was pressed. */
  readonly reason: Reason | undefined;

  constructor(reason?: Reason) {
    super('hold-pause', options);
    this.reason = reason;
  }
}

export class HoldResumeEvent extends Event {
  constructor() {
    super('hold-resume', options);
  }
}

/** The device slept meanwhile. What the timer does about it follows `on-suspend`. */
export class HoldSuspendEvent extends Event {
  /** How long it slept, seconds. */
  readonly gapSeconds: number;

  constructor(gapSeconds: number) {
    super('hold-suspend', options);
    this.gapSeconds = gapSeconds;
  }
}

/** What was done, until the end or until the person stopped. */
abstract class HoldEndEvent extends Event {
  /** Seconds per side and set, answers, and how it ended. */
  readonly summary: Summary;

  constructor(type: string, summary: Summary) {
    super(type, options);
    this.summary = summary;
  }

  /** Every hold, in order: side, set, seconds and how it ended. */
  get held(): readonly Held[] {
    return this.summary.held;
  }

  /** Seconds of all holds together. */
  get secondsHeld(): number {
    return this.summary.secondsHeld;
  }
}

/** The person stopped before the end. */
export class HoldStopEvent extends HoldEndEvent {
  constructor(summary: Summary) {
    super('hold-stop', summary);
  }
}

/** The program ran to its end. */
export class HoldCompleteEvent extends HoldEndEvent {
  constructor(summary: Summary) {
    super('hold-complete', summary);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hold-start': HoldStartEvent;
    'hold-phase': HoldPhaseEvent;
    'hold-milestone': HoldMilestoneEvent;
    'hold-tick': HoldTickEvent;
    'hold-breath': HoldBreathEvent;
    'hold-check': HoldCheckEvent;
    'hold-pause': HoldPauseEvent;
    'hold-resume': HoldResumeEvent;
    'hold-suspend': HoldSuspendEvent;
    'hold-stop': HoldStopEvent;
    'hold-complete': HoldCompleteEvent;
  }
}
