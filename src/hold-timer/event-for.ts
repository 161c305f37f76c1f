import {
  HoldCompleteEvent,
  HoldMilestoneEvent,
  HoldPauseEvent,
  HoldPhaseEvent,
  HoldResumeEvent,
  HoldStartEvent,
  HoldStopEvent,
  HoldSuspendEvent,
} from './hold-timer.events.js';
import type { Effect, Held } from './model.js';

/** The event that tells of an effect; `undefined` for those that concern only the picture. */
export function eventFor(effect: Effect, held: readonly Held[]): Event | undefined {
  switch (effect.type) {
    case 'start':
      return new HoldStartEvent();
    case 'phase':
      return new HoldPhaseEvent(effect.step);
    case 'milestone':
      return new HoldMilestoneEvent(effect.seconds);
    case 'pause':
      return new HoldPauseEvent();
    case 'resume':
      return new HoldResumeEvent();
    case 'suspend':
      return new HoldSuspendEvent(effect.gap / 1000);
    case 'stop':
      return new HoldStopEvent(held);
    case 'complete':
      return new HoldCompleteEvent(effect.held);
  }
  return undefined;
}
