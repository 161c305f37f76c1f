import type { DiaryEntry } from '../data/diary.js';

const options: EventInit = { bubbles: true, composed: true };

/** Entries are new: one that was written, or all of a file, or what was taken back by Undo. */
export class DiaryAddEvent extends Event {
  readonly entries: readonly DiaryEntry[];

  constructor(entries: readonly DiaryEntry[]) {
    super('diary-add', options);
    this.entries = entries;
  }
}

/** Entries were edited. */
export class DiaryChangeEvent extends Event {
  /** As they are now. */
  readonly entries: readonly DiaryEntry[];

  constructor(entries: readonly DiaryEntry[]) {
    super('diary-change', options);
    this.entries = entries;
  }
}

/** Entries were deleted. */
export class DiaryRemoveEvent extends Event {
  readonly entries: readonly DiaryEntry[];

  constructor(entries: readonly DiaryEntry[]) {
    super('diary-remove', options);
    this.entries = entries;
  }
}

/** Everything was deleted. */
export class DiaryClearEvent extends Event {
  /** What was there. */
  readonly entries: readonly DiaryEntry[];

  constructor(entries: readonly DiaryEntry[]) {
    super('diary-clear', options);
    this.entries = entries;
  }
}

declare global {
  interface HTMLElementEventMap {
    'diary-add': DiaryAddEvent;
    'diary-change': DiaryChangeEvent;
    'diary-remove': DiaryRemoveEvent;
    'diary-clear': DiaryClearEvent;
  }
}
