import type { QuizItem } from '../../data/quiz-types.js';
import { codeIn, extended, extensions, isOn, nameOf, names } from './extensions.js';
import type { Json, Part } from './part.js';
import { optionsOfValue } from './lookup.js';
import { dayIn, initial, kindOf, numberIn, positive, within } from './limits.js';
import { unitOf, type Warn } from './options.js';
import type { Choices, Sets } from './sets.js';
import { regionOf } from './marks.js';

type Open<T> = T extends unknown ? { -readonly [Key in keyof T]: T[Key] } : never;
/** A quiz's item in the making. */
export type Item = Open<QuizItem>;

/** What an item has that is not among its own members: where it stands, and what it rides along with. */
export interface Origin {
  /** How many items it stands in. */
  readonly depth: number;
  /** The item as it was, without those in it. */
  readonly item: Json;
}

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&(lt|gt|quot|apos|amp|nbsp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' })[name] ?? '&',
    )
    .replace(/\s+/g, ' ')
    .trim();

/** The text of an item; markup is read as plain text when there is nothing else. */
function textOf(part: Part): string | undefined {
  const markup = part.part('_text');
  const value = extended(markup, names.xhtml)?.value ?? extended(markup, names.markdown)?.value;
  return part.text('text') ?? (typeof value === 'string' ? plain(value) || undefined : undefined);
}

const members = [
  'linkId definition code prefix text type enableWhen enableBehavior required repeats readOnly maxLength',
  'answerValueSet answerOption initial item extension id _text',
]
  .join(' ')
  .split(' ');

/** What is read, by kind of item: the rest is told. */
const everywhere: readonly string[] = [names.control, names.hidden, names.format, names.category];
const onNumbers: readonly string[] = [names.min, names.max, names.step, names.unit, names.unitOption];
const ofText: readonly string[] = [names.xhtml, names.markdown];

function tell(part: Part, type: string, warn: Warn): void {
  const isNumber = /^(integer|decimal|quantity)$/.test(type);
  const isDate = /^date/.test(type);
  for (const key of Object.keys(part.json)) if (!members.includes(key)) warn(key);
  for (const extension of part.parts('extension')) {
    const name = nameOf(extension);
    const isRead =
      everywhere.includes(name) ||
      (isNumber && onNumbers.includes(name)) ||
      (isDate && (name === names.min || name === names.max));
    if (!isRead) warn(name);
  }
  for (const name of part.part('_text')?.parts('extension').map(nameOf) ?? []) if (!ofText.includes(name)) warn(name);
  if (part.flag('repeats') && !/choice$/.test(type)) warn('repeats');
  if (part.flag('required') && /^(group|display)$/.test(type)) warn(`required ${type}`);
  if (part.json.maxLength !== undefined && !/^(string|text)$/.test(type)) warn('maxLength');
  for (const key of ['answerOption', 'answerValueSet'])
    if (part.json[key] !== undefined && !/choice$/.test(type)) warn(key);
  if (part.json.initial !== undefined && /^(group|display)$/.test(type)) warn('initial');
  if (extensions(part, names.unitOption).length > 1 && !extended(part, names.unit)) warn(names.unitOption);
}

/** How a choice is drawn: `several` answers only ever as boxes to tick, one as the item wants it. */
function choiceControl(code: string | undefined, several: boolean): 'radio' | 'check-box' | 'drop-down' | undefined {
  if (several) return code === 'check-box' ? code : undefined;
  if (code === 'radio-button' || code === 'radio') return 'radio';
  return code === 'drop-down' || code === 'autocomplete' || code === 'lookup' ? 'drop-down' : undefined;
}

/** Both as one, without what is undefined, so that nothing that was not there comes back. */
export function only<const T extends object, const U extends object = object>(from: T, more?: U): T & U {
  const left: Record<string, unknown> = {};
  // Ten thousand of them in a long questionnaire: no list of entries for each.
  for (const part of [from, more] as Record<string, unknown>[]) {
    for (const key in part) if (part[key] !== undefined) left[key] = part[key];
  }
  return left as T & U;
}

/** One item of a questionnaire as one of a quiz, without its condition. A group is a heading that stands nowhere. */
export function itemOf(part: Part, id: string, depth: number, sets: Sets, warn: Warn): Item {
  const type = part.text('type') ?? part.fail('type', 'a type of item', part.json.type);
  tell(part, type, warn);
  const fhir: Origin = { depth, item: part.parts('item').length ? only({ ...part.json, item: undefined }) : part.json };
  const code = part.parts('code').map((each) => each.text('display'))[0];
  const told = textOf(part);
  const common = {
    id,
    text: told ?? code ?? part.text('linkId') ?? '–',
    prefix: part.text('prefix'),
    hint: kindOf('string', extended(part, names.format)?.value),
    required: part.flag('required') || undefined,
    readOnly: part.flag('readOnly') || undefined,
    hidden: isOn(part, names.hidden),
    fhir,
  };
  const control = codeIn(part, names.control);
  const info = (hidden?: boolean): Item =>
    only({ id, type: 'info', text: common.text, prefix: common.prefix, hidden: hidden || common.hidden, fhir });
  const unread = (value: unknown, found: unknown): void => {
    if (value !== undefined && found === undefined) warn('initial');
  };
  const tellControl = (isRead: boolean): void => {
    if (control && !isRead) warn(`${names.control} ${control}`);
  };

  switch (type) {
    case 'group':
      tellControl(control === 'list');
      return info(true);
    case 'display':
      tellControl(/^(help|flyover|inline|prompt|unit|lower|upper)$/.test(control!));
      return info(!told);
    case 'boolean': {
      const begin = initial(part);
      unread(begin, kindOf('boolean', begin));
      const radio = choiceControl(control, false) === 'radio' ? 'radio' : undefined;
      tellControl(!!radio);
      return only(common, { type, control: radio, initial: kindOf('boolean', begin) });
    }
    case 'integer':
    case 'decimal':
    case 'quantity': {
      const begin = initial(part);
      const [min, max] = within(part, numberIn, warn) as (number | undefined)[];
      unread(begin, numberIn(begin));
      const step = positive(names.step, extended(part, names.step)?.value, Number.isFinite, warn);
      const slides = control === 'slider' && min !== undefined && max !== undefined;
      tellControl(slides || control === 'spinner' || control === 'text-box');
      const unit = type === 'quantity' ? unitOf(part) : (extended(part, names.unit)?.value as Json | undefined);
      return only(common, {
        type: 'number',
        min,
        max,
        step: step ?? (type === 'integer' ? 1 : undefined),
        unit: kindOf('string', unit?.display ?? unit?.code),
        control: slides ? 'slider' : undefined,
        initial: numberIn(begin),
      });
    }
    case 'string':
    case 'text': {
      const begin = initial(part);
      unread(begin, kindOf('string', begin));
      tellControl(control === 'text-box');
      return only(common, {
        type: 'text',
        maxLength: positive('maxLength', part.number('maxLength'), Number.isInteger, warn),
        multiline: type === 'text' || undefined,
        initial: kindOf('string', begin),
      });
    }
    case 'date':
    case 'dateTime': {
      if (type === 'dateTime') warn('dateTime, asked as a date');
      const begin = initial(part);
      const [min, max] = within(part, dayIn, warn) as (string | undefined)[];
      unread(begin, dayIn(begin));
      tellControl(false);
      return only(common, { type: 'date', min, max, initial: dayIn(begin) });
    }
    case 'choice':
    case 'open-choice': {
      const choices = sets.of(part, warn);
      const { options, name } = choices;
      const open = type === 'open-choice';
      if (!options.length && !open) {
        if (part.json.answerValueSet === undefined) warn('choice without options');
        return info(!told);
      }
      if (!options.length) {
        tellControl(control === 'text-box');
        return only(common, { type: 'text', initial: kindOf('string', initial(part)) });
      }
      const several = !!part.flag('repeats');
      const drawn = choiceControl(control, several);
      tellControl(drawn !== undefined && control !== 'autocomplete' && control !== 'lookup');
      const text = told ?? code ?? name ?? common.text;
      const chosen = begun(part, choices, open, warn);
      if (choices.isMap) return only(common, { text, type: 'regions', initial: chosen && regionsOf(choices, chosen) });
      return only(common, {
        text,
        type: several ? 'multi' : 'single',
        options,
        freeText: open || undefined,
        control: drawn,
        initial: chosen,
      });
    }
    default:
      warn(`type ${type}`);
      return info(!told);
  }
}

const regionsOf = ({ options }: Choices, chosen: readonly string[]): string =>
  options.flatMap(({ id, fhir }) => (chosen.includes(id) ? (regionOf(fhir.valueCoding) ?? []) : [])).join(' ');

/** The options chosen to begin with: those that say so, and those that `initial` names. */
function begun(part: Part, { options, selected }: Choices, open: boolean, warn: Warn): readonly string[] | undefined {
  const chosen = [...selected];
  for (const each of part.parts('initial')) {
    const value = each.value();
    const [found] = value ? optionsOfValue(options, value) : [];
    if (found) chosen.push(found.id);
    else if (open && typeof value?.value === 'string') chosen.push(`=${value.value}`);
    else warn('initial');
  }
  if (chosen.length > 1 && !part.flag('repeats')) part.fail('initial', 'one initial value', chosen);
  return chosen.length ? chosen : undefined;
}
