import type { Quiz, QuizItem, QuizOption } from '../../data/quiz-types.js';
import type { Extension } from '../types.js';
import { names, urlOf as extensionUrl } from './extensions.js';
import { only, type Origin } from './items.js';
import { ownValue } from './lookup.js';
import { total } from './options.js';
import { isObject, Part, type Json, type Value } from './part.js';
import type { RegionWords } from './regions.js';

/** What a quiz rides along with. */
export interface QuizOrigin {
  /** The resource as it was, without its items. */
  readonly questionnaire: Json;
  readonly valueSets?: readonly unknown[];
}

export interface ExportOptions {
  /** Words of another language for the regions of a body map, such as `es` of `unknot/data/words/es`. */
  readonly words?: RegionWords;
}

/** What one item needs to know of the whole. */
export interface Context {
  readonly quiz: Quiz;
  readonly items: ReadonlyMap<string, QuizItem>;
  readonly words?: RegionWords;
  /** The scale whose points are written: FHIR knows one. */
  readonly scale: string | undefined;
}

/** Items that every quiz has: those of its pages, and the red flags before them. */
export function itemsOf({ redFlags, pages }: Quiz): readonly QuizItem[] {
  const items = pages.flatMap((page) => page.items);
  if (!redFlags?.items.length) return items;
  const options: QuizOption[] = [
    ...redFlags.items.map(({ id, text }) => ({ id, text })),
    { id: 'none', text: redFlags.none, exclusive: true },
  ];
  const { prompt: text, hint } = redFlags;
  return [{ id: 'red-flags', type: 'multi', text, hint, required: true, options }, ...items];
}

export function contextOf(quiz: Quiz, items: readonly QuizItem[], words?: RegionWords): Context {
  const [only, ...more] = quiz.scales;
  const scale = quiz.scales.find(({ id }) => id === total) ?? (more.length ? undefined : only);
  return { quiz, items: new Map(items.map((item) => [item.id, item])), scale: scale?.id, ...(words && { words }) };
}

export const originOf = ({ fhir }: QuizItem): Origin | undefined =>
  isObject(fhir) && isObject(fhir.item) ? { depth: Number(fhir.depth) || 0, item: fhir.item } : undefined;

export const linkIdOf = (item: QuizItem | undefined, id: string): string => {
  const linkId = item && originOf(item)?.item.linkId;
  return typeof linkId === 'string' ? linkId : id.replace(/^\?/, '');
};

/** The type of item in FHIR. */
export function typeOf(item: QuizItem): string {
  const type = originOf(item)?.item.type;
  if (typeof type === 'string') return type;
  switch (item.type) {
    case 'single':
    case 'multi':
      return item.freeText ? 'open-choice' : 'choice';
    case 'number':
      return item.unit ? 'quantity' : item.step !== undefined && Number.isInteger(item.step) ? 'integer' : 'decimal';
    case 'scale':
      return 'integer';
    case 'text':
      return item.multiline ? 'text' : 'string';
    case 'regions':
      return 'choice';
    case 'info':
      return 'display';
    default:
      return item.type;
  }
}

/** `value[x]` of an option: as it was read, or a code of the quiz's own. */
export function valueOf(option: QuizOption, { quiz, scale }: Context): Value {
  const was = ownValue(option);
  if (was) {
    const isOther =
      isObject(was.value) && was.key === 'valueCoding' && option.text !== (was.value.display ?? was.value.code);
    return isOther ? { key: was.key, value: { ...was.value, display: option.text } } : was;
  }
  const points =
    scale !== undefined && option.points && Object.hasOwn(option.points, scale) ? option.points[scale] : undefined;
  const extension: Extension[] =
    points === undefined ? [] : [{ url: extensionUrl(names.ordinal), valueDecimal: points }];
  return {
    key: 'valueCoding',
    value: {
      ...(extension.length && { extension }),
      system: `urn:unknot:quiz:${quiz.id}`,
      code: option.id,
      display: option.text,
    },
  };
}

/** Unit of a quantity: as it was read, or UCUM's word for it, which `unit` is taken for. */
export function quantity(item: QuizItem & { type: 'number' }, value: number): Json {
  const origin = originOf(item)?.item;
  const coding = origin && unitCoding(origin);
  return only({ value, unit: item.unit, system: coding?.system, code: coding?.code });
}

function unitCoding(item: Json): Json | undefined {
  const part = new Part(item);
  const found = part
    .parts('extension')
    .find((each) => each.json.url === extensionUrl(names.unit) || each.json.url === extensionUrl(names.unitOption));
  return found?.part('valueCoding')?.json ?? part.parts('initial')[0]?.part('valueQuantity')?.json;
}

export const quizOrigin = ({ fhir }: Quiz): QuizOrigin | undefined =>
  isObject(fhir) && isObject(fhir.questionnaire) ? (fhir as unknown as QuizOrigin) : undefined;

/** The address that a response names: the questionnaire's own, or one of the quiz's. */
export const urlOf = (quiz: Quiz): string => {
  const url = quizOrigin(quiz)?.questionnaire.url;
  return typeof url === 'string' ? url : `urn:unknot:quiz:${quiz.id}`;
};
