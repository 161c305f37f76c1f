import { isRegionId, regions, type RegionId } from './regions.js';
import type { QuizItem, QuizOption } from './quiz-types.js';

/**
 * One answer, by the type of its item:
 * - `single`, `multi`: ids of the options chosen; words of the person's own stand in the list as `=words`, because no id
 *   begins so;
 * - `boolean`: true or false;
 * - `number`, `scale`: a number;
 * - `text`: the text; `date`: `2026-01-31`;
 * - `regions`: what `<body-map>` has as its value, such as `low-back-l:6 hip-crease-l`.
 * An empty list is no answer, nor is text of blanks alone.
 */
export type Answer = readonly string[] | string | number | boolean;

/** Answers by id of the item. A map, so that no id of a page's own quiz can be a trap. */
export type Answers = ReadonlyMap<string, Answer>;

export const isAnswered = (answer: Answer | undefined): answer is Answer =>
  typeof answer === 'string'
    ? answer.trim() !== ''
    : typeof answer === 'object'
      ? answer.length > 0
      : answer !== undefined;

/** Is the answer of the kind that its item takes? What does not fit, such as letters for a number, does not count. */
export function fits({ type }: QuizItem, answer: Answer): boolean {
  if (type === 'single' || type === 'multi') return typeof answer === 'object';
  if (type === 'boolean') return typeof answer === 'boolean';
  if (type === 'number' || type === 'scale') return typeof answer === 'number' && Number.isFinite(answer);
  return type !== 'info' && typeof answer === 'string';
}

/** The person's own words among the ids of a choice, or ''. */
export const ownWords = (chosen: readonly string[]): string =>
  chosen.find((each) => each.startsWith('='))?.slice(1) ?? '';

/** The regions of a `regions` answer, those that exist, each once. */
export function regionsIn(answer: Answer | undefined): readonly RegionId[] {
  if (typeof answer !== 'string') return [];
  const ids = answer.split(/[\s,;]+/).map((part) => part.replace(/:.*/, ''));
  return [...new Set(ids.filter(isRegionId))];
}

/** The options that an answer brings along: those chosen, or the places that its regions lie in. */
export function chosenOptions(item: QuizItem, answer: Answer | undefined): readonly QuizOption[] {
  if (item.type === 'regions') {
    const marked = regionsIn(answer);
    const lies = (id: RegionId, { regions: places = [] }: QuizOption): boolean =>
      places.includes(id) || places.includes(regions.get(id)!.stem);
    const { options = [] } = item;
    const rest = marked.some((id) => !options.some((option) => lies(id, option)));
    return options.filter((option) => (option.regions?.length ? marked.some((id) => lies(id, option)) : rest));
  }
  if ((item.type !== 'single' && item.type !== 'multi') || !Array.isArray(answer)) return [];
  return item.options.filter(({ id }) => answer.includes(id));
}
