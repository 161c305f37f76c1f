import type { Quiz, QuizItem } from '../../data/quiz-types.js';
import { contextOf, itemsOf, originOf, quizOrigin, urlOf, type ExportOptions } from './context.js';
import { around } from './enabled.js';
import { fromQuestionnaire } from './import.js';
import { only } from './items.js';
import type { Json } from './part.js';
import type { Questionnaire } from './types.js';
import { childrenOf, fieldsOf } from './write.js';

/** An item and how many it stands in. */
interface Entry {
  readonly depth: number;
  readonly json: Json;
}

/** The items in one another again. */
function nested(entries: readonly Entry[]): readonly Json[] {
  const top: Json[] = [];
  const open: Record<string, unknown>[] = [];
  for (const { depth, json } of entries) {
    const copy: Record<string, unknown> = { ...json, ...(Array.isArray(json.item) && { item: [] }) };
    open.length = Math.min(depth, open.length);
    const parent = open.at(-1);
    if (parent) ((parent.item ??= []) as Json[]).push(copy);
    else top.push(copy);
    open.push(copy);
  }
  return top;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

type Linked = readonly { readonly url?: unknown }[];

/** What was read, with only that written over which has changed since. */
function merged(original: Json, before: Json, now: Json): Json {
  const result: Record<string, unknown> = { ...original };
  for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (same(before[key], now[key])) continue;
    if (key === 'extension') {
      const [was, is, all] = [before, now, original].map((each) => (each.extension ?? []) as Linked);
      const ours = new Set([...was, ...is].map(({ url }) => url));
      result[key] = [...all.filter(({ url }) => !ours.has(url)), ...is];
    } else if (now[key] === undefined) delete result[key];
    else result[key] = now[key];
    if (key === 'answerOption') delete result.answerValueSet;
  }
  return result;
}

const rootFields = ({ version, lang, title, intro }: Quiz): Json =>
  only({ language: lang, version, title, description: intro });

/** The items that were read, as they were then. */
function before(quiz: Quiz, items: readonly QuizItem[]): { readonly quiz: Quiz; readonly items: readonly QuizItem[] } {
  const origin = quizOrigin(quiz);
  const entries = items.map((item) => {
    const { depth, item: json } = originOf(item)!;
    return { depth, json };
  });
  const was = fromQuestionnaire(
    { ...origin?.questionnaire, resourceType: 'Questionnaire', item: nested(entries) },
    origin?.valueSets && { valueSets: origin.valueSets },
  ).quiz;
  return { quiz: was, items: itemsOf(was) };
}

/**
 * Writes a quiz as a FHIR R4 Questionnaire. One that came from `fromQuestionnaire` gives back the same resource, changed
 * only where the quiz was changed. FHIR has no place for rules of results, reasons, and points of more than one scale:
 * those stay with the quiz. Regions of a body map are options by their UBERON codes.
 * @throws {RangeError} for a `showIf` of too many cases, or a `fhir` member that was tampered with
 */
export function toQuestionnaire(quiz: Quiz, { words }: ExportOptions = {}): Questionnaire {
  const items = itemsOf(quiz);
  const context = contextOf(quiz, items, words);
  const read = items.filter(originOf);
  const was = before(quiz, read);
  const then = contextOf(was.quiz, was.items, words);
  const titles = new Map(
    quiz.pages.flatMap(({ id, title, items: [first, ...more] }) =>
      title && first && !originOf(first) ? [[first.id, { id, title, count: more.length + 1 }] as const] : [],
    ),
  );

  const entries: Entry[] = [];
  let seen = 0;
  let grouped = 0;
  for (const item of items) {
    const now = fieldsOf(item, context);
    const origin = originOf(item);
    if (origin) {
      const old = was.items[seen++];
      entries.push({ depth: origin.depth, json: old ? merged(origin.item, fieldsOf(old, then), now) : origin.item });
      continue;
    }
    const page = titles.get(item.id);
    if (page) {
      entries.push({ depth: 0, json: { linkId: `page:${page.id}`, text: page.title, type: 'group' } });
      grouped = page.count;
    }
    let depth = grouped-- > 0 ? 1 : 0;
    for (const group of around(item, context)) entries.push({ depth: depth++, json: group });
    entries.push({ depth, json: now });
    for (const child of childrenOf(item)) entries.push({ depth: depth + 1, json: child });
  }

  const origin = quizOrigin(quiz);
  const root = origin
    ? merged(origin.questionnaire, rootFields(was.quiz), rootFields(quiz))
    : { resourceType: 'Questionnaire', id: quiz.id, url: urlOf(quiz), status: 'active', ...rootFields(quiz) };
  return { ...root, ...(entries.length && { item: nested(entries) }) } as unknown as Questionnaire;
}
