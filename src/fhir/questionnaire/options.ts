import type { QuizOption } from '../../data/quiz-types.js';
import { codeIn, extended, extensions, isOn, nameOf, names } from './extensions.js';
import { isObject, Part, type Json, type Value } from './part.js';

/** Id of the scale that `ordinalValue` and `itemWeight` count for. */
export const total = 'total';

export type Warn = (feature: string) => void;

/** An option in the making, and what it rides along with. */
export type Draft = { -readonly [Key in keyof QuizOption]: QuizOption[Key] } & { fhir: Json; selected?: boolean };

/** An id that a quiz takes: what is there already, when it will do, or a number. */
export function idFor(wanted: string | undefined, kind: string, taken: Set<string>): string {
  const fine = wanted !== undefined && /^[\w./:-]{1,64}$/.test(wanted) && wanted !== '__proto__';
  let id = fine && !taken.has(wanted) ? wanted : '';
  for (let number = taken.size + 1; !id; number++) if (!taken.has(`${kind}-${number}`)) id = `${kind}-${number}`;
  taken.add(id);
  return id;
}

/** What a number is worth: said by the option, its coding, or the concept of the value set. */
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

function optionOf(part: Part, concept: Part | undefined, taken: Set<string>, warn: Warn): Draft {
  const value = part.value() ?? part.fail('valueCoding', 'a value', undefined);
  const coding = value.key === 'valueCoding' ? part.part('valueCoding') : undefined;
  for (const each of [part, coding, concept]) {
    for (const name of each?.parts('extension').map(nameOf) ?? [])
      if (!known.includes(name) && !/^urn:unknot:|Laterality$/.test(name)) warn(name);
  }
  for (const key of Object.keys(part.json)) if (key !== value.key && !keysKnown.includes(key)) warn(key);
  const weight = weightOf(part, coding, concept);
  const prefix = extended(part, names.prefix)?.value;
  const text = wordsOf(value, part, value.key);
  return {
    id: idFor(coding ? coding.text('code') : undefined, 'option', taken),
    text,
    ...(typeof prefix === 'string' && { prefix }),
    ...(weight !== undefined && { points: { [total]: weight } }),
    ...(isOn(part, names.exclusive) && { exclusive: true }),
    ...(part.flag('initialSelected') && { selected: true }),
    fhir: part.json,
  };
}

/** The concepts of a value set; those that somebody has expanded come first. */
function conceptsOf(set: Part, warn: Warn): readonly { readonly concept: Part; readonly system?: string }[] {
  const codes: { concept: Part; system?: string }[] = [];
  const expansion = set.part('expansion');
  if (expansion) {
    const take = (parts: readonly Part[]): void => {
      for (const concept of parts) {
        if (!concept.flag('abstract') && !concept.flag('inactive'))
          codes.push({ concept, system: concept.text('system') });
        take(concept.parts('contains'));
      }
    };
    take(expansion.parts('contains'));
    return codes;
  }
  const compose = set.part('compose');
  const key = (system: string | undefined, concept: Part): string => `${system ?? ''}|${concept.text('code') ?? ''}`;
  const out = new Set<string>();
  for (const each of compose?.parts('exclude') ?? []) {
    for (const concept of each.parts('concept')) out.add(key(each.text('system'), concept));
  }
  for (const each of compose?.parts('include') ?? []) {
    const system = each.text('system');
    const concepts = each.parts('concept');
    if (!concepts.length || each.json.filter !== undefined || each.json.valueSet !== undefined) {
      warn('answerValueSet: a part that only a terminology server knows');
    }
    codes.push(...concepts.filter((concept) => !out.has(key(system, concept))).map((concept) => ({ concept, system })));
  }
  return codes;
}

/** Value sets by how an item names them: `#id` of a contained one, or its address. */
export function valueSets(root: Part, others: readonly Part[]): ReadonlyMap<string, Part> {
  const sets = new Map<string, Part>();
  const isSet = (part: Part): boolean => part.json.resourceType === 'ValueSet';
  for (const set of root.parts('contained').filter(isSet)) {
    const [id, url] = [set.text('id'), set.text('url')];
    if (id) sets.set(`#${id}`, set);
    if (url) sets.set(url, set);
  }
  for (const set of others.filter(isSet)) {
    const url = set.text('url');
    if (url) sets.set(url, set);
  }
  return sets;
}

/** The options of a choice, and the name of the value set they come from. */
export function optionsOf(
  item: Part,
  sets: ReadonlyMap<string, Part>,
  warn: Warn,
): { readonly options: readonly Draft[]; readonly name?: string } {
  const taken = new Set<string>();
  const own = item.parts('answerOption');
  const address = item.text('answerValueSet');
  if (own.length && address) warn('answerValueSet');
  if (own.length || !address) return { options: own.map((option) => optionOf(option, undefined, taken, warn)) };
  const set = sets.get(address) ?? sets.get(address.replace(/\|.*$/, ''));
  if (!set) {
    warn(`answerValueSet ${address}`);
    return { options: [] };
  }
  const options = conceptsOf(set, warn).map(({ concept, system }) => {
    const [code, display] = [concept.text('code'), concept.text('display')];
    const valueCoding = { ...(system && { system }), ...(code && { code }), ...(display && { display }) };
    return optionOf(new Part({ valueCoding }, concept), concept, taken, warn);
  });
  return { options, name: set.text('title') ?? set.text('name') };
}

/** The kind of input that an item asks for. */
export const controlOf = (item: Part): string | undefined => codeIn(item, names.control);

/** Is the value given one of this option? Systems count when both name one. */
export function isValue({ fhir }: { readonly fhir?: unknown }, { key, value }: Value): boolean {
  const own = isObject(fhir) ? new Part(fhir).value() : undefined;
  if (!own || own.key.replace(/^value/, '') !== key.replace(/^[a-z]+/, '')) return false;
  if (!isObject(own.value) || !isObject(value)) return own.value === value;
  const [one, other] = [own.value, value];
  const sameSystem = one.system === undefined || other.system === undefined || one.system === other.system;
  return sameSystem && (one.code ?? one.display ?? one.reference) === (other.code ?? other.display ?? other.reference);
}

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
