import type { Done, PlanSnapshot, PressingOff } from '../shared/plan.js';

const options: EventInit = { bubbles: true, composed: true };

/** The plan is another one now, by something that a person did or that came due. */
export class PlanChangeEvent extends Event {
  readonly snapshot: PlanSnapshot;

  constructor(snapshot: PlanSnapshot) {
    super('plan-change', options);
    this.snapshot = snapshot;
  }
}

/** Pressing was switched off on everything that has joined the plan. */
export class PlanStopEvent extends Event {
  readonly off: PressingOff;

  constructor(off: PressingOff) {
    super('plan-stop', options);
    this.off = off;
  }
}

/** Something was done, with a widget or ticked by hand. */
export class PlanDoneEvent extends Event {
  readonly done: Done;

  constructor(done: Done) {
    super('plan-done', options);
    this.done = done;
  }
}

declare global {
  interface HTMLElementEventMap {
    'plan-change': PlanChangeEvent;
    'plan-stop': PlanStopEvent;
    'plan-done': PlanDoneEvent;
  }
}
