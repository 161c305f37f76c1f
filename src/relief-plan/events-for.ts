import type { PlanSnapshot } from '../shared/plan.js';
import { PlanChangeEvent, PlanDoneEvent, PlanStopEvent } from './relief-plan.events.js';

/** The events that tell what became of a plan. */
export function eventsFor(before: PlanSnapshot, now: PlanSnapshot): Event[] {
  const old = new Set(before.done.map((done) => JSON.stringify(done)));
  const done = now.done === before.done ? [] : now.done.filter((each) => !old.has(JSON.stringify(each)));
  return [
    ...done.map((each) => new PlanDoneEvent(each)),
    ...(now.off && before.off?.why !== now.off.why && before.off?.why !== 'flag' ? [new PlanStopEvent(now.off)] : []),
    new PlanChangeEvent(now),
  ];
}
