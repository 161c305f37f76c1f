import { heardOf } from '../../data/conditions.js';
import { ownWords, type Answer, type Answers } from '../../data/quiz-answers.js';
import type { Quiz, QuizItem } from '../../data/quiz-types.js';
import type { RegionId } from '../../data/regions.js';
import type { Coding, Reference } from '../types.js';
import {
  quizOrigin,
  urlOf,
  type ExportOptions,
  contextOf,
  itemsOf,
  linkIdOf,
  originOf,
  quantity,
  typeOf,
  valueOf,
  type Context,
} from './context.js';
import { only } from './items.js';
import type { Json } from './part.js';
import type { RegionWords } from './regions.js';
import { marksIn, regionOf } from './marks.js';
import type { QuestionnaireResponse, ResponseStatus } from './types.js';

/** What only the page knows. Nothing of it is made up: what is not given is not written. */
export interface ResponseOptions extends ExportOptions {
  /** Default `completed`. */
  readonly status?: ResponseStatus;
  /** FHIR `dateTime`, such as `2026-03-09T14:30:00Z`. */
  readonly authored?: string;
  readonly subject?: Reference;
  readonly encounter?: Reference;
  readonly author?: Reference;
  /** Who answered; usually the patient. */
  readonly source?: Reference;
}

/** Is it a day of the calendar? */
function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year > 0 && day > 0 && day <= (days[month - 1] ?? 0);
}

/** The answers of one item as FHIR has them; what FHIR takes for none, such as blank text, is none. */
function answersOf(item: QuizItem, answer: Answer, context: Context, own?: Own): readonly Json[] {
  const type = typeOf(item);
  switch (item.type) {
    case 'single':
    case 'multi': {
      const chosen = answer as readonly string[];
      const own = ownWords(chosen).trim();
      const options = item.options.filter(({ id }) => chosen.includes(id)).map((option) => valueOf(option, context));
      return [...options.map(({ key, value }) => ({ [key]: value })), ...(own ? [{ valueString: own }] : [])];
    }
    case 'regions': {
      const options = originOf(item)?.item.answerOption as readonly { readonly valueCoding?: unknown }[] | undefined;
      const codings = options?.map(({ valueCoding }) => valueCoding);
      return marksIn(answer as string).map(({ id, intensity }) => ({
        valueCoding: codings?.find((coding) => regionOf(coding) === id) ?? own?.regionCoding(id, context.words),
        ...(item.scale &&
          intensity !== undefined && {
            item: [{ linkId: `${linkIdOf(item, item.id)}:intensity`, answer: [{ valueInteger: intensity }] }],
          }),
      }));
    }
    case 'boolean':
      return [{ valueBoolean: answer }];
    case 'number':
      if (type === 'quantity') return [{ valueQuantity: quantity(item, answer as number) }];
      if (type !== 'integer') return [{ valueDecimal: answer }];
      return Number.isInteger(answer) ? [{ valueInteger: answer }] : [];
    case 'scale':
      return Number.isInteger(answer) ? [{ valueInteger: answer }] : [];
    case 'date':
      return isDay(answer as string) ? [{ [type === 'dateTime' ? 'valueDateTime' : 'valueDate']: answer }] : [];
    default:
      return (answer as string).trim() ? [{ valueString: answer }] : [];
  }
}

/** What only a quiz of our own needs, and a page that shows a questionnaire does not load. */
export interface Own {
  readonly regionCoding: (id: RegionId, words?: RegionWords) => Coding;
  /** The groups that an item's condition puts around it. */
  readonly around: (item: QuizItem, context: Context) => readonly Json[];
}

/** `toQuestionnaireResponse`; without `own` for what came from `fromQuestionnaire`. */
export function respond(
  quiz: Quiz,
  answers: Answers,
  { status = 'completed', words, ...known }: ResponseOptions = {},
  own?: Own,
): QuestionnaireResponse {
  const items = itemsOf(quiz);
  const context = contextOf(quiz, items, words);
  const { heard } = heardOf(items, answers);
  const page = new Map(
    quiz.pages.flatMap(({ id, title, items: its }) =>
      title ? its.filter((item) => !originOf(item)).map((item) => [item, { id, title }] as const) : [],
    ),
  );
  const top: Json[] = [];
  const open: { readonly linkId: string; readonly to: Record<string, unknown>; isIn: boolean }[] = [];

  /** Stands an item in those that it is in, which come along only when something in them is answered. */
  const place = (depth: number, linkId: string, json: Json): void => {
    open.length = Math.min(depth, open.length);
    const to: Record<string, unknown> = { ...json };
    open.push({ linkId, to, isIn: false });
    if (!('answer' in json)) return;
    let into: Record<string, unknown> | undefined;
    for (const each of open) {
      if (!each.isIn) (into ? ((into.item ??= []) as Json[]) : top).push(each.to);
      each.isIn = true;
      // What stands in a question stands in its answer.
      [into] = (each.to.answer ?? [each.to]) as Record<string, unknown>[];
    }
  };

  for (const item of items) {
    const origin = originOf(item);
    const linkId = linkIdOf(item, item.id);
    const answer = heard.get(item.id);
    const text = origin ? origin.item.text : item.text;
    const group = page.get(item);
    if (group && open[0]?.linkId !== `page:${group.id}`) {
      place(0, `page:${group.id}`, { linkId: `page:${group.id}`, text: group.title });
    }
    const given = answer === undefined ? [] : answersOf(item, answer, context, own);
    let depth = origin?.depth ?? (group ? 1 : 0);
    if (!origin && own)
      for (const { linkId } of own.around(item, context)) place(depth++, linkId as string, { linkId });
    place(depth, linkId, only({ linkId, text, answer: given.length ? given : undefined }));
  }

  const was = quizOrigin(quiz)?.questionnaire;
  const version = was ? was.version : quiz.version;
  const hasUrl = !was || typeof was.url === 'string';
  return only({
    resourceType: 'QuestionnaireResponse' as const,
    questionnaire: hasUrl ? `${urlOf(quiz)}${typeof version === 'string' ? `|${version}` : ''}` : undefined,
    status,
    ...known,
    item: top.length ? top : undefined,
  }) as unknown as QuestionnaireResponse;
}
