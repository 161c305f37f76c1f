/** The entries of a diary: in memory always, and in storage when the page asks for it. */
import type { DiaryEntry } from '../data/diary.js';
import type { PlanSnapshot } from '../shared/plan.js';
import { entriesFrom } from './check.js';
import type { Keep, Kept } from './keep.js';
import { absorb, fromPlan, inOrder, merge, planId, ratingsOf, same, type Log } from './model.js';

/** Where the entries are. `refused`: storage was asked for and does not work; they are in memory. */
export type Whereabouts = 'memory' | 'device' | 'refused';

/** What of a plan comes to entries. */
type Held = Pick<PlanSnapshot, 'done' | 'ratings'>;

export class Entries {
  /** Oldest first. */
  list: readonly DiaryEntry[] = [];
  whereabouts: Whereabouts = 'memory';
  /** Is there a plan that has ratings from here? */
  planned = false;

  readonly #update: () => void;
  #log: Log = new Map();
  /** Ids of a plan's records that the person has deleted, or that the plan has from here. */
  readonly #gone = new Set<string>();
  #keep: Keep | undefined;
  #load: (() => Promise<typeof Keep>) | undefined;
  #name: string | undefined;
  /** The name under which they were kept last. */
  #last: string | undefined;
  /** What is not in storage yet. */
  #clear = false;
  #puts = new Map<string, Kept>();
  #removals = new Set<string>();
  /** One act of storage after the other. */
  #turn: Promise<void> = Promise.resolve();

  /** @param update called after every change that the caller did not make */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** Resolves when everything so far is in storage, or has been refused. */
  get settled(): Promise<void> {
    return this.#turn;
  }

  find(id: string): DiaryEntry | undefined {
    return this.#log.get(id);
  }

  /** Adds entries, or puts them in place of older versions. */
  put(entries: readonly DiaryEntry[]): void {
    this.#set(merge(this.#log, entries));
    for (const { id } of entries) this.#write(this.#log.get(id)!);
    this.#flush();
  }

  remove(ids: readonly string[]): void {
    const log = new Map(this.#log);
    const removed = ids.flatMap((id) => log.get(id) ?? []);
    for (const { id } of removed) log.delete(id);
    this.#set(log);
    for (const entry of removed) {
      this.#puts.delete(entry.id);
      if (entry.id.startsWith('plan-')) this.forget(entry.id);
      else this.#removals.add(entry.id);
      if (this.planned) for (const { at, point } of ratingsOf(entry)) this.forget(planId(at, point));
    }
    this.#flush();
  }

  /**
   * Deletes everything, in storage too.
   * @param held what the page's plan holds: it is not to come back from there, on the next visit neither
   */
  clear(held?: Held): void {
    for (const id of this.#log.keys()) this.#gone.add(id);
    // Without a plan on this page another one may have it all.
    const ids = held ? fromPlan(held).map(({ id }) => id) : [...this.#gone];
    this.#set(new Map());
    this.#clear = true;
    this.#puts.clear();
    this.#removals.clear();
    for (const id of ids) if (id.startsWith('plan-')) this.forget(id);
    this.#flush();
  }

  /** A plan's record of this id makes no entry, unless there is one. */
  forget(id: string): void {
    if (this.#log.has(id)) return;
    this.#gone.add(id);
    this.#write({ id, gone: true });
  }

  /** Makes entries of what a plan holds. @returns those that are new or have grown */
  hear(snapshot: Held): DiaryEntry[] {
    const checked = fromPlan(snapshot).flatMap((told) => {
      const result = entriesFrom([told]);
      return result.ok ? result.value : [];
    });
    const fresh = checked.flatMap((told) => {
      if (this.#gone.has(told.id) || this.#isOwn(told)) return [];
      const old = this.#log.get(told.id);
      const entry = old ? absorb(old, told) : told;
      return entry === old ? [] : entry;
    });
    if (fresh.length) this.put(fresh);
    return fresh;
  }

  /** Keeps the entries under a name, in memory only for `undefined`. What is there already goes along. */
  keepIn(name: string | undefined, load: () => Promise<typeof Keep>): void {
    if (name === this.#name) return;
    const back = name !== undefined && name === this.#last;
    const leaving = !back && this.#last !== undefined && name !== undefined;
    this.#name = name;
    this.#last = name;
    this.#load = load;
    if (!back) {
      const old = this.#keep;
      this.#keep = undefined;
      this.#queue(() => Promise.resolve(old?.close()));
      this.#begin(leaving);
    }
    if (name === undefined) this.whereabouts = 'memory';
    this.sync();
  }

  /** Reads what other tabs have written, and writes what could not be written before. */
  sync(): void {
    this.#store(async (keep) => {
      await this.#save(keep);
      this.#take(await keep.read());
    });
  }

  /** Lets storage go; the entries stay in memory. */
  close(): void {
    this.#name = undefined;
    this.#queue(() => {
      if (this.#name === undefined) {
        this.#keep?.close();
        this.#keep = undefined;
      }
      return Promise.resolve();
    });
  }

  /** Everything that is here is to be written; entries of another diary stay there. */
  #begin(leaving: boolean): void {
    this.#clear = false;
    this.#puts.clear();
    this.#removals.clear();
    if (leaving) {
      this.#set(new Map());
      this.#gone.clear();
    }
    for (const entry of this.list) this.#write(entry);
    for (const id of this.#gone) if (id.startsWith('plan-')) this.#write({ id, gone: true });
  }

  #set(log: Log): void {
    this.#log = log;
    this.list = inOrder(log);
  }

  #write(record: Kept): void {
    if (!('gone' in record)) this.#gone.delete(record.id);
    this.#removals.delete(record.id);
    this.#puts.set(record.id, record);
  }

  /** The plan has it from here: an entry of that moment has the same numbers. */
  #isOwn({ at, places, done }: DiaryEntry): boolean {
    const [place] = places;
    return (
      !!place &&
      !done.length &&
      this.list.some(
        (each) => each.at === at && each.places.some((its) => JSON.stringify(its) === JSON.stringify(place)),
      )
    );
  }

  #flush(): void {
    this.#store((keep) => this.#save(keep));
  }

  /** Does something with storage, when it is the turn, and remembers whether it worked. */
  #store(act: (keep: Keep) => Promise<void>): void {
    const name = this.#name;
    if (name === undefined) return;
    this.#queue(async () => {
      try {
        const Storage = await this.#load!();
        if (name !== this.#name) return;
        this.#keep ??= new Storage(name, () => this.sync());
        await act(this.#keep);
        this.whereabouts = 'device';
      } catch {
        this.whereabouts = 'refused';
      }
    });
  }

  async #save(keep: Keep): Promise<void> {
    const [all, puts, removals] = [this.#clear, this.#puts, this.#removals];
    if (!all && !puts.size && !removals.size) return;
    this.#clear = false;
    this.#puts = new Map();
    this.#removals = new Set();
    try {
      await keep.write({ all, puts: [...puts.values()], removals: [...removals] });
    } catch (error) {
      // What came meanwhile is later than what could not be written.
      if (!this.#clear && keep === this.#keep) {
        this.#clear = all;
        for (const id of this.#removals) puts.delete(id);
        for (const id of this.#puts.keys()) removals.delete(id);
        this.#puts = new Map([...puts, ...this.#puts]);
        this.#removals = new Set([...removals, ...this.#removals]);
      }
      throw error;
    }
  }

  /** What storage holds, with what is not written yet. What is not ours there is left alone. */
  #take(records: readonly unknown[]): void {
    if (this.#clear) return;
    const stored = records.flatMap((record) => {
      const { id, gone } = (record ?? {}) as { id?: unknown; gone?: unknown };
      if (gone && typeof id === 'string') this.#gone.add(id);
      const result = gone ? undefined : entriesFrom([record]);
      return result?.ok ? result.value : [];
    });
    // Taken back in another tab.
    for (const { id: back } of stored) this.#gone.delete(back);
    const waiting = [...this.#puts.values()].filter((record): record is DiaryEntry => !('gone' in record));
    const log = new Map(merge(merge(new Map(), stored), waiting));
    for (const id of this.#removals) log.delete(id);
    for (const [id, record] of this.#puts) if ('gone' in record) log.delete(id);
    // An entry that has not changed stays the same object.
    for (const [id, entry] of log) {
      const old = this.#log.get(id);
      if (old && same(old, entry)) log.set(id, old);
    }
    this.#set(log);
  }

  #queue(act: () => Promise<void>): void {
    this.#turn = this.#turn.then(act).then(
      () => this.#update(),
      () => this.#update(),
    );
  }
}
