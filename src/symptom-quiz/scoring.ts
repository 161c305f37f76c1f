/**
 * What answers add up to. Pure: questions that are not shown and their answers count for nothing, red flags end the
 * scoring, and every point in a result can be traced to an answer in its reasons.
 */
import { holds } from '../data/conditions.js';
import { chosenOptions, regionsIn, type Answer, type Answers } from '../data/quiz-answers.js';
import type { NumberBand, Outcome, Points, Quiz, QuizBand, QuizItem, QuizStep } from '../data/quiz-types.js';
import { regions, type RegionId } from '../data/regions.js';
import { choicesOf, questions, shown, ticked } from './pages.js';

export interface Reason {
  readonly item: string;
  readonly option: string;
  readonly points: Points;
  readonly text: string;
  /** Does it speak for the pattern that the quiz asks about, or against it? */
  readonly speaks: 'for' | 'against';
  /** Only for answers that name a place, once its side is known. */
  readonly side?: BodySide;
}

export type BodySide = 'left' | 'right' | 'both';

export interface Precaution {
  /** Id of the question. */
  readonly item: string;
  /** Id of the answer. */
  readonly option: string;
  readonly text: string;
  /** Kinds of advice that it forbids. */
  readonly withholds: readonly string[];
}

/** What `quiz-complete` carries and a form submits. */
export interface QuizResult {
  readonly quiz: { readonly id: string; readonly version: string };
  readonly outcome: Outcome;
  /** Id of the result; `emergency` or `urgent` when red flags ended the quiz. */
  readonly resultId: string;
  /** Empty when red flags ended the quiz. `min` and `max`: what the questions could have given, with what hidden ones give. */
  readonly scales: Readonly<Record<string, { readonly score: number; readonly min: number; readonly max: number }>>;
  readonly reasons: readonly Reason[];
  /** Answers for which a clinician should say yes first; advice that they forbid is left out. */
  readonly precautions: readonly Precaution[];
  /** Ids of the red flags ticked, or raised by a mark on the body map. */
  readonly redFlags: readonly string[];
  /** Ids of items that were shown but not answered. */
  readonly unanswered: readonly string[];
  /** Region ids with their side. */
  readonly regions: readonly string[];
  /** What a page can offer next, such as `card:kneeling-lunge`; without what the answers forbid. */
  readonly actions: readonly string[];
  /** Only with `include-answers`. */
  readonly answers?: Readonly<Record<string, Answer>>;
}

/** One thing that an answer says: what counts, and what it means. */
interface Said {
  readonly item: string;
  readonly option: string;
  readonly text: string;
  readonly points: Points;
  readonly because?: string;
  readonly regions?: readonly string[];
  readonly sides?: readonly ('l' | 'r')[];
  readonly withholds?: readonly string[];
}

const within = (value: number, { from = -Infinity, to = Infinity }: { from?: number; to?: number }): boolean =>
  value >= from && value <= to;

/** What one answer says. */
function saidBy(item: QuizItem, answer: Answer | undefined): readonly Said[] {
  const one = (option: string, points: Points = {}, because?: string): Said[] => [
    { item: item.id, option, text: item.text, points, because },
  ];
  switch (item.type) {
    case 'single':
    case 'multi':
    case 'regions':
      return chosenOptions(item, answer).map(({ id, points = {}, ...rest }) => ({
        ...rest,
        item: item.id,
        option: id,
        points,
      }));
    case 'boolean':
      return answer === true ? one('yes', item.points, item.because) : [];
    case 'number':
    case 'scale':
      return typeof answer === 'number'
        ? (item.bands ?? [])
            .filter((band) => within(answer, band))
            .flatMap((band) => one(String(answer), band.points, band.because))
        : [];
    default:
      return [];
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const at = (points: Points | undefined, scale: string): number =>
  points && Object.hasOwn(points, scale) ? points[scale] : 0;

/** Points for marked regions: those of a whole pair once, whichever sides are marked. */
function regionPoints(quiz: Quiz, marked: readonly RegionId[], scale: string): number {
  const all = quiz.regionPoints;
  const points = all && Object.hasOwn(all, scale) ? all[scale] : undefined;
  if (!points) return 0;
  const names = new Set<string>([...marked, ...marked.map((id) => regions.get(id)!.stem)]);
  return sum([...names].map((name) => at(points, name)));
}

/** The most that an item can give to a scale, or take from it when `sign` is −1. */
function most(quiz: Quiz, item: QuizItem, scale: string, sign: 1 | -1): number {
  const best = (list: readonly (Points | undefined)[], least = 0): number =>
    Math.max(least, ...list.map((points) => sign * at(points, scale)));
  switch (item.type) {
    case 'single': {
      const isSure = item.required && !item.readOnly && !item.freeText;
      return best(
        item.options.map(({ points }) => points),
        isSure ? -Infinity : 0,
      );
    }
    case 'boolean':
      return best([item.points]);
    case 'number':
    case 'scale':
      return mostOfBands(item.bands ?? [], scale, sign);
    default: {
      const options = choicesOf(item);
      const together = options.filter(({ exclusive }) => !exclusive).map(({ points }) => best([points]));
      const places =
        item.type === 'regions' && quiz.regionPoints && Object.hasOwn(quiz.regionPoints, scale)
          ? Object.values(quiz.regionPoints[scale]).map((each) => Math.max(0, sign * each))
          : [];
      return Math.max(sum(together), best(options.map(({ points }) => points))) + sum(places);
    }
  }
}

/** Bands may overlap: the most that one number can be in. */
function mostOfBands(bands: readonly NumberBand[], scale: string, sign: 1 | -1): number {
  const ends = bands.flatMap(({ from = -1e9, to = 1e9 }) => [from, to]);
  const totals = ends.map((end) =>
    sum(bands.filter((band) => within(end, band)).map(({ points }) => sign * at(points, scale))),
  );
  return Math.max(0, ...totals);
}

/** Everything that the answers say, in order; hidden questions answered by the quiz itself included. */
const allSaid = (quiz: Quiz, answers: Answers): readonly Said[] => {
  const { heard } = shown(quiz, answers);
  return questions(quiz).flatMap((item) => (heard.has(item.id) ? saidBy(item, heard.get(item.id)) : []));
};

const markedIn = (quiz: Quiz, answers: Answers): readonly RegionId[] => {
  const { items, heard } = shown(quiz, answers);
  return items.flatMap((item) => (item.type === 'regions' ? regionsIn(heard.get(item.id)) : []));
};

/** The score of every scale. */
export function scoresOf(quiz: Quiz, answers: Answers): ReadonlyMap<string, number> {
  const said = allSaid(quiz, answers);
  const marked = markedIn(quiz, answers);
  return new Map(
    quiz.scales.map(({ id }) => [
      id,
      sum(said.map(({ points }) => at(points, id))) + regionPoints(quiz, [...new Set(marked)], id),
    ]),
  );
}

/** The band of these answers; `undefined` while red flags stand, because then nothing is scored, and without results. */
export function bandOf(quiz: Quiz, answers: Answers): QuizBand | undefined {
  if (ticked(quiz, answers).length) return undefined;
  const { valuesOf } = shown(quiz, answers);
  const scores = scoresOf(quiz, answers);
  const found = quiz.results.find(({ when }) => when && holds(when, valuesOf, scores));
  return found ?? quiz.results.find(({ id }) => id === quiz.fallback) ?? quiz.results[0];
}

/** The answers for which a clinician should say yes first: those that withhold some advice. */
export function precautionsOf(quiz: Quiz, answers: Answers): readonly Precaution[] {
  return allSaid(quiz, answers).flatMap(({ item, option, text, withholds }) =>
    withholds ? { item, option, text, withholds } : [],
  );
}

/** The next steps of a band without those that the answers withhold, and with what stands in for them. */
export function stepsOf(quiz: Quiz, band: QuizBand, answers: Answers): readonly QuizStep[] {
  const withheld = precautionsOf(quiz, answers).flatMap(({ withholds }) => withholds);
  return (band.steps ?? []).filter(
    ({ advice, insteadOf }) => !(advice && withheld.includes(advice)) && (!insteadOf || withheld.includes(insteadOf)),
  );
}

const sideOf = (sides: readonly string[]): BodySide | undefined =>
  sides.includes('l') ? (sides.includes('r') ? 'both' : 'left') : sides.includes('r') ? 'right' : undefined;

/** The whole result of these answers. */
export function resultOf(quiz: Quiz, answers: Answers, withAnswers = false): QuizResult {
  const { items, heard } = shown(quiz, answers);
  const flags = ticked(quiz, answers);
  const band = bandOf(quiz, answers);
  const said = allSaid(quiz, answers);
  const marked = markedIn(quiz, answers);
  const named = said.flatMap(({ sides }) => sides ?? []);
  const against = new Set(quiz.scales.filter((scale) => scale.against).map(({ id }) => id));
  const steps = band ? stepsOf(quiz, band, answers) : [];
  const scores = scoresOf(quiz, answers);
  const level = flags[0]?.level;

  /** The side of a place: of its marks, or as named by another answer. */
  const placed = ({ regions: places }: Said): BodySide | undefined => {
    if (!places) return undefined;
    const own = marked.filter((id) => places.includes(id) || places.includes(regions.get(id)!.stem));
    return sideOf(own.length ? own.map((id) => regions.get(id)!.side) : named);
  };
  const regionsOf = ({ regions: places = [] }: Said): string[] =>
    places.flatMap((place) => (regions.has(place as RegionId) ? place : named.map((end) => `${place}-${end}`)));
  // What is hidden or only to be read gives what it gives.
  const free = items.filter(({ readOnly }) => !readOnly);
  const asked = new Set(free.map(({ id }) => id));
  const given = said.filter(({ item }) => !asked.has(item));
  const reach = (scale: string, sign: 1 | -1): number =>
    sign * sum(free.map((item) => most(quiz, item, scale, sign))) + sum(given.map(({ points }) => at(points, scale)));
  const isMap = new Set(items.filter(({ type }) => type === 'regions').map(({ id }) => id));

  return {
    quiz: { id: quiz.id, version: quiz.version },
    // A need to ask first weighs more than a good score.
    outcome: level ?? (steps.some(({ insteadOf }) => insteadOf) ? 'see-clinician' : (band?.outcome ?? 'inconclusive')),
    resultId: level ?? band?.id ?? '',
    scales: Object.fromEntries(
      (level ? [] : quiz.scales).map(({ id }) => [
        id,
        { score: scores.get(id)!, min: reach(id, -1), max: reach(id, 1) },
      ]),
    ),
    reasons: level
      ? []
      : said.flatMap((each): readonly Reason[] => {
          const { item, option, because, points } = each;
          if (!because) return [];
          const side = placed(each);
          const speaks = Object.keys(points).some((scale) => against.has(scale)) ? 'against' : 'for';
          return [{ item, option, points, text: because, speaks, ...(side && { side }) }];
        }),
    precautions: band ? precautionsOf(quiz, answers) : [],
    redFlags: flags.map(({ id }) => id),
    unanswered: items.filter(({ id }) => !heard.has(id)).map(({ id }) => id),
    regions: [
      ...new Set([
        ...flags.flatMap(({ regions: places }) => places ?? []),
        ...marked,
        ...said.filter(({ item }) => !isMap.has(item)).flatMap(regionsOf),
      ]),
    ],
    actions: [...steps.flatMap(({ action }) => action ?? []), ...(band?.actions ?? [])],
    ...(withAnswers && { answers: Object.fromEntries(heard) }),
  };
}
