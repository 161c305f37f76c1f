import type { GuideStep, StopReason } from './model.js';
import type { GuideSummary } from './report.js';

const options: EventInit = { bubbles: true, composed: true };

/** The person gave the go-ahead on the safety page. */
export class GuideStartEvent extends Event {
  constructor() {
    super('guide-start', options);
  }
}

/** Another step is shown. */
export class GuideStepEvent extends Event {
  readonly step: GuideStep;
  /** Which step this is, from 1. */
  readonly number: number;
  /** How many there are. */
  readonly total: number;

  constructor(step: GuideStep, number: number, total: number) {
    super('guide-step', options);
    this.step = step;
    this.number = number;
    this.total = total;
  }
}

/** The person stopped: for a sign on the safety lists, for pain, or to leave. */
export class GuideStopEvent extends Event {
  readonly reason: StopReason;
  /** Where they were. */
  readonly step: GuideStep;

  constructor(reason: StopReason, step: GuideStep) {
    super('guide-stop', options);
    this.reason = reason;
    this.step = step;
  }
}

/** The summary is shown. Once for each side. */
export class GuideCompleteEvent extends Event {
  readonly summary: GuideSummary;

  constructor(summary: GuideSummary) {
    super('guide-complete', options);
    this.summary = summary;
  }
}

declare global {
  interface HTMLElementEventMap {
    'guide-start': GuideStartEvent;
    'guide-step': GuideStepEvent;
    'guide-stop': GuideStopEvent;
    'guide-complete': GuideCompleteEvent;
  }
}
