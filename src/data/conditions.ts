import { chosenOptions, fits, isAnswered, regionsIn, type Answer, type Answers } from './quiz-answers.js';
import type { Condition, ConditionValue, Op, Quiz, QuizItem } from './quiz-types.js';
import { regions } from './regions.js';

/** What a condition compares: every value that an answer has. */
export type Given = readonly (string | number | boolean)[];

/** The values of an answer. A mark on the body map is its region, with and without its side, and the place it lies in. */
export function given(item: QuizItem, answer: Answer | undefined): Given {
  if (!isAnswered(answer) || !fits(item, answer)) return [];
  if (item.type !== 'regions') return typeof answer === 'object' ? answer : [answer];
  const marked = regionsIn(answer);
  return [...marked, ...marked.map((id) => regions.get(id)!.stem), ...chosenOptions(item, answer).map(({ id }) => id)];
}

/** Numbers by size; dates and texts by their characters, which for `2026-01-31` is their order in time. */
function order(one: string | number | boolean, other: ConditionValue): number {
  if (typeof one === 'number' || typeof other === 'number') {
    // Nothing, not even blank text, is a number by accident.
    if ([one, other].some((each) => typeof each === 'boolean' || String(each).trim() === '')) return NaN;
    return Number(one) - Number(other);
  }
  if (typeof one !== 'string' || typeof other !== 'string') return NaN;
  return one < other ? -1 : Number(one > other);
}

/**
 * Compares as FHIR's `enableWhen` does: true when any of the values given fits, `!=` and `none-of` when none does, and
 * `exists` is about there being one at all. What is not there is neither more nor less than anything.
 */
export function compare(given: Given, op: Op, value: ConditionValue = true): boolean {
  const wanted: Given = typeof value === 'object' ? value : [value];
  const any = (): boolean => given.some((each) => wanted.some((other) => String(other) === String(each)));
  switch (op) {
    case 'exists':
      return given.length > 0 === (value !== false);
    case '=':
    case 'any-of':
      return any();
    case '!=':
    case 'none-of':
      return !any();
    case '>':
      return given.some((each) => order(each, value) > 0);
    case '>=':
      return given.some((each) => order(each, value) >= 0);
    case '<':
      return given.some((each) => order(each, value) < 0);
    case '<=':
      return given.some((each) => order(each, value) <= 0);
  }
}

/** Is the condition true? `valuesOf` has the values of an item's answer, `scores` the sums at the end. */
export function holds(
  condition: Condition,
  valuesOf: (item: string) => Given,
  scores?: ReadonlyMap<string, number>,
): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, valuesOf, scores));
  if ('any' in condition) return condition.any.some((each) => holds(each, valuesOf, scores));
  if ('item' in condition) return compare(valuesOf(condition.item), condition.op, condition.value);
  return compare([scores?.get(condition.scale) ?? 0], condition.op, condition.value);
}

/**
 * The items that these answers bring up, in order, and the answers that belong to them: what was answered at an item that
 * is no longer there does not count, nor for other items. A FHIR questionnaire may ask about an item further down.
 */
export function heardOf(
  items: readonly QuizItem[],
  answers: Answers,
): { readonly items: readonly QuizItem[]; readonly heard: Answers; readonly valuesOf: (item: string) => Given } {
  const heard = new Map<string, Answer>();
  const values = new Map<string, Given>();
  const shown = new Set<QuizItem>();
  const waiting = new Map(items.map((item) => [item.id, item]));
  const look = (item: QuizItem): void => {
    waiting.delete(item.id);
    if (item.showIf && !holds(item.showIf, valuesOf)) return;
    shown.add(item);
    const answer = answers.get(item.id) ?? (item.hidden && 'initial' in item ? item.initial : undefined);
    const found = given(item, answer);
    if (answer !== undefined && found.length) {
      heard.set(item.id, answer);
      values.set(item.id, found);
    }
  };
  const valuesOf = (id: string): Given => {
    const item = waiting.get(id);
    if (item) look(item);
    return values.get(id) ?? [];
  };
  for (const item of items) if (waiting.has(item.id)) look(item);
  return { items: items.filter((item) => shown.has(item)), heard, valuesOf };
}

/** Answers to begin with: the `initial` ones. */
export function initialAnswers(quiz: Quiz): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const { items } of quiz.pages) {
    for (const item of items) {
      if ('initial' in item && item.initial !== undefined) answers.set(item.id, item.initial);
    }
  }
  return answers;
}
