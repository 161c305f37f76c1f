/** Keeps a diary in IndexedDB: one record for each entry, so that two tabs lose nothing. Loaded only with `persist`. */
import { openDB, type IDBPDatabase } from 'idb';
import type { DiaryEntry } from '../data/diary.js';
import { newer } from './model.js';

/** A record: an entry, or the id of one that is not to come back from a plan. */
export type Kept = DiaryEntry | { readonly id: string; readonly gone: true };

/** What is to be written. */
export interface Writes {
  /** Delete everything first. */
  readonly all: boolean;
  readonly puts: readonly Kept[];
  readonly removals: readonly string[];
}

const records = 'entries';

/** Name of the database of a diary. */
export const baseOf = (name: string): string => `unknot-diary${name ? `-${name}` : ''}`;

export class Keep {
  readonly #base: string;
  readonly #changed: () => void;
  #open: Promise<IDBPDatabase> | undefined;
  #channel: BroadcastChannel | undefined;
  #closed = false;

  /** @param changed called when another tab has written, or when what was blocked is open again */
  constructor(name: string, changed: () => void) {
    this.#base = baseOf(name);
    this.#changed = changed;
    this.#hear();
    addEventListener('pageshow', this.#hear);
    addEventListener('pagehide', this.#deafen);
  }

  /** All records, unchecked. @throws when storage is off, blocked or broken */
  async read(): Promise<unknown[]> {
    return this.#with((db) => db.getAll(records));
  }

  /** Writes all of it or nothing. @throws when storage is full, off, blocked or broken */
  async write({ all, puts, removals }: Writes): Promise<void> {
    await this.#with(async (db) => {
      const change = db.transaction(records, 'readwrite');
      // A failed request fails the transaction, and that is what is told.
      const quiet = (request: Promise<unknown>): void => void request.catch(() => undefined);
      try {
        if (all) quiet(change.store.clear());
        for (const id of removals) quiet(change.store.delete(id));
        for (const put of puts) {
          const old = (await change.store.get(put.id)) as Kept | undefined;
          if (!old || 'gone' in old || 'gone' in put || newer(put, old) === put) quiet(change.store.put(put));
        }
      } catch (error) {
        quiet(change.done);
        throw error;
      }
      await change.done;
    });
    this.#channel?.postMessage('');
  }

  close(): void {
    this.#closed = true;
    removeEventListener('pageshow', this.#hear);
    removeEventListener('pagehide', this.#deafen);
    this.#deafen();
    void this.#open?.then((db) => db.close()).catch(() => undefined);
    this.#open = undefined;
  }

  readonly #hear = (): void => {
    try {
      this.#channel ??= new BroadcastChannel(this.#base);
      this.#channel.onmessage = this.#changed;
    } catch {
      // Then it is read again when the page comes to the front.
    }
  };

  /** A page that is left and hears of another tab is not kept for the way back, and what stands on its form would be lost. */
  readonly #deafen = (): void => {
    this.#channel?.close();
    this.#channel = undefined;
  };

  async #with<Value>(use: (db: IDBPDatabase) => Promise<Value>): Promise<Value> {
    try {
      return await use(await (this.#open ??= this.#connect()));
    } catch (error) {
      // A connection that the browser has closed is opened again the next time.
      void this.#open?.then((db) => db.close()).catch(() => undefined);
      this.#open = undefined;
      throw error;
    }
  }

  #connect(): Promise<IDBPDatabase> {
    return new Promise((resolve, reject) => {
      const opening = openDB(this.#base, 1, {
        upgrade: (db) => void db.createObjectStore(records, { keyPath: 'id' }),
        // Another tab holds an older version: until it lets go the diary is in memory.
        blocked: () => reject(new Error('another tab holds the diary')),
        // A newer version waits for this tab.
        blocking: () => this.#let(),
        terminated: () => this.#let(),
      });
      opening.then(resolve, reject);
      opening.then(
        (db) => {
          // Opened after all, when nobody waits for it any more: from now on it can be opened.
          if (this.#open) return;
          db.close();
          if (!this.#closed) this.#changed();
        },
        () => undefined,
      );
    });
  }

  /** Lets the database go; the next act opens it again. */
  #let(): void {
    void this.#open?.then((db) => db.close()).catch(() => undefined);
    this.#open = undefined;
    this.#changed();
  }
}
