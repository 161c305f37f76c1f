import { doNotPress, redFlags, type DoNotPressId, type RedFlagId } from './safety.js';
import type { Condition, Points, Quiz, QuizBand, QuizItem, QuizStep } from './quiz-types.js';
import type { RegionStem } from './regions.js';
import type { SourceId } from './sources.js';
import type { quiz as quizWords } from './words/en/quiz.js';
import type { safety as safetyWords } from './words/en/safety.js';

export type * from './quiz-types.js';

/*
 * The built-in psoas check keeps its structure (ids, points, sources) apart from its words.
 */

interface OptionFacts {
  readonly points?: Points;
  readonly exclusive?: true;
  readonly regions?: readonly RegionStem[];
  readonly sides?: readonly ('l' | 'r')[];
  readonly withholds?: readonly string[];
  readonly sources?: readonly SourceId[];
}

interface ItemFacts {
  readonly type: 'single' | 'multi' | 'regions';
  readonly showIf?: Condition;
  readonly options: Readonly<Record<string, OptionFacts>>;
}

/** Advice that waits for a clinician's yes: stretching too, because surgery or a new hip forbids deep lunges as well. */
const handsOn = ['press', 'stretch'];

const named = ['hip-front', 'belly-deep', 'groin-inner', 'low-back', 'thigh-front'];

/*
 * `pattern`: places, movements and behaviour that the two articles describe; 22 at most. It decides the result.
 * `psoas`, `iliacus`: which of the two it points to: the places by `regionPoints`, the rest here. Shown, decide nothing.
 * `other`: what the articles do not describe or what points to a nerve or a joint; 10 at most.
 * `load`: what feeds a tight muscle. So common that it is told as a reason but moves no result.
 */
const items = {
  where: {
    type: 'regions',
    options: {
      'hip-front': { points: { pattern: 2 }, regions: ['hip-crease', 'hip-bone-front'], sources: ['A', 'B'] },
      'belly-deep': { points: { pattern: 2 }, regions: ['psoas-line', 'iliac-fossa'], sources: ['A', 'B'] },
      'groin-inner': { points: { pattern: 2 }, regions: ['groin-inner'], sources: ['A', 'B'] },
      'low-back': { points: { pattern: 1 }, regions: ['low-back', 'flank'], sources: ['A', 'B'] },
      'thigh-front': { points: { pattern: 1 }, regions: ['thigh-front-upper', 'thigh-front-lower'], sources: ['A'] },
      middle: {
        points: { other: 1 },
        regions: ['low-spine', 'mid-spine', 'sacrum', 'tailbone', 'epigastrium', 'navel', 'lower-abdomen'],
        sources: ['PRACTICE'],
      },
      elsewhere: { points: { other: 2 }, sources: ['PRACTICE'] },
    },
  },
  difference: {
    type: 'single',
    // Counted among the questions to come until `where` is answered, so that the number of them does not grow.
    showIf: {
      any: [
        { item: 'where', op: 'exists', value: false },
        { item: 'where', op: 'any-of', value: named },
      ],
    },
    options: {
      'one-side': { points: { pattern: 1 }, sources: ['A'] },
      both: { points: { pattern: 1 }, sources: ['A'] },
      same: {},
      unsure: {},
    },
  },
  movement: {
    type: 'multi',
    options: {
      'push-off': { points: { pattern: 2, psoas: 1, iliacus: 1 }, sources: ['A'] },
      chair: { points: { pattern: 2, psoas: 1, iliacus: 1 }, sources: ['A'] },
      standing: { points: { pattern: 1, psoas: 1 }, sources: ['A', 'B'] },
      upright: { points: { pattern: 2, psoas: 1 }, sources: ['A', 'B'] },
      stiff: { points: { pattern: 1, psoas: 1, iliacus: 1 }, sources: ['A', 'B'] },
      none: { exclusive: true, points: { other: 2 }, sources: ['PRACTICE'] },
    },
  },
  behaviour: {
    type: 'multi',
    options: {
      returns: { points: { pattern: 2 }, sources: ['A'] },
      tender: { points: { pattern: 2, iliacus: 1 }, sources: ['A', 'B'] },
      spreads: { points: { pattern: 1 }, sources: ['A'] },
      unchanged: { points: { other: 2 }, sources: ['PRACTICE'] },
      tingling: { points: { other: 3 }, sources: ['PRACTICE'] },
      none: { exclusive: true },
    },
  },
  causes: {
    type: 'multi',
    options: {
      sitting: { points: { load: 2 }, sources: ['A', 'B'] },
      overuse: { points: { load: 2 }, sources: ['A'] },
      weakness: { points: { load: 1 }, sources: ['A'] },
      hypermobility: { points: { load: 1 }, sources: ['A'] },
      pregnancy: { points: { load: 1 }, withholds: handsOn, sources: ['A', 'PRACTICE'] },
      none: { exclusive: true },
    },
  },
} as const satisfies Record<string, ItemFacts>;

const steps = {
  press: { advice: 'press', action: 'guide:psoas-release', sources: ['A', 'B'] },
  stretch: { advice: 'stretch', action: 'card:kneeling-lunge', sources: ['A', 'B'] },
  'ask-first': { insteadOf: 'press', sources: ['PRACTICE'] },
  'sit-less': { sources: ['B'] },
  notice: { sources: ['PRACTICE'] },
  'be-seen': { sources: ['PRACTICE'] },
} as const satisfies Record<string, Omit<QuizStep, 'id' | 'text'> & { readonly sources: readonly SourceId[] }>;

/** Local pain where the muscle lies counts like the places it refers to: the low back for the psoas, the thigh for the iliacus. */
const regionPoints: Readonly<Record<'psoas' | 'iliacus', Partial<Record<RegionStem, number>>>> = {
  psoas: { 'psoas-line': 2, 'low-back': 2, flank: 1, 'hip-crease': 1, 'groin-inner': 1 },
  iliacus: { 'iliac-fossa': 2, 'hip-bone-front': 2, 'thigh-front-upper': 2, 'hip-crease': 1, 'groin-inner': 1 },
};

/** In this order: what speaks for another cause is looked at first. The worked cases are in the tests. */
const results = {
  other: {
    when: {
      any: [
        { scale: 'other', op: '>=', value: 4 },
        { scale: 'pattern', op: '<', value: 3 },
        { item: 'where', op: 'none-of', value: named },
      ],
    },
    outcome: 'see-clinician',
    steps: ['be-seen', 'sit-less'],
  },
  several: {
    when: {
      all: [
        { scale: 'pattern', op: '>=', value: 7 },
        { scale: 'other', op: '<', value: 3 },
      ],
    },
    outcome: 'self-care-ok',
    steps: ['ask-first', 'press', 'stretch', 'sit-less'],
  },
  some: { outcome: 'inconclusive', steps: ['ask-first', 'stretch', 'sit-less', 'notice'] },
} as const satisfies Record<
  string,
  Pick<QuizBand, 'when' | 'outcome'> & { readonly steps: readonly (keyof typeof steps)[] }
>;

/** Every structural id has its words: checked here, where the two meet. */
interface Texts {
  readonly items: {
    readonly [Item in keyof typeof items]: {
      readonly text: string;
      readonly options: {
        readonly [Option in keyof (typeof items)[Item]['options']]: {
          readonly text: string;
          readonly because?: string;
        };
      };
    };
  };
  readonly steps: Readonly<Record<keyof typeof steps, string>>;
  readonly results: Readonly<Record<keyof typeof results, { readonly title: string; readonly text: string }>>;
}

/** Joins facts and words of the same ids into a list of `{id, …facts, …words}`, in the order of the facts. */
function join<Id extends string, Facts extends object, Words extends object>(
  facts: Readonly<Record<Id, Facts>>,
  words: (id: Id) => Words,
): ({ readonly id: Id } & Facts & Words)[] {
  return (Object.keys(facts) as Id[]).map((id) => ({ id, ...facts[id], ...words(id) }));
}

/** The built-in psoas check in the language of the words given. */
export function psoasCheck(words: typeof quizWords, safety: typeof safetyWords): Quiz {
  const texts: Texts = words;
  const asked: QuizItem[] = join(items as Readonly<Record<keyof typeof items, ItemFacts>>, (id) => ({
    text: texts.items[id].text,
    required: true,
    options: join<string, OptionFacts, { text: string }>(
      items[id].options,
      (option) => (texts.items[id].options as Readonly<Record<string, { text: string }>>)[option],
    ),
  }));
  asked.push({
    id: 'do-not-press',
    type: 'multi',
    required: true,
    text: words.doNotPress,
    hint: words.doNotPressHint,
    options: [
      ...join<DoNotPressId, object, object>(doNotPress, () => ({})).map(({ id }) => ({
        id,
        text: safety.doNotPress[id],
        withholds: handsOn,
        sources: doNotPress[id].sources,
      })),
      { id: 'none', text: words.none, exclusive: true },
    ],
  });
  const { none, few, some, several } = words.amounts;
  const bands = [
    { to: 0, text: none },
    { from: 1, to: 2, text: few },
    { from: 3, to: 4, text: some },
    { from: 5, text: several },
  ];
  /** The words of the results: below 3 is few, from 7 several. */
  const whole = [bands[0], bands[1], { from: 3, to: 6, text: some }, { from: 7, text: several }];
  return {
    id: 'psoas-check',
    version: '2.0.0',
    title: words.title,
    intro: words.intro,
    redFlags: {
      prompt: words.redFlags,
      hint: words.redFlagsHint,
      items: join<RedFlagId, (typeof redFlags)[RedFlagId], { text: string; why: string }>(
        redFlags,
        (id) => safety.redFlags[id],
      ),
      none: words.none,
    },
    pages: asked.map((item) => ({ id: item.id, items: [item] })),
    scales: [
      { id: 'pattern', name: words.scales.pattern, bands: whole },
      { id: 'psoas', name: words.scales.psoas, bands },
      { id: 'iliacus', name: words.scales.iliacus, bands },
      { id: 'other', name: words.scales.other, against: true, bands },
      { id: 'load', name: words.scales.load, bands },
    ],
    regionPoints: regionPoints,
    results: join(results, (id) => ({
      ...texts.results[id],
      steps: results[id].steps.map((step): QuizStep => ({ id: step, ...steps[step], text: texts.steps[step] })),
    })),
    fallback: 'some',
    clinician: words.clinician,
    limits: words.limits,
  };
}
