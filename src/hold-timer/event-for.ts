import {
  HoldCheckEvent,
  HoldCompleteEvent,
  HoldMilestoneEvent,
  HoldPauseEvent,
  HoldPhaseEvent,
  HoldResumeEvent,
  HoldStartEvent,
  HoldStopEvent,
  HoldSuspendEvent,
} from './hold-timer.events.js';
import type { Effect, State } from './model.js';
import { summaryOf } from './summary.js';

/** The event that tells of an effect; `undefined` for those that concern only the picture. */
export function eventFor(effect: Effect, state: State): Event | undefined {
  switch (effect.type) {
    case 'start':
      return new HoldStartEvent();
    case 'phase':
      return new HoldPhaseEvent(effect.step);
    case 'milestone':
      return new HoldMilestoneEvent(effect.seconds);
    case 'check':
      return new HoldCheckEvent(effect.answer, effect.seconds);
    case 'pause':
      return new HoldPauseEvent(effect.reason);
    case 'resume':
      return new HoldResumeEvent();
    case 'suspend':
      return new HoldSuspendEvent(effect.gap / 1000);
    case 'stop':
      return new HoldStopEvent(summaryOf(state));
    case 'complete':
      return new HoldCompleteEvent(summaryOf(state));
  }
  return undefined;
}
