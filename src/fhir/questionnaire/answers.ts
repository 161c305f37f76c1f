import type { Answer, Answers } from '../../data/quiz-answers.js';
import type { Quiz, QuizItem } from '../../data/quiz-types.js';
import { itemsOf, linkIdOf, originOf } from './context.js';
import { optionsOfValue } from './lookup.js';
import { sameUnit } from './options.js';
import { isObject, Part, resource } from './part.js';
import { regionOf } from './marks.js';
import type { Warning } from './types.js';

/** The answer that an item takes from what a response says, or nothing. */
function read(item: QuizItem, given: readonly Part[], lost: (what: string) => void): Answer | undefined {
  const values = given.flatMap((each) => each.value() ?? []);
  const first = values[0]?.value;
  const kept = <T extends Answer>(value: unknown, isRight: boolean): T | undefined => {
    if (!isRight) lost('an answer of another type');
    else if (values.length > 1) lost('more than one answer');
    return isRight ? (value as T) : undefined;
  };
  switch (item.type) {
    case 'single':
    case 'multi': {
      const chosen = values.flatMap((value) => {
        const [option] = optionsOfValue(item.options, value);
        if (option) return option.id;
        if (item.freeText && typeof value.value === 'string') return `=${value.value}`;
        lost('an answer that is no option');
        return [];
      });
      if (item.type === 'single' && chosen.length > 1) lost('more than one answer');
      const all = item.type === 'single' ? chosen.slice(0, 1) : [...new Set(chosen)];
      return all.length ? all : undefined;
    }
    case 'regions': {
      const marks = given.flatMap((each) => {
        const id = regionOf(each.json.valueCoding);
        if (!id) lost('an answer that is no region');
        const intensity = each.parts('item')[0]?.parts('answer')[0]?.number('valueInteger');
        return id ? (intensity === undefined ? id : `${id}:${intensity}`) : [];
      });
      return marks.join(' ') || undefined;
    }
    case 'boolean':
      return kept(first, typeof first === 'boolean');
    case 'number':
    case 'scale': {
      const number = isObject(first) ? first.value : first;
      const origin = originOf(item)?.item;
      if (
        origin &&
        isObject(first) &&
        sameUnit(new Part(origin), 'unit' in item ? item.unit : undefined, first) === false
      ) {
        lost('an answer in another unit');
        return undefined;
      }
      return kept(number, typeof number === 'number');
    }
    case 'date':
      return kept(
        typeof first === 'string' ? first.slice(0, 10) : first,
        typeof first === 'string' && /^\d{4}-\d\d-\d\d/.test(first),
      );
    case 'text':
      return kept(first, typeof first === 'string');
    default:
      lost('an answer to what is not asked');
      return undefined;
  }
}

/**
 * Reads the answers of a FHIR R4 QuestionnaireResponse.
 * @param quiz the quiz that they belong to
 * @param response what `JSON.parse` gives, from any source
 * @returns the answers by id of the item, and what was not taken over, by `linkId`
 * @throws {RangeError} with the path, when it is no QuestionnaireResponse, a member is of the wrong kind, or it is too large
 */
export function fromQuestionnaireResponse(
  quiz: Quiz,
  response: unknown,
): { readonly answers: Answers; readonly warnings: readonly Warning[] } {
  const root = resource(response, 'QuestionnaireResponse');
  const items = new Map(itemsOf(quiz).map((item) => [linkIdOf(item, item.id).trim(), item]));
  const answers = new Map<string, Answer>();
  const warnings: Warning[] = [];
  const take = (parts: readonly Part[]): void => {
    for (const part of parts) {
      const linkId = part.text('linkId') ?? part.fail('linkId', 'a linkId', part.json.linkId);
      const warn = (feature: string): void => void warnings.push({ linkId, feature });
      const given = part.parts('answer');
      const item = items.get(linkId);
      if (given.length && !item) warn('no such item');
      else if (item && given.length) {
        if (answers.has(item.id)) warn('answered twice');
        const answer = read(item, given, warn);
        if (answer !== undefined) answers.set(item.id, answer);
      }
      take(part.parts('item'));
      if (item?.type !== 'regions') for (const each of given) take(each.parts('item'));
    }
  };
  take(root.parts('item'));
  return { answers, warnings };
}
