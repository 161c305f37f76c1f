import { diaryLimits as most, diaryYears as years, type Deed, type DiaryEntry, type Tender } from '../data/diary.js';
import { isRegionId } from '../data/regions.js';
import type { Result } from '../data/validate/check.js';
import { inspect, pathText, show, type PathKey } from '../data/validate/inspect.js';

/** What a page, a file or storage holds as entries, whoever has written it. Nothing here throws. */

type Given = Readonly<Record<string, unknown>>;
type Tell = (path: string, expected: string, got: unknown) => void;

/** More lines than this help nobody. */
const mostErrors = 12;

const isWhole = (value: unknown, min: number, max: number): value is number =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const sides: readonly unknown[] = ['left', 'right', 'both'];

/** Text as every file can hold it: no control characters, no halves of characters, lines that end in LF. */
export const cleanNote = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
    .trim();

/** A number that tells texts apart; two different ones hardly ever share it (FNV-1a). */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return sum.toString(36);
}

function list<Part>(
  given: unknown,
  path: string,
  longest: number,
  tell: Tell,
  read: (part: unknown, path: string) => Part | undefined,
): Part[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given) || given.length > longest) {
    tell(path, `a list of at most ${longest}`, given);
    return [];
  }
  return given.flatMap((part: unknown, index) => read(part, `${path}[${index}]`) ?? []);
}

function tender(given: unknown, path: string, tell: Tell): Tender | undefined {
  if (!isObject(given)) return void tell(path, 'an object', given);
  const { region, before, after } = given;
  if (typeof region !== 'string' || !isRegionId(region)) {
    return void tell(`${path}.region`, 'a region id such as "hip-crease-l"', region);
  }
  const right = (name: 'before' | 'after'): boolean => {
    const isRight = given[name] === undefined || isWhole(given[name], 0, 10);
    if (!isRight) tell(`${path}.${name}`, 'a whole number 0–10', given[name]);
    return isRight;
  };
  if (!right('before') || !right('after')) return undefined;
  if (before === undefined && after === undefined) return void tell(`${path}.before`, 'a whole number 0–10', before);
  return {
    region,
    ...(before !== undefined && { before: before as number }),
    ...(after !== undefined && { after: after as number }),
  };
}

function deed(given: unknown, path: string, tell: Tell): Deed | undefined {
  if (!isObject(given)) return void tell(path, 'an object', given);
  const { id, side, seconds } = given;
  if (typeof id !== 'string' || !/^[a-z][a-z0-9-]{0,63}$/.test(id)) {
    return void tell(`${path}.id`, 'an id such as "kneeling-lunge"', id);
  }
  if (side !== undefined && !sides.includes(side)) return void tell(`${path}.side`, 'left, right or both', side);
  if (seconds !== undefined && !isWhole(seconds, 1, 86_400)) {
    return void tell(`${path}.seconds`, 'a whole number 1–86400', seconds);
  }
  return { id, ...(side ? { side: side as 'both' } : {}), ...(seconds !== undefined && { seconds }) };
}

function entry(given: unknown, path: string, report: Tell): DiaryEntry | undefined {
  let wrong = false;
  const tell: Tell = (...error) => {
    wrong = true;
    report(...error);
  };
  if (!isObject(given)) return void tell(path, 'an object', given);
  const { id, at, changed = at, note = '' } = given;
  if (id !== undefined && (typeof id !== 'string' || !/^[\w.:-]{1,128}$/.test(id))) {
    return void tell(`${path}.id`, 'an id of 1–128 letters, digits or .:-_', id);
  }
  if (!isWhole(at, years.first, years.last)) {
    return void tell(`${path}.at`, 'a time in whole milliseconds since 1970, from 2000 to 2100', at);
  }
  if (!isWhole(changed, 0, years.last)) {
    return void tell(`${path}.changed`, 'a time in whole milliseconds since 1970', changed);
  }
  if (typeof note !== 'string' || note.length > most.note) {
    return void tell(`${path}.note`, `text of at most ${most.note} characters`, note);
  }
  const places = list(given['places'], `${path}.places`, most.places, tell, (part, at) => tender(part, at, tell));
  const twice = places.findIndex(({ region }, index) => places.findIndex((each) => each.region === region) < index);
  if (twice >= 0) tell(`${path}.places[${twice}].region`, 'each region once', places[twice].region);
  const done = list(given['done'], `${path}.done`, most.done, tell, (part, at) => deed(part, at, tell));
  const rest = { at, changed, places, done, note: cleanNote(note) };
  if (!wrong && !places.length && !done.length && !rest.note) tell(path, 'places, something done, or a note', given);
  return { id: id ?? `own-${at.toString(36)}-${hash(JSON.stringify([places, done, rest.note]))}`, ...rest };
}

/**
 * Checks entries that came from outside.
 * @param where what stands for an entry in the errors
 * @returns cleaned copies, or sentences such as `entries[3].places[0].before: expected a whole number 0–10, got 11`
 */
export function entriesFrom(
  given: unknown,
  where = (index: number): string => `entries[${index}]`,
): Result<DiaryEntry[]> {
  const errors: string[] = [];
  let more = 0;
  const tell: Tell = (path, expected, got) => {
    if (errors.length < mostErrors) errors.push(`${path}: expected ${expected}, got ${show(got)}`);
    else more++;
  };
  if (!Array.isArray(given) || given.length > most.entries) {
    tell('entries', `a list of at most ${most.entries}`, given);
    return { ok: false, errors };
  }
  const look = ([index, ...rest]: readonly PathKey[], expected: string, got: unknown): void => {
    const inside = pathText(rest);
    tell(
      index === undefined ? 'entries' : where(Number(index)) + (inside && (inside.startsWith('[') ? '' : '.') + inside),
      expected,
      got,
    );
  };
  inspect(given, look, { mostValues: 1_000_000 });
  const found = errors.length ? [] : given.flatMap((each: unknown, index) => entry(each, where(index), tell) ?? []);
  if (more) errors.push(`… and ${more} more`);
  return errors.length ? { ok: false, errors } : { ok: true, value: found };
}
