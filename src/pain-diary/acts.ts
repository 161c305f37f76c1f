/** What the person does to the entries, and how the last of it is taken back. */
import type { DiaryEntry } from '../data/diary.js';
import { entriesFrom } from './check.js';
import type { Rating } from '../shared/plan.js';
import type { Said } from './draft.js';
import type { Joining } from './joining.js';
import type { Entries } from './log.js';
import { DiaryAddEvent, DiaryChangeEvent, DiaryClearEvent, DiaryRemoveEvent } from './pain-diary.events.js';

interface Undo {
  readonly said: Said;
  /** Entries as they were. */
  readonly put: readonly DiaryEntry[];
  /** Ids of those that were not there. */
  readonly remove: readonly string[];
  /** Ratings as the plan held them; `undefined` when it was told nothing. */
  readonly ratings?: readonly Rating[];
}

type Dropped = Required<Pick<Undo, 'put' | 'ratings'>>;

interface ActDoors {
  /** Says what was done; the keyboard goes on from `focus`. */
  readonly done: (said: Said, focus: string) => void;
}

/** Entries that came from elsewhere: those that are new, those that have changed, and these as they were. */
interface Joined {
  readonly fresh: readonly DiaryEntry[];
  readonly changed: readonly DiaryEntry[];
  readonly old: readonly DiaryEntry[];
}

export const newId = (): string =>
  `own-${Date.now().toString(36)}-${[...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')}`;

export class Acts {
  undo: Undo | undefined;
  readonly #host: HTMLElement;
  readonly #entries: Entries;
  readonly #joining: Joining;
  readonly #doors: ActDoors;

  constructor(host: HTMLElement, entries: Entries, joining: Joining, doors: ActDoors) {
    this.#host = host;
    this.#entries = entries;
    this.#joining = joining;
    this.#doors = doors;
  }

  /** @returns was it taken? */
  save(written: Omit<DiaryEntry, 'changed'>): boolean {
    const old = this.#entries.find(written.id);
    const changed = Math.max(Date.now(), old ? old.changed + 1 : 0);
    const checked = entriesFrom([{ ...written, changed }]);
    if (!checked.ok) return false;
    const [entry] = checked.value;
    this.#entries.put([entry]);
    const ratings = this.#joining.tell(entry, old);
    this.#offer(
      ({ diaryMore }) => diaryMore.spoken[old ? 'changed' : 'added'],
      '.start',
      old ? [old] : [],
      old ? [] : [entry.id],
      ratings,
    );
    this.#host.dispatchEvent(old ? new DiaryChangeEvent([entry]) : new DiaryAddEvent([entry]));
    return true;
  }

  remove(id: string): void {
    const dropped = this.drop(id);
    if (!dropped) return;
    const { put, ratings } = dropped;
    this.#offer(({ diaryMore }) => diaryMore.spoken.removed, '[data-act=undo]', put, [], ratings);
    this.#host.dispatchEvent(new DiaryRemoveEvent(put));
  }

  clear(): void {
    const { put, ratings } = this.empty();
    this.#offer(({ diaryMore }) => diaryMore.spoken.cleared, '[data-act=undo]', put, [], ratings);
    this.#host.dispatchEvent(new DiaryClearEvent(put));
  }

  /** Deletes an entry, here and from the plan. @returns what was there */
  drop(id: string): Dropped | undefined {
    const entry = this.#entries.find(id);
    if (!entry) return undefined;
    this.#entries.remove([id]);
    return { put: [entry], ratings: this.#joining.untell([entry]) };
  }

  /** Deletes everything, here and from the plan. @returns what was there */
  empty(): Dropped {
    const { list } = this.#entries;
    this.#entries.clear(this.#joining.held);
    return { put: list, ratings: this.#joining.untell(list) };
  }

  /** The entries of a file that the person has chosen. @returns was there something new? */
  bring(entries: readonly DiaryEntry[]): boolean {
    const { fresh, changed, old } = this.join(entries);
    // What came before can still be taken back.
    if (!fresh.length && !changed.length) return false;
    const ids = fresh.map(({ id }) => id);
    this.#offer(({ diaryMore }) => diaryMore.files.imported(fresh.length, changed.length), '[data-act=undo]', old, ids);
    this.report(fresh, changed);
    return true;
  }

  takeBack(): void {
    if (!this.undo) return;
    const { put, remove, ratings } = this.undo;
    this.undo = undefined;
    const removed = remove.flatMap((id) => this.#entries.find(id) ?? []);
    const edited = put.flatMap(({ id }) => this.#entries.find(id) ?? []);
    this.#entries.remove(remove);
    // Of two versions the later one counts: what comes back is later than what it takes the place of.
    const { fresh, changed } = this.join(
      put.map((entry) => {
        const now = this.#entries.find(entry.id);
        return now ? { ...entry, changed: now.changed + 1 } : entry;
      }),
    );
    if (ratings) {
      this.#joining.untell([...removed, ...edited]);
      this.#joining.retell(ratings);
    }
    this.#doors.done(({ diaryMore }) => diaryMore.spoken.undone, '.start');
    this.report(fresh, changed, removed);
  }

  report(added: readonly DiaryEntry[], changed: readonly DiaryEntry[], removed: readonly DiaryEntry[] = []): void {
    if (added.length) this.#host.dispatchEvent(new DiaryAddEvent(added));
    if (changed.length) this.#host.dispatchEvent(new DiaryChangeEvent(changed));
    if (removed.length) this.#host.dispatchEvent(new DiaryRemoveEvent(removed));
  }

  /** Puts entries with those that are there, each once. */
  join(entries: readonly DiaryEntry[]): Joined {
    const before = new Map(entries.map(({ id }) => [id, this.#entries.find(id)]));
    this.#entries.put(entries);
    const now = [...before.keys()].map((id) => this.#entries.find(id)!);
    const changed = now.filter((entry) => before.get(entry.id) && before.get(entry.id) !== entry);
    return {
      fresh: now.filter(({ id }) => !before.get(id)),
      changed,
      old: changed.map(({ id }) => before.get(id)!),
    };
  }

  #offer(
    said: Said,
    focus: string,
    put: readonly DiaryEntry[],
    remove: readonly string[] = [],
    ratings?: readonly Rating[],
  ): void {
    this.undo = { said, put, remove, ...(ratings && { ratings }) };
    this.#doors.done(said, focus);
  }
}
