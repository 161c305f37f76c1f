import * as v from 'valibot';
import { regions } from '../regions.js';

/*
 * The small schemas that all content is made of. Each carries as its message what it expects, worded to follow
 * "expected", and in `json` the same for a JSON Schema, which the build publishes for editors.
 */

/** A test of our own, and what it comes to in a JSON Schema. */
const check = <Value>(isRight: (value: Value) => boolean, expected: string, json: object) => ({
  ...v.check<Value, string>(isRight, expected),
  json,
});

/** Text, more than blanks. */
export const text = (most: number) => {
  const expected = `text of 1–${most} characters`;
  return v.pipe(
    v.string(expected),
    check(
      // Characters beyond the first 65,536 count once, as in a JSON Schema.
      (value) => value.trim() !== '' && (value.length <= most || [...value].length <= most),
      expected,
      { maxLength: most, pattern: '\\S' },
    ),
  );
};

/** A number from `min` to `max`. */
export const number = (min: number, max: number) => {
  const expected = `${min}–${max}`;
  return v.pipe(
    v.number(expected),
    check((value) => value >= min && value <= max, expected, { minimum: min, maximum: max }),
  );
};

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) => {
  const expected = `a whole number ${min}–${max}`;
  return v.pipe(
    v.number(expected),
    check((value) => Number.isInteger(value) && value >= min && value <= max, expected, {
      type: 'integer',
      minimum: min,
      maximum: max,
    }),
  );
};

export const yesNo = v.boolean('true or false');

/** Text of one form, told by `expected`. The pattern has no flags: a JSON Schema knows none. */
export const matching = (pattern: RegExp, expected: string) =>
  v.pipe(
    v.string(expected),
    check((value) => pattern.test(value), expected, { pattern: pattern.source }),
  );

export const id = matching(/^[a-z][a-z0-9-]{0,63}$/, 'an id such as "kneeling-lunge"');

/** Ids of questions may come from elsewhere, such as "2.1" or "/phq-9/1". */
export const looseId = matching(/^[\w./:-]{1,64}$/, 'an id of 1–64 letters, digits or ./:-_');

export const httpsLink = matching(/^[Hh][Tt]{2}[Pp][Ss]:\/\/[^\s/]+\S*$/, 'a link that begins with https://');

/** A name out of a known set. */
const known = (names: ReadonlySet<string>, expected: string) =>
  v.pipe(
    v.string(expected),
    check((value) => names.has(value), expected, { enum: names }),
  );

const regionIds: ReadonlySet<string> = new Set(regions.keys());

/** A region, with its side where it has one. */
export const regionId = known(regionIds, 'a region id such as "hip-crease-l"');

/** A region with or without its side. */
export const regionOrStem = known(
  new Set([...[...regions.values()].map(({ stem }) => stem), ...regionIds]),
  'a region such as "hip-crease" or "hip-crease-l"',
);

const names = (options: readonly string[]): string =>
  options.length > 12 ? `${options.slice(0, 12).join(', ')} …` : options.join(', ');

export const oneOf = <const Option extends string>(options: readonly Option[]) =>
  v.picklist(options, `one of ${names(options)}`);

/** A list of `least` to `most` parts. */
export const list = <Part extends v.GenericSchema>(part: Part, least: number, most: number) => {
  const expected = `a list of ${least}–${most}`;
  return v.pipe(
    v.array(part, expected),
    check((value) => value.length >= least && value.length <= most, expected, { minItems: least, maxItems: most }),
  );
};

/** What an object lacks or should not hold: a missing part is told by what that part expects. */
const say =
  (entries: v.ObjectEntries) =>
  ({ expected }: v.BaseIssue<unknown>): string => {
    if (expected === 'Object') return 'an object';
    if (expected === 'never') return `one of ${names(Object.keys(entries))}`;
    const { message } = entries[JSON.parse(expected!) as string] as { message?: unknown };
    return typeof message === 'string' ? message : 'an object';
  };

/** An object of exactly these keys: a misspelt one is told, not dropped. */
export const shape = <const Entries extends v.ObjectEntries>(entries: Entries) => v.strictObject(entries, say(entries));

/** An object that has at least these keys. */
export const having = <const Entries extends v.ObjectEntries>(entries: Entries) => v.object(entries, say(entries));

/**
 * One schema or another, chosen by looking at the value: its errors then speak of one only.
 * @param parts all that `pick` can choose, for the JSON Schema
 */
export const choose = <Schema extends v.GenericSchema>(
  pick: (value: unknown) => Schema,
  expected: string,
  parts: readonly v.GenericSchema[] = [],
) => ({
  ...v.lazy(pick),
  message: expected,
  parts,
});

const notAnObject = v.never('an object');

/** An object whose keys are of one kind. */
export const byKey = <Key extends v.GenericSchema<string, string>, Part extends v.GenericSchema<unknown, unknown>>(
  key: Key,
  part: Part,
) => {
  const entries = v.record(key, part, 'an object');
  // A list is a record to the library.
  return choose((value) => (isObject(value) ? entries : notAnObject), 'an object', [entries]);
};

/** An object whose keys are free, such as points by scale. */
export const byName = <Part extends v.GenericSchema<unknown, unknown>>(part: Part) => byKey(looseId, part);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
