import type { Deed } from '../data/diary.js';
import { regions, type RegionId } from '../data/regions.js';
import type { Words } from '../data/words/en.js';

export type MoreWords = Pick<Words, 'diaryMore' | 'regions'>;

/** The region of the reader's browser where it speaks this language; digits as everywhere in the widgets. */
function localeOf(lang: string): string {
  const own = navigator.languages.find((each) => each.split('-')[0] === lang);
  try {
    return Intl.getCanonicalLocales(`${own ?? lang}-u-nu-latn`)[0];
  } catch {
    // A browser may name its language in its own way.
    return `${lang}-u-nu-latn`;
  }
}

const made = new Map<string, Intl.DateTimeFormat>();

function write(lang: string, name: string, options: Intl.DateTimeFormatOptions, at: number, to?: number): string {
  const key = `${lang} ${name}`;
  let format = made.get(key);
  if (!format) made.set(key, (format = new Intl.DateTimeFormat(localeOf(lang), options)));
  return to === undefined ? format.format(at) : format.formatRange(at, to);
}

/** Such as "Mar 5, 8:30 AM", or "Mar 5, 8:30 – 11:15 AM". */
export const momentOf = (lang: string, at: number, to?: number): string =>
  write(lang, 'moment', { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' }, at, to);
/** Such as "8:30 AM". */
export const timeOf = (lang: string, at: number): string =>
  write(lang, 'time', { hour: 'numeric', minute: '2-digit' }, at);
/** Such as "Thursday, March 5, 2026". */
export const dayOf = (lang: string, at: number): string => write(lang, 'day', { dateStyle: 'full' }, at);
/** Such as "March 5, 2026". */
export const dateOf = (lang: string, at: number): string => write(lang, 'date', { dateStyle: 'long' }, at);
/** Such as "Mar 5", or "Mar 5 – 7". */
export const shortDateOf = (lang: string, at: number, to?: number): string =>
  write(lang, 'short', { month: 'short', day: 'numeric' }, at, to);
/** Such as "Mar 5, 8:30 – 11:15 AM" within one day, else "Mar 5 – 7". */
export const stretchOf = (lang: string, from: number, to: number): string =>
  (shortDateOf(lang, from) === shortDateOf(lang, to) ? momentOf : shortDateOf)(lang, from, to);

/** Such as "4.5", or "4,5". */
export const numberOf = (lang: string, value: number): string =>
  value.toLocaleString(localeOf(lang), { maximumFractionDigits: 1 });

/** A region's name with the person's own side. */
export function nameOf({ regions: names, diaryMore }: MoreWords, id: RegionId): string {
  const { stem, side } = regions.get(id)!;
  const name = names.names[stem];
  return side === 'none' ? name : diaryMore[side === 'l' ? 'left' : 'right'](name);
}

/** What was done, such as "Iliacus release, left, 90 s". An id of the page's own is shown as it is. */
export function deedOf({ diaryMore }: MoreWords, { id, side, seconds }: Deed): string {
  const [, stem = id, end] = /^(tp-.+)-([lr])$/.exec(id) ?? [];
  const names: Readonly<Record<string, string>> = diaryMore.deeds;
  const name = Object.hasOwn(names, stem) ? names[stem] : id;
  const on = side ?? (end === 'l' ? 'left' : end && 'right');
  const sided = on ? diaryMore[on as 'left'](name) : name;
  return seconds ? `${sided} · ${diaryMore.seconds(seconds)}` : sided;
}

/** A time as a field for date and time holds it: the reader's own clock, to the minute. */
export function fieldTime(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** A time with the reader's own offset, to the millisecond: both readable and exact. */
export function isoTime(at: number): string {
  const offset = -new Date(at).getTimezoneOffset();
  const two = (number: number): string => String(Math.floor(Math.abs(number))).padStart(2, '0');
  const local = new Date(at + offset * 60_000).toISOString().slice(0, -1);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
