import type { QuizOption } from '../../data/quiz-types.js';
import { codeIn, extended, extensions, isOn, nameOf, names } from './extensions.js';
import { isObject, type Json, type Part, type Value } from './part.js';

/** Id of the scale that `ordinalValue` and `itemWeight` count for. */
export const total = 'total';

export type Warn = (feature: string) => void;

/** An option in the making, with what it rides along with. */
export type Draft = { -readonly [Key in keyof QuizOption]: QuizOption[Key] } & { fhir: Json };

/** An id that a quiz takes: what is there already, when it will do, or a number. */
export function idFor(wanted: string | undefined, kind: string, taken: Set<string>): string {
  const fine = wanted !== undefined && /^[\w./:-]{1,64}$/.test(wanted) && wanted !== '__proto__';
  let id = fine && !taken.has(wanted) ? wanted : '';
  for (let number = taken.size + 1; !id; number++) if (!taken.has(`${kind}-${number}`)) id = `${kind}-${number}`;
  taken.add(id);
  return id;
}

/** What an option is worth: said by itself, its coding, or the concept of the value set or of the code system. */
function weightOf(...parts: (Part | undefined)[]): number | undefined {
  for (const part of parts) {
    for (const name of [names.ordinal, names.weight] as const) {
      const value = extended(part, name)?.value;
      if (typeof value === 'number') return value;
    }
  }
  return undefined;
}

const known: readonly string[] = [names.exclusive, names.prefix, names.ordinal, names.weight];
const keysKnown = ['id', 'extension', 'initialSelected'];

/** The words of a value: a coding's display, a reference's, or the value itself. */
function wordsOf({ value }: Value, part: Part, key: string): string {
  if (!isObject(value)) {
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isPlain ? String(value) : part.fail(key, 'a value', value);
  }
  const inside = part.part(key)!;
  return inside.text('display') ?? inside.text('code') ?? inside.text('reference') ?? '–';
}

export function optionOf(part: Part, concepts: readonly Part[], taken: Set<string>, warn: Warn): Draft {
  const value = part.value() ?? part.fail('valueCoding', 'a value', undefined);
  const coding = value.key === 'valueCoding' ? part.part('valueCoding') : undefined;
  for (const each of [part, coding, ...concepts]) {
    for (const name of each?.parts('extension').map(nameOf) ?? [])
      if (!known.includes(name) && !/^urn:unknot:|Laterality$/.test(name)) warn(name);
  }
  for (const key of Object.keys(part.json)) if (key !== value.key && !keysKnown.includes(key)) warn(key);
  const weight = weightOf(part, coding, ...concepts);
  const prefix = extended(part, names.prefix)?.value;
  const text = wordsOf(value, part, value.key);
  return {
    id: idFor(coding ? coding.text('code') : undefined, 'option', taken),
    text,
    ...(typeof prefix === 'string' && { prefix }),
    ...(weight !== undefined && { points: { [total]: weight } }),
    ...(isOn(part, names.exclusive) && { exclusive: true }),
    fhir: part.json,
  };
}

/** The kind of input that an item asks for. */
export const controlOf = (item: Part): string | undefined => codeIn(item, names.control);

export const unitOf = (item: Part): Json | undefined => {
  const options = extensions(item, names.unitOption);
  const value = extended(item, names.unit)?.value ?? (options.length === 1 ? options[0].value()?.value : undefined);
  if (isObject(value)) return value;
  const initial = item.parts('initial')[0]?.part('valueQuantity');
  const [unit, system, code] = ['unit', 'system', 'code'].map((key) => initial?.text(key));
  return unit || code
    ? { ...(system && { system }), ...(code && { code }), ...(unit && { display: unit }) }
    : undefined;
};

/**
 * Is a quantity of an item's unit? By their codes, where both have one; where only one has a unit, nobody knows.
 * @param name of the item's unit, as it is shown
 */
export function sameUnit(item: Part, name: string | undefined, wanted: Json): boolean | undefined {
  const its = unitOf(item);
  const [ours, theirs] = [
    [its?.code, name],
    [wanted.code, wanted.unit],
  ].map((list) => list.filter((each) => each !== undefined));
  if (!ours.length || !theirs.length) return ours.length === theirs.length || undefined;
  if (its?.code === undefined || wanted.code === undefined) return ours.some((each) => theirs.includes(each));
  return its.code === wanted.code && (its.system ?? wanted.system) === (wanted.system ?? its.system);
}
