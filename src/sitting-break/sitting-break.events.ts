import type { Activity } from './model.js';

const options: EventInit = { bubbles: true, composed: true };

/** It is time to stand up. */
export class BreakDueEvent extends Event {
  constructor() {
    super('break-due', options);
  }
}

/** The person stands up. */
export class BreakStartEvent extends Event {
  /** What they chose first. */
  readonly activity: Activity;

  constructor(activity: Activity) {
    super('break-start', options);
    this.activity = activity;
  }
}

/** The person said that they are back; sitting counts anew. */
export class BreakDoneEvent extends Event {
  /** What they chose last. */
  readonly activity: Activity;
  /** Whole seconds from standing up to coming back. */
  readonly seconds: number;

  constructor(activity: Activity, seconds: number) {
    super('break-done', options);
    this.activity = activity;
    this.seconds = seconds;
  }
}

/** The person asked for a little more time. */
export class BreakSnoozeEvent extends Event {
  readonly minutes: number;

  constructor(minutes: number) {
    super('break-snooze', options);
    this.minutes = minutes;
  }
}

declare global {
  interface HTMLElementEventMap {
    'break-due': BreakDueEvent;
    'break-start': BreakStartEvent;
    'break-done': BreakDoneEvent;
    'break-snooze': BreakSnoozeEvent;
  }
}
