/** What a plan comes to today. Pure: days come in as numbers that somebody with a calendar has counted. */
import type { Done, Planned, PlanSnapshot, Rating } from '../shared/plan.js';

export interface Item {
  readonly planned: Planned;
  /** What was done of it today, oldest first. */
  readonly done: readonly Done[];
  /** How often it is to be done today. */
  readonly of: number;
}

export interface Today {
  readonly items: readonly Item[];
  /** Done today without having been planned; of each, the last. */
  readonly also: readonly Done[];
  /** The last seven days, today last: was anything done? */
  readonly week: readonly boolean[];
  /** When something is to be done again; `undefined` when nothing is planned. */
  readonly next: 'today' | 'tomorrow' | undefined;
  /** The newest first. */
  readonly ratings: readonly Rating[];
  /** The first rating before and the last one after. */
  readonly change: { readonly before: number; readonly after: number } | undefined;
}

/** Does this count for what is planned? A hold on one side is part of what is planned for both. */
const counts = (planned: Planned, { id, side }: Done): boolean =>
  id === planned.id && (!planned.side || planned.side === 'both' || !side || side === planned.side || side === 'both');

/** @param dayOf number of the day, in the person's own time, that a moment lies in */
export function todayOf(plan: PlanSnapshot, now: number, dayOf: (at: number) => number): Today {
  const day = dayOf(now);
  const done = plan.done.filter(({ at }) => dayOf(at) === day);
  const items = plan.planned.map((planned): Item => ({
    planned,
    done: done.filter((each) => counts(planned, each)),
    of: Math.max(1, planned.perDay ?? 1),
  }));
  const extra = done.filter((each) => !plan.planned.some((planned) => counts(planned, each)));
  const days = new Set(plan.done.map(({ at }) => dayOf(at)));
  const before = plan.ratings.find((rating) => rating.before !== undefined)?.before;
  const after = [...plan.ratings].reverse().find((rating) => rating.after !== undefined)?.after;
  return {
    items,
    also: [...new Map(extra.map((each) => [`${each.id} ${each.side}`, each])).values()],
    week: [6, 5, 4, 3, 2, 1, 0].map((ago) => days.has(day - ago)),
    next: items.length ? (items.some((item) => item.done.length < item.of) ? 'today' : 'tomorrow') : undefined,
    ratings: [...plan.ratings].reverse(),
    change: before !== undefined && after !== undefined ? { before, after } : undefined,
  };
}
