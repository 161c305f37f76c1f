import type { Effect } from './model.js';
import { BreakDoneEvent, BreakDueEvent, BreakSnoozeEvent, BreakStartEvent } from './sitting-break.events.js';

/** The event that tells of an effect; `undefined` for those that concern only the picture. */
export function eventFor(effect: Effect, snoozeMinutes: number): Event | undefined {
  switch (effect.type) {
    case 'due':
      return new BreakDueEvent();
    case 'move':
      return new BreakStartEvent(effect.activity);
    case 'back':
      return new BreakDoneEvent(effect.activity, effect.seconds);
    case 'snooze':
      return new BreakSnoozeEvent(snoozeMinutes);
  }
  return undefined;
}
