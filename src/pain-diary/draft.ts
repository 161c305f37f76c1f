/** An entry while it is written: what is on the form, and what is still missing. */
import { diaryYears, type Deed, type DiaryEntry } from '../data/diary.js';
import { regions, type RegionId } from '../data/regions.js';
import { cleanNote } from './check.js';
import { fieldTime, nameOf, type MoreWords } from './format.js';

/** A sentence in the words of the moment. */
export type Said = (more: MoreWords) => string;

/** A place on the form: the numbers may still be missing. */
export interface DraftPlace {
  readonly region: RegionId;
  readonly before?: number;
  readonly after?: number;
  /** Is it asked how it was afterwards? */
  readonly asked: boolean;
  /** Proposed, not chosen: without a number it is left out. */
  readonly proposed?: boolean;
}

export interface Draft {
  /** Of the entry that is edited. */
  readonly id?: string;
  readonly at: number;
  /** As the field holds it. */
  readonly time: string;
  readonly places: readonly DraftPlace[];
  readonly done: readonly Deed[];
  readonly note: string;
}

/** A new draft, with places that are proposed. */
export const blank = (at: number, proposed: readonly RegionId[]): Draft => ({
  at,
  time: fieldTime(at),
  places: proposed.filter((id) => regions.has(id)).map((region) => ({ region, asked: false, proposed: true })),
  done: [],
  note: '',
});

/** An entry that is edited. */
export const draftOf = ({ id, at, places, done, note }: DiaryEntry): Draft => ({
  id,
  at,
  time: fieldTime(at),
  places: places.map((place) => ({ ...place, asked: place.after !== undefined })),
  done,
  note,
});

export function tick(draft: Draft, region: RegionId, checked: boolean): Draft {
  const rest = draft.places.filter((place) => place.region !== region);
  return { ...draft, places: checked ? [...rest, { region, asked: false }] : rest };
}

export const place = (draft: Draft, region: string, part: Partial<DraftPlace>): Draft => ({
  ...draft,
  places: draft.places.map((each) => (each.region === region ? { ...each, ...part } : each)),
});

/** A box, a number or the time was changed. */
export function filled(draft: Draft, { name, value, checked, dataset }: HTMLInputElement): Draft {
  const { which, region = '' } = dataset;
  if (which) return place(draft, region, { [which]: Number(value) });
  if (name === 'place') return tick(draft, value as RegionId, checked);
  if (name === 'at') return { ...draft, time: value };
  if (name !== 'done') return draft;
  const rest = draft.done.filter(({ id }) => id !== value);
  return { ...draft, done: checked ? [...rest, { id: value }] : rest };
}

/** What the draft comes to, or what is missing. */
export function finished(draft: Draft, now: number): Omit<DiaryEntry, 'id' | 'changed'> | Said {
  const at = draft.time === fieldTime(draft.at) ? draft.at : Date.parse(draft.time);
  // Also when the field is empty, or while the year is half written.
  if (!(at >= diaryYears.first && at <= now + 60_000)) return ({ diaryMore }) => diaryMore.form.time;
  const note = cleanNote(draft.note);
  const { done } = draft;
  const rated = draft.places.filter(({ before, after }) => before !== undefined || after !== undefined);
  const empty = !rated.length && !done.length && !note;
  const unrated = draft.places.find((each) => !rated.includes(each) && (empty || !each.proposed));
  if (unrated) return (more) => more.diaryMore.form.unrated(nameOf(more, unrated.region));
  if (empty) return ({ diaryMore }) => diaryMore.form.empty;
  const places = rated.map(({ region, before, after }) => ({
    region,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  }));
  return { at, places, done, note };
}
