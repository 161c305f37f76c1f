/**
 * What answers add up to. Pure: questions that are not shown and their answers count for nothing, red flags end the
 * scoring, and every point in a result can be traced to an answer in its reasons.
 */
import { compare } from '../data/conditions.js';
import type {
  Condition,
  Outcome,
  Points,
  Quiz,
  QuizBand,
  QuizItem,
  QuizOption,
  QuizRedFlag,
  QuizStep,
} from '../data/quiz.js';

/** Ids of the options chosen, by id of the item. A map, so that no id of a page's own quiz can be a trap. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Id under which the answers to the red flags are kept. */
export const flagsItem = 'red-flags';

export interface Reason {
  readonly item: string;
  readonly option: string;
  readonly points: Points;
  readonly text: string;
  /** Does it speak for the pattern that the quiz asks about, or against it? */
  readonly speaks: 'for' | 'against';
  /** Only for answers that name a place, once its side is known. */
  readonly side?: 'left' | 'right' | 'both';
}

/** What `quiz-complete` carries and a form submits. */
export interface Precaution {
  /** Id of the question. */
  readonly item: string;
  /** Id of the answer. */
  readonly option: string;
  readonly text: string;
  /** Kinds of advice that it forbids. */
  readonly withholds: readonly string[];
}

export interface QuizResult {
  readonly quiz: { readonly id: string; readonly version: string };
  readonly outcome: Outcome;
  /** Id of the result; `emergency` or `urgent` when red flags ended the quiz. */
  readonly resultId: string;
  /** Empty when red flags ended the quiz. `max`: what the questions shown could have given. */
  readonly scales: Readonly<Record<string, { readonly score: number; readonly max: number }>>;
  readonly reasons: readonly Reason[];
  /** Answers for which a clinician should say yes first; advice that they forbid is left out. */
  readonly precautions: readonly Precaution[];
  /** Ids of the red flags ticked. */
  readonly redFlags: readonly string[];
  /** Ids of items that were shown but not answered. */
  readonly unanswered: readonly string[];
  /** Region ids with their side. */
  readonly regions: readonly string[];
  /** What a page can offer next, such as `card:kneeling-lunge`; without what the answers forbid. */
  readonly actions: readonly string[];
  /** Only with `include-answers`. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
}

const none: readonly string[] = [];

/** Every question in order, the red flags first. */
export function questions(quiz: Quiz): readonly QuizItem[] {
  const items = quiz.pages.flatMap((page) => page.items);
  const flags = quiz.redFlags;
  if (!flags?.items.length) return items;
  const options = [
    ...flags.items.map(({ id, text }) => ({ id, text })),
    { id: 'none', text: flags.none, exclusive: true },
  ];
  return [{ id: flagsItem, type: 'multi', text: flags.prompt, hint: flags.hint, options }, ...items];
}

/** The questions that these answers bring up, and those of the answers that belong to them. */
export function shown(quiz: Quiz, answers: Answers): { readonly items: readonly QuizItem[]; readonly heard: Answers } {
  const heard = new Map<string, readonly string[]>();
  const items = questions(quiz).filter((item) => {
    if (item.showIf && !holds(item.showIf, heard, new Map())) return false;
    const chosen = answers.get(item.id);
    if (chosen?.length) heard.set(item.id, chosen);
    return true;
  });
  return { items, heard };
}

/** The red flags ticked, those for an emergency first. */
export function ticked(quiz: Quiz, answers: Answers): readonly QuizRedFlag[] {
  const chosen = answers.get(flagsItem) ?? none;
  const flags = quiz.redFlags?.items.filter(({ id }) => chosen.includes(id)) ?? [];
  return [...flags.filter(({ level }) => level === 'emergency'), ...flags.filter(({ level }) => level !== 'emergency')];
}

/** Is the condition true of these answers and scores? What was not answered equals nothing. */
export function holds(condition: Condition, answers: Answers, scores: ReadonlyMap<string, number>): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, answers, scores));
  if ('any' in condition) return condition.any.some((each) => holds(each, answers, scores));
  if ('item' in condition) return compare(answers.get(condition.item) ?? none, condition.op, condition.value);
  return compare([scores.get(condition.scale) ?? 0], condition.op, condition.value);
}

export const choicesOf = (item: QuizItem): readonly QuizOption[] => ('options' in item && item.options) || [];

const optionsOf = (item: QuizItem, heard: Answers) =>
  choicesOf(item).filter(({ id }) => heard.get(item.id)?.includes(id));

/** The most that an item can give to a scale. */
function most(item: QuizItem, scale: string): number {
  const points = choicesOf(item).map((option) => Math.max(0, option.points?.[scale] ?? 0));
  if (item.type === 'single') return Math.max(0, ...points);
  const together = points.reduce((sum, each, place) => sum + (choicesOf(item)[place].exclusive ? 0 : each), 0);
  return Math.max(together, ...points);
}

/** The band of these answers; `undefined` while red flags stand, because then nothing is scored. */
export function bandOf(quiz: Quiz, answers: Answers): QuizBand | undefined {
  if (ticked(quiz, answers).length) return undefined;
  const { items, heard } = shown(quiz, answers);
  const totals = new Map(quiz.scales.map(({ id }) => [id, total(items, heard, id)]));
  const found = quiz.results.find(({ when }) => when && holds(when, heard, totals));
  return found ?? quiz.results.find(({ id }) => id === quiz.fallback) ?? quiz.results[0];
}

function total(items: readonly QuizItem[], heard: Answers, scale: string): number {
  return items.flatMap((item) => optionsOf(item, heard)).reduce((sum, { points }) => sum + (points?.[scale] ?? 0), 0);
}

/** The answers for which a clinician should say yes first: those that withhold some advice. */
export function precautionsOf(quiz: Quiz, answers: Answers): readonly Precaution[] {
  const { items, heard } = shown(quiz, answers);
  return items.flatMap((item) =>
    optionsOf(item, heard).flatMap(({ id, text, withholds }) =>
      withholds ? { item: item.id, option: id, text, withholds } : [],
    ),
  );
}

/** The next steps of a band without those that the answers withhold, and with what stands in for them. */
export function stepsOf(quiz: Quiz, band: QuizBand, answers: Answers): readonly QuizStep[] {
  const withheld = precautionsOf(quiz, answers).flatMap(({ withholds }) => withholds);
  return (band.steps ?? []).filter(
    ({ advice, insteadOf }) => !(advice && withheld.includes(advice)) && (!insteadOf || withheld.includes(insteadOf)),
  );
}

/** The whole result of these answers. */
export function resultOf(quiz: Quiz, answers: Answers, withAnswers = false): QuizResult {
  const { items, heard } = shown(quiz, answers);
  const flags = ticked(quiz, answers);
  const band = bandOf(quiz, answers);
  const chosen = items.flatMap((item) => optionsOf(item, heard).map((option) => ({ item: item.id, option })));
  const sides = chosen.flatMap(({ option }) => option.sides ?? []);
  const side = sides.length > 1 ? 'both' : sides[0] && ({ l: 'left', r: 'right' } as const)[sides[0]];
  const against = new Set(quiz.scales.filter((scale) => scale.against).map(({ id }) => id));
  const steps = band ? stepsOf(quiz, band, answers) : [];
  const level = flags[0]?.level;

  return {
    quiz: { id: quiz.id, version: quiz.version },
    // A need to ask first weighs more than a good score.
    outcome: level ?? (steps.some(({ insteadOf }) => insteadOf) ? 'see-clinician' : (band?.outcome ?? 'inconclusive')),
    resultId: level ?? band?.id ?? '',
    scales: Object.fromEntries(
      (band ? quiz.scales : []).map(({ id }) => [
        id,
        { score: total(items, heard, id), max: items.reduce((sum, item) => sum + most(item, id), 0) },
      ]),
    ),
    reasons: (band ? chosen : []).flatMap(({ item, option: { id, because, points = {}, regions } }) =>
      because
        ? {
            item,
            option: id,
            points,
            text: because,
            speaks: Object.keys(points).some((scale) => against.has(scale)) ? ('against' as const) : ('for' as const),
            ...(regions && side && { side }),
          }
        : [],
    ),
    precautions: band ? precautionsOf(quiz, answers) : [],
    redFlags: flags.map(({ id }) => id),
    unanswered: items.filter(({ id }) => !heard.has(id)).map(({ id }) => id),
    regions: [
      ...flags.flatMap(({ regions }) => regions ?? none),
      ...chosen.flatMap(({ option }) => option.regions ?? none).flatMap((stem) => sides.map((end) => `${stem}-${end}`)),
    ],
    actions: steps.flatMap(({ action }) => action ?? []),
    ...(withAnswers && { answers: Object.fromEntries(heard) }),
  };
}
