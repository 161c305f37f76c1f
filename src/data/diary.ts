import type { RegionId } from './regions.js';

/** What a pain diary is made of. Plain data: it goes into files and storage as it is. */

/** How tender a place was, 0–10. At least one of the numbers is there; without anything done in between it is `before`. */
export interface Tender {
  readonly region: RegionId;
  readonly before?: number;
  /** After what was done. */
  readonly after?: number;
}

/** Something that was done. */
export interface Deed {
  /** Id of an exercise, such as `kneeling-lunge`, or of a point, such as `tp-iliacus` or `tp-iliacus-l`; `other`; or a page's own. */
  readonly id: string;
  readonly side?: 'left' | 'right' | 'both';
  readonly seconds?: number;
}

/** One entry. It holds at least a place, something done, or a note. */
export interface DiaryEntry {
  /** Stays for good; two entries of one id are one entry. */
  readonly id: string;
  /** When it was, milliseconds since 1970. */
  readonly at: number;
  /** When it was last edited: of two versions the later one counts. */
  readonly changed: number;
  readonly places: readonly Tender[];
  readonly done: readonly Deed[];
  readonly note: string;
}

/** What a diary takes at most. */
export const diaryLimits = {
  entries: 10_000,
  places: 74,
  done: 20,
  note: 2000,
  characters: 8 * 1024 * 1024,
  /** Characters of a health record, which says much more about each number. */
  record: 64 * 1024 * 1024,
} as const;

/** 2000 to 2100: what lies outside is a mistake. */
export const diaryYears = { first: 946_684_800_000, last: 4_102_444_800_000 } as const;

export const diaryFormats = ['csv', 'json', 'fhir'] as const;
export type DiaryFormat = (typeof diaryFormats)[number];
