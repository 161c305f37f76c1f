/** The thinking of the diary: how logs are joined, what a plan tells, what the picture shows. Clocks are passed in. */
import type { Deed, DiaryEntry, Tender } from '../data/diary.js';
import type { RegionId } from '../data/regions.js';
import { triggerPoint, triggerPointIds, type TriggerPointId } from '../data/trigger-points.js';
import type { PlanSnapshot, Rating } from '../shared/plan.js';

export type Log = ReadonlyMap<string, DiaryEntry>;

export const day = 86_400_000;

/** Which of two versions of an entry counts: the later edit; of two at one moment always the same one. */
export function newer(one: DiaryEntry, other: DiaryEntry): DiaryEntry {
  if (one.changed !== other.changed) return one.changed > other.changed ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

/** Both logs together. Order and repetition make no difference. */
export function merge(log: Log, entries: Iterable<DiaryEntry>): Log {
  const all = new Map(log);
  for (const entry of entries) {
    const old = all.get(entry.id);
    if (!old || (newer(old, entry) === entry && !same(old, entry))) all.set(entry.id, entry);
  }
  return all;
}

/** Oldest first. */
export const inOrder = (log: Log): DiaryEntry[] =>
  [...log.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

export const same = (one: DiaryEntry, other: DiaryEntry): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The number that stands for a place in an entry when only one can. */
export const valueOf = ({ before, after }: Pick<Tender, 'before' | 'after'>): number => before ?? after ?? 0;

/** Places of the entries, those of the latest first. */
export function regionsOf(entries: readonly DiaryEntry[]): RegionId[] {
  const found = new Set<RegionId>();
  for (const { places } of [...entries].reverse()) for (const { region } of places) found.add(region);
  return [...found];
}

export type Span = 'day' | 'weeks' | 'all';

const lengths: Readonly<Record<Span, number>> = { day, weeks: 14 * day, all: Infinity };

/** The entries of the last 24 hours, of the last two weeks, or all. */
export const within = (entries: readonly DiaryEntry[], span: Span, now: number): DiaryEntry[] =>
  entries.filter(({ at }) => at > now - lengths[span]);

/** A dot of the picture. Several entries together are one `joined` dot: then the numbers are means. */
export interface Point {
  readonly at: number;
  readonly before?: number;
  readonly after?: number;
  readonly entries: number;
  readonly joined?: Joined;
}

/** From the first to the last of its entries, and of how many each number is the mean. */
export interface Joined {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** More dots than these nobody can tell apart. */
const mostPoints = 120;

const rounded = (number: number): number => Math.round(number * 10) / 10;
const mean = (numbers: readonly number[]): number =>
  rounded(numbers.reduce((sum, each) => sum + each, 0) / numbers.length);

function join(points: readonly Point[]): Point {
  if (points.length === 1) return points[0];
  const before = points.flatMap((point) => point.before ?? []);
  const after = points.flatMap((point) => point.after ?? []);
  return {
    at: Math.round(points.reduce((sum, { at }) => sum + at, 0) / points.length),
    ...(before.length && { before: mean(before) }),
    ...(after.length && { after: mean(after) }),
    entries: points.length,
    joined: { from: points[0].at, to: points.at(-1)!.at, before: before.length, after: after.length },
  };
}

/** How tender one place was in these entries (oldest first); more than `most` are joined by stretches of time. */
export function pointsOf(entries: readonly DiaryEntry[], region: RegionId, most = mostPoints): Point[] {
  const points = entries.flatMap(({ at, places }): Point[] => {
    const place = places.find((each) => each.region === region);
    if (!place) return [];
    const { before, after } = place;
    return [{ at, ...(before !== undefined && { before }), ...(after !== undefined && { after }), entries: 1 }];
  });
  if (points.length <= most) return points;
  const first = points[0].at;
  const stretch = (points.at(-1)!.at - first) / most || 1;
  const groups = new Map<number, Point[]>();
  for (const point of points) {
    const key = Math.min(most - 1, Math.floor((point.at - first) / stretch));
    const group = groups.get(key);
    if (group) group.push(point);
    else groups.set(key, [point]);
  }
  return [...groups.values()].map(join);
}

export interface Change {
  readonly first: number;
  readonly last: number;
  readonly entries: number;
  /** How much lower it was after what was done, on average; negative when it was higher. */
  readonly eased?: number;
}

/** What the picture comes to in numbers; `undefined` without points. */
export function changeOf(points: readonly Point[]): Change | undefined {
  if (!points.length) return undefined;
  const eased = points.flatMap(({ before, after }) =>
    before === undefined || after === undefined ? [] : before - after,
  );
  return {
    first: valueOf(points[0]),
    last: valueOf(points.at(-1)!),
    entries: points.reduce((sum, { entries }) => sum + entries, 0),
    ...(eased.length && { eased: mean(eased) }),
  };
}

/** The id of the entry that a plan's own record comes to. */
export const planId = (at: number, id: string): string => `plan-${at}-${id}`;

const pick = <Key extends string>(from: { readonly [key in Key]?: number }, key: Key): { [key in Key]?: number } =>
  from[key] === undefined ? {} : ({ [key]: from[key] } as { [key in Key]: number });

/** What a plan holds as entries, unchecked: one for each moment and thing. */
export function fromPlan({ done, ratings }: Pick<PlanSnapshot, 'done' | 'ratings'>): DiaryEntry[] {
  const found = new Map<string, DiaryEntry>();
  const add = (at: number, id: string, part: Partial<DiaryEntry>): void => {
    const key = planId(at, id);
    found.set(key, { id: key, at, changed: at, places: [], done: [], note: '', ...found.get(key), ...part });
  };
  for (const { id, side, seconds, at } of done) {
    const deed: Deed = {
      id,
      ...(side && side !== 'none' && { side }),
      ...(seconds >= 1 && { seconds: Math.round(seconds) }),
    };
    add(at, id, { done: [deed] });
  }
  for (const rating of ratings) {
    const point = triggerPoint(rating.point);
    if (!point || (rating.before === undefined && rating.after === undefined)) continue;
    add(rating.at, rating.point, {
      places: [{ region: point.where, ...pick(rating, 'before'), ...pick(rating, 'after') }],
    });
  }
  return [...found.values()];
}

/** Edits by a person come later than this, in milliseconds; what a plan adds to an entry makes it one later. */
const untouched = 30;

/** An entry that is there, with what a plan has told since; the same object when that is nothing new, or a person has edited it. */
export function absorb(entry: DiaryEntry, told: DiaryEntry): DiaryEntry {
  if (entry.changed > told.at + untouched) return entry;
  const places = told.places.filter(({ region }) => !entry.places.some((each) => each.region === region));
  const done = told.done.filter(({ id }) => !entry.done.some((each) => each.id === id));
  if (!places.length && !done.length) return entry;
  return {
    ...entry,
    changed: entry.changed + 1,
    places: [...entry.places, ...places],
    done: [...entry.done, ...done],
  };
}

const pointAt = (region: RegionId): TriggerPointId | undefined =>
  triggerPointIds.find((id) => triggerPoint(id)!.where === region);

/** What an entry tells a plan: the places where a point lies. */
export const ratingsOf = ({ at, places }: DiaryEntry): Rating[] =>
  places.flatMap(({ region, ...numbers }) => {
    const point = pointAt(region);
    return point ? { point, ...numbers, at } : [];
  });

/** The places that people with such trouble name most, on both sides: offered first. */
export const usualRegions: readonly RegionId[] = [
  'psoas-line',
  'iliac-fossa',
  'hip-crease',
  'groin-inner',
  'low-back',
  'thigh-front-upper',
].flatMap((stem) => [`${stem}-l` as RegionId, `${stem}-r` as RegionId]);
