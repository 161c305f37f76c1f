/** The diary and the plan of its page: what was done and rated there becomes entries, each once. */
import type { DiaryEntry } from '../data/diary.js';
import type { Plan, PlanSnapshot, Rating } from '../shared/plan.js';
import type { Entries } from './log.js';
import { planId, ratingsOf } from './model.js';

/** Entries that a plan has made, made larger, and taken back. */
export type Heard = (
  added: readonly DiaryEntry[],
  changed: readonly DiaryEntry[],
  removed: readonly DiaryEntry[],
) => void;

export class Joining {
  /** Resolves when the plan has been read. */
  joined: Promise<void> = Promise.resolve();
  readonly #entries: Entries;
  readonly #told: Heard;
  #plan: Plan | undefined;
  #heard: PlanSnapshot | undefined;
  #leave: (() => void) | undefined;

  /** @param told called for what came while the diary was there; not for what the plan held before */
  constructor(entries: Entries, told: Heard) {
    this.#entries = entries;
    this.#told = told;
  }

  /** The places that the plan's marks propose. */
  get marks(): PlanSnapshot['marks'] {
    return this.#plan?.snapshot.marks ?? [];
  }

  /** What the plan holds. */
  get held(): PlanSnapshot | undefined {
    return this.#plan?.snapshot;
  }

  /** @param before the plan as it was when the diary joined it: what came since then is told */
  follow(plan: Plan | undefined, before: PlanSnapshot | undefined): void {
    if (plan === this.#plan) return;
    this.part();
    this.#plan = plan;
    this.#entries.planned = !!plan;
    // What storage holds is read first: it may have the same entries.
    if (plan) this.joined = this.#entries.settled.then(() => this.#meet(plan, before ?? plan.snapshot));
  }

  part(): void {
    this.#leave?.();
    this.#leave = this.#plan = this.#heard = undefined;
  }

  /**
   * Tells the plan the ratings of an entry, in place of those before the edit.
   * @returns what the plan held of these
   */
  tell(entry: DiaryEntry, old?: DiaryEntry): readonly Rating[] {
    if (!this.#plan) return [];
    const before = old ? [old] : [];
    // Another tab may still hold what was told before the edit: it makes no entry of its own.
    for (const { at, point } of before.flatMap(ratingsOf)) this.#entries.forget(planId(at, point));
    const held = this.untell(before);
    this.retell(ratingsOf(entry));
    return held;
  }

  /** Takes the ratings of entries that are gone out of the plan. @returns what it held of them */
  untell(entries: readonly DiaryEntry[]): readonly Rating[] {
    const plan = this.#plan;
    if (!plan) return [];
    const keys = new Set(entries.flatMap(ratingsOf).map(({ at, point }) => planId(at, point)));
    const held = plan.snapshot.ratings.filter(({ at, point }) => keys.has(planId(at, point)));
    for (const { point, at } of held) plan.tell({ type: 'unrate', point, at });
    return held;
  }

  /** Tells the plan ratings, for the first time or again. */
  retell(ratings: readonly Rating[]): void {
    for (const rating of ratings) this.#plan?.tell({ type: 'rate', rating });
  }

  #meet(plan: Plan, before: PlanSnapshot): void {
    if (plan !== this.#plan) return;
    this.#heard = before;
    if (this.#entries.hear(before).length) this.#told([], [], []);
    if (plan.snapshot !== before) this.#hear(plan.snapshot);
    this.#leave = plan.subscribe((snapshot) => this.#hear(snapshot));
  }

  #hear(snapshot: PlanSnapshot): void {
    const known = new Set(this.#entries.list.map(({ id }) => id));
    const undone = this.#undone(snapshot);
    this.#entries.remove(undone.map(({ id }) => id));
    const fresh = this.#entries.hear(snapshot);
    this.#heard = snapshot;
    if (!fresh.length && !undone.length) return;
    this.#told(
      fresh.filter(({ id }) => !known.has(id)),
      fresh.filter(({ id }) => known.has(id)),
      undone,
    );
  }

  /** What was ticked in the plan and is unticked there, unless something was written to it since. */
  #undone({ planned, done }: PlanSnapshot): DiaryEntry[] {
    const before = this.#heard;
    // A plan that begins anew says nothing about what was done.
    if (!before || before.planned !== planned) return [];
    return before.done
      .filter((old) => !done.some(({ id, at }) => id === old.id && at === old.at))
      .flatMap(({ id, at }) => this.#entries.find(planId(at, id)) ?? [])
      .filter((entry) => !entry.places.length && !entry.note && entry.done.length === 1);
  }
}
