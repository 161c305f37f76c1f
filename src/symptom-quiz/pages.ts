/** Which pages and items a quiz brings up for given answers, and what is wrong with an answer. Pure. */
import { heardOf, type Given } from '../data/conditions.js';
import { fits, isAnswered, regionsIn, type Answer, type Answers } from '../data/quiz-answers.js';
import type { Quiz, QuizItem, QuizOption, QuizPage, QuizRedFlag } from '../data/quiz-types.js';
import { regions } from '../data/regions.js';

/** Id of the page of red flags, and of the item on it; in a quiz without red flags an id like any other. */
export const flagsItem = 'red-flags';
export const isFlags = ({ redFlags }: Quiz, id: string): boolean => !!redFlags && id === flagsItem;

/** Remembers what was worked out from one object: a quiz may have thousands of items, and no answer changes in place. */
function once<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    let found = made.get(key);
    if (found === undefined) made.set(key, (found = make(key)));
    return found;
  };
}

/** Every page in order, the red flags first. */
export const pagesOf = once((quiz: Quiz): readonly QuizPage[] => {
  const flags = quiz.redFlags;
  if (!flags?.items.length) return quiz.pages;
  const options = [
    ...flags.items.map(({ id, text }) => ({ id, text })),
    { id: 'none', text: flags.none, exclusive: true },
  ];
  const item: QuizItem = {
    id: flagsItem,
    type: 'multi',
    text: flags.prompt,
    hint: flags.hint,
    required: true,
    options,
  };
  return [{ id: flagsItem, items: [item] }, ...quiz.pages];
});

/** Every question in order, the red flags first. */
export const questions = once((quiz: Quiz): readonly QuizItem[] => pagesOf(quiz).flatMap(({ items }) => items));

export interface Shown {
  /** Pages with something to see, and only what is seen of them. */
  readonly pages: readonly QuizPage[];
  /** What is asked on them. */
  readonly items: readonly QuizItem[];
  /** The answers that count, also of hidden items. */
  readonly heard: Answers;
  readonly valuesOf: (item: string) => Given;
}

const isHeading = (item: QuizItem | undefined): boolean => item?.type === 'info' && !!item.heading;

/** A heading with nothing under it is none. */
const headsSomething = (item: QuizItem, at: number, all: readonly QuizItem[]): boolean =>
  !isHeading(item) || (at + 1 < all.length && !isHeading(all[at + 1]));

const shownOf = once((quiz: Quiz) =>
  once((answers: Answers): Shown => {
    const { items, heard, valuesOf } = heardOf(questions(quiz), answers);
    const here = new Set(items.filter(({ hidden }) => !hidden));
    const pages = pagesOf(quiz)
      .map((page) => ({ ...page, items: page.items.filter((item) => here.has(item)).filter(headsSomething) }))
      .filter((page) => page.items.length);
    return { pages, items: items.filter((item) => here.has(item) && item.type !== 'info'), heard, valuesOf };
  }),
);

/** The questions that these answers bring up, and those of the answers that belong to them. */
export const shown = (quiz: Quiz, answers: Answers): Shown => shownOf(quiz)(answers);

/**
 * The same quiz with all its questions on one page. Pages of one title in a row share its heading, whose id has a space
 * because no id of a quiz has one.
 */
export const onOnePage = once((quiz: Quiz): Quiz => {
  const items = quiz.pages.flatMap(({ id, title, items }, at): readonly QuizItem[] =>
    title && title !== quiz.pages[at - 1]?.title
      ? [{ id: `heading ${id}`, type: 'info', heading: true, text: title }, ...items]
      : items,
  );
  return { ...quiz, pages: [{ id: 'all', title: quiz.title, items }] };
});

export const choicesOf = (item: QuizItem): readonly QuizOption[] => ('options' in item && item.options) || [];

/** The red flags ticked, or raised by a mark on the body map; those for an emergency first. */
export function ticked(quiz: Quiz, answers: Answers): readonly QuizRedFlag[] {
  if (!quiz.redFlags) return [];
  const { items, heard } = shown(quiz, answers);
  const chosen = heard.get(flagsItem) as readonly string[] | undefined;
  const marked = items
    .flatMap((item) => (item.type === 'regions' ? regionsIn(heard.get(item.id)) : []))
    .filter((id) => regions.get(id)!.redFlag) as readonly string[];
  const flags = quiz.redFlags.items.filter(
    ({ id, regions = [] }) => chosen?.includes(id) || regions.some((each) => marked.includes(each)),
  );
  return [...flags.filter(({ level }) => level === 'emergency'), ...flags.filter(({ level }) => level !== 'emergency')];
}

/** Answers as a page or this device's memory gives them: those that fit their question. Never throws. */
export function fitting(
  quiz: Quiz,
  given: Readonly<Record<string, unknown>>,
): { readonly answers: Answers; readonly refused: readonly string[] } {
  const known = new Map(questions(quiz).map((item) => [item.id, item]));
  const answers = new Map<string, Answer>();
  const refused: string[] = [];
  for (const [id, answer] of Object.entries(given)) {
    const item = known.get(id);
    if (item && fitsIn(item, answer)) answers.set(id, answer);
    else refused.push(id.slice(0, 60));
  }
  return { answers, refused };
}

function fitsIn(item: QuizItem, answer: unknown): answer is Answer {
  if (Array.isArray(answer)) {
    const ids = new Set(choicesOf(item).map(({ id }) => id));
    const own = 'freeText' in item && item.freeText;
    const one = item.type === 'single';
    return (
      (one || item.type === 'multi') &&
      answer.length <= (one ? 1 : ids.size + 1) &&
      answer.every((id) => typeof id === 'string' && (ids.has(id) || (own && id.startsWith('='))))
    );
  }
  return (
    typeof answer !== 'object' &&
    answer !== undefined &&
    fits(item, answer as Answer) &&
    (typeof answer !== 'string' || answer.length <= 20_000)
  );
}

/** What is wrong with an answer. */
export type Problem = 'missing' | 'number' | 'whole' | 'step' | 'min' | 'max' | 'long' | 'pattern' | 'date' | 'many';

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);

function misfit(item: QuizItem, answer: Answer): Problem | undefined {
  const outside = (value: string | number, min?: string | number, max?: string | number): Problem | undefined =>
    min !== undefined && value < min ? 'min' : max !== undefined && value > max ? 'max' : undefined;
  switch (item.type) {
    case 'number': {
      if (typeof answer !== 'number' || !Number.isFinite(answer)) return 'number';
      const { step } = item;
      const steps = step && (answer - (item.min ?? 0)) / step;
      if (steps && Math.abs(steps - Math.round(steps)) > 1e-6) return step === 1 ? 'whole' : 'step';
      return outside(answer, item.min, item.max);
    }
    case 'scale':
      if (typeof answer !== 'number' || !Number.isInteger(answer)) return 'number';
      return outside(answer, item.min ?? 0, item.max ?? 10);
    case 'text': {
      const text = String(answer);
      if (text.length > (item.maxLength ?? 10_000)) return 'long';
      // A text that no form of the pattern allows is long before it is slow to match.
      return item.pattern && (text.length > 500 || !new RegExp(`^(?:${item.pattern})$`).test(text))
        ? 'pattern'
        : undefined;
    }
    case 'date': {
      const text = String(answer);
      return isDate(text) ? outside(text, item.min, item.max) : 'date';
    }
    case 'regions':
      return item.max && regionsIn(answer).length > item.max ? 'many' : undefined;
    default:
      return undefined;
  }
}

/** What is wrong with the answer to an item, if anything. */
export function problemOf(item: QuizItem, answer: Answer | undefined): Problem | undefined {
  if (item.type === 'info' || item.readOnly) return undefined;
  if (!isAnswered(answer)) return item.required ? 'missing' : undefined;
  return misfit(item, answer);
}
