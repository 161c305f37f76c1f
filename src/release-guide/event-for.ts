import { progress, type Effect, type Plan, type State } from './model.js';
import { GuideCompleteEvent, GuideStartEvent, GuideStepEvent, GuideStopEvent } from './release-guide.events.js';
import { summaryOf } from './report.js';

/** The event that tells of an effect. */
export function eventFor(effect: Effect, plan: Plan, state: State): Event {
  switch (effect.type) {
    case 'start':
      return new GuideStartEvent();
    case 'step': {
      const { number, total } = progress(plan, state);
      return new GuideStepEvent(effect.step, number, total);
    }
    case 'stop':
      return new GuideStopEvent(effect.reason, effect.step);
    case 'complete':
      return new GuideCompleteEvent(summaryOf(state));
  }
}
