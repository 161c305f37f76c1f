import * as v from 'valibot';
import type { Kind } from './check.js';
import {
  byKey,
  byName,
  choose,
  having,
  httpsLink,
  isObject,
  list,
  looseId,
  matching,
  number,
  oneOf,
  regionOrStem,
  shape,
  text,
  whole,
  yesNo,
} from './parts.js';
import type { Condition, ItemType, Quiz } from '../quiz-types.js';
import { refineQuiz } from './quiz-links.js';
import { redFlag } from './red-flags.js';

/* A quiz as JSON: no code in it. What refers to what is checked in `quiz-links.ts`. */

const question = text(2000);
const prefix = v.optional(text(20));
/** Kept as it is. Nothing reads it but what wrote it. */
const opaque = v.optional(v.unknown());
const points = byName(number(-100, 100));
const refs = v.optional(list(text(200), 0, 20));
const long = v.optional(text(2000));
const ops = ['=', '!=', '>', '>=', '<', '<=', 'exists', 'any-of', 'none-of'] as const;

type Answer = v.GenericSchema<unknown, string | number | boolean | string[]>;
type Test = v.GenericSchema<unknown, Condition>;

// Chosen from schemas made once: a quiz may hold thousands of conditions.
const answers = { list: list(looseId, 1, 200), number: number(-1e9, 1e9), text: text(500) };
const answer = choose(
  (value): Answer => {
    if (Array.isArray(value)) return answers.list;
    if (typeof value === 'number') return answers.number;
    return typeof value === 'boolean' ? yesNo : answers.text;
  },
  'an answer',
  [yesNo, ...Object.values(answers)],
);

const tests = {
  all: shape({ all: v.lazy(() => parts) }) as Test,
  any: shape({ any: v.lazy(() => parts) }) as Test,
  scale: shape({ scale: looseId, op: oneOf(ops), value: number(-1e6, 1e6) }) as Test,
  item: shape({ item: looseId, op: oneOf(ops), value: v.optional(answer) }) as Test,
};
const condition = choose(
  (value): Test => {
    if (!isObject(value)) return tests.item;
    return 'all' in value ? tests.all : 'any' in value ? tests.any : 'scale' in value ? tests.scale : tests.item;
  },
  'a condition',
  Object.values(tests),
);
const parts: v.GenericSchema<unknown, Condition[]> = list(condition, 1, 200);

const option = shape({
  id: looseId,
  text: question,
  prefix,
  points: v.optional(points),
  because: v.optional(question),
  exclusive: v.optional(yesNo),
  regions: v.optional(list(regionOrStem, 0, 74)),
  sides: v.optional(list(oneOf(['l', 'r']), 0, 2)),
  withholds: v.optional(list(looseId, 0, 20)),
  sources: refs,
  fhir: opaque,
});

const common = {
  id: looseId,
  text: question,
  prefix,
  hint: v.optional(question),
  required: v.optional(yesNo),
  readOnly: v.optional(yesNo),
  hidden: v.optional(yesNo),
  showIf: v.optional(condition),
  sources: refs,
  fhir: opaque,
};
const scored = { points: v.optional(points), because: v.optional(question) };
const options = list(option, 1, 500);
/** Points for a stretch of numbers, ends included. */
const bands = v.optional(
  list(
    shape({
      from: v.optional(number(-1e9, 1e9)),
      to: v.optional(number(-1e9, 1e9)),
      points,
      because: v.optional(question),
    }),
    1,
    20,
  ),
);
const date = matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date such as 2026-01-31');
const limit = number(-1e9, 1e9);
/**
 * One character or class after another, each with a count: no groups and at most three counts, so that no text can keep
 * the matching busy.
 */
const plainPattern =
  /^\^?(?:(?:\\[dDwWsS.\-+/]|\[\^?(?:[^\\[\]]|\\[dws\-\]])+\]|[^\\[\](){}|^$*+?])(?:\{\d{1,3}(?:,\d{0,3})?\}|[*+?])?)+\$?$/;
const pattern = matching(plainPattern, 'a pattern of characters and classes with counts');

const choice = {
  ...common,
  options,
  control: v.optional(oneOf(['radio', 'check-box', 'drop-down'])),
  freeText: v.optional(yesNo),
  initial: v.optional(list(looseId, 0, 500)),
};

const kinds = {
  single: shape({ ...choice, type: v.literal('single') }),
  multi: shape({ ...choice, type: v.literal('multi') }),
  boolean: shape({
    ...common,
    ...scored,
    type: v.literal('boolean'),
    control: choice.control,
    initial: v.optional(yesNo),
  }),
  number: shape({
    ...common,
    type: v.literal('number'),
    min: v.optional(limit),
    max: v.optional(limit),
    step: v.optional(number(0.001, 1e6)),
    unit: v.optional(text(30)),
    minText: v.optional(text(60)),
    maxText: v.optional(text(60)),
    control: v.optional(oneOf(['slider'])),
    bands,
    initial: v.optional(limit),
  }),
  scale: shape({
    ...common,
    type: v.literal('scale'),
    min: v.optional(whole(0, 100)),
    max: v.optional(whole(1, 100)),
    minText: v.optional(text(60)),
    maxText: v.optional(text(60)),
    control: v.optional(oneOf(['radio', 'slider'])),
    bands,
    initial: v.optional(whole(0, 100)),
  }),
  text: shape({
    ...common,
    type: v.literal('text'),
    maxLength: v.optional(whole(1, 10_000)),
    multiline: v.optional(yesNo),
    pattern: v.optional(pattern),
    patternText: v.optional(text(100)),
    initial: v.optional(text(10_000)),
  }),
  date: shape({
    ...common,
    type: v.literal('date'),
    min: v.optional(date),
    max: v.optional(date),
    initial: v.optional(date),
  }),
  regions: shape({
    ...common,
    type: v.literal('regions'),
    scale: v.optional(v.picklist([3, 10], '3 or 10')),
    max: v.optional(whole(1, 74)),
    zoom: v.optional(oneOf(['none', 'lumbopelvic'])),
    options: v.optional(options),
    initial: v.optional(text(2000)),
  }),
  info: shape({ ...common, type: v.literal('info'), heading: v.optional(yesNo) }),
};

type QuizItemContent = { [Type in ItemType]: v.InferOutput<(typeof kinds)[Type]> }[ItemType];

const types = Object.keys(kinds) as ItemType[];
const typed = having({ type: oneOf(types) });

const item = choose(
  (value): v.GenericSchema<unknown, QuizItemContent> => {
    const type = isObject(value) ? value.type : undefined;
    const known = typeof type === 'string' && Object.hasOwn(kinds, type);
    // The second only ever fails: it says which types there are.
    return (known ? kinds[type as ItemType] : typed) as unknown as v.GenericSchema<unknown, QuizItemContent>;
  },
  'an item',
  Object.values(kinds),
);

const step = shape({
  id: looseId,
  text: question,
  action: v.optional(
    matching(/^(guide|card|timer|map):[a-z][a-z0-9-]{0,63}$/, 'an action such as "card:kneeling-lunge"'),
  ),
  advice: v.optional(looseId),
  insteadOf: v.optional(looseId),
  sources: refs,
});

const result = shape({
  id: looseId,
  when: v.optional(condition),
  outcome: v.optional(oneOf(['see-clinician', 'self-care-ok', 'inconclusive'])),
  title: question,
  text: long,
  steps: v.optional(list(step, 0, 20)),
  actions: v.optional(list(step.entries.action.wrapped, 0, 20)),
  clinician: long,
});

const paragraphs = list(question, 0, 20);
const paragraph = v.pipe(
  text(2000),
  v.transform((only) => [only]),
);
const clinician = choose((value) => (Array.isArray(value) ? paragraphs : paragraph), 'text or a list of texts', [
  paragraph,
  paragraphs,
]);

const schema = shape({
  $schema: v.optional(text(300)),
  id: looseId,
  version: text(30),
  lang: v.optional(matching(/^[a-zA-Z]{2,3}(-[\w-]{1,20})?$/, 'a language such as "en"')),
  dir: v.optional(oneOf(['ltr', 'rtl'])),
  title: text(200),
  intro: long,
  notDiagnosis: long,
  redFlags: v.optional(
    shape({ prompt: question, hint: v.optional(question), items: list(redFlag, 1, 100), none: text(100) }),
  ),
  pages: list(shape({ id: looseId, title: v.optional(text(200)), items: list(item, 1, 2000) }), 1, 2000),
  scales: v.optional(
    list(
      shape({
        id: looseId,
        min: v.optional(number(-1e6, 1e6)),
        max: v.optional(number(-1e6, 1e6)),
        name: v.optional(text(100)),
        against: v.optional(yesNo),
        bands: v.optional(list(shape({ from: v.optional(limit), to: v.optional(limit), text: text(200) }), 1, 20)),
      }),
      0,
      50,
    ),
    [],
  ),
  regionPoints: v.optional(byName(byKey(regionOrStem, number(-100, 100)))),
  results: v.optional(list(result, 0, 100), []),
  fallback: v.optional(looseId),
  clinician: v.optional(clinician),
  limits: long,
  sources: v.optional(
    byName(
      shape({
        title: text(300),
        year: v.optional(whole(1500, 2200)),
        doi: v.optional(matching(/^10\.\S+\/\S+$/, 'a DOI such as 10.2519/jospt.2020.9971')),
        url: v.optional(httpsLink),
      }),
    ),
  ),
  fhir: opaque,
});

type Checked = v.InferOutput<typeof schema>;
/** A quiz as the check lets it through. */
export type QuizContent = Quiz;

/** Compiles only while what the check lets through is exactly a `Quiz`, down to the last optional key. */
type Fixed<T> = T extends Condition
  ? Condition
  : T extends readonly (infer Part)[]
    ? readonly Fixed<Part>[]
    : T extends object
      ? { readonly [Key in keyof T]: Fixed<T[Key]> }
      : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const checkedIsQuiz: Same<Fixed<Checked>, Fixed<Quiz>> = true;

/** A quiz definition. */
export const quizKind: Kind<QuizContent> = { name: 'quiz', schema, refine: refineQuiz };
