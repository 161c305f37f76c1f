/** Is this what a plan may be told? What a page made itself is looked at before it is believed. Pure. */
import type { PlanEvent } from '../shared/plan.js';

type Loose = Readonly<Record<string, unknown>>;
type Fits = (value: unknown) => boolean;

const fits =
  (test: (value: Loose) => boolean): Fits =>
  (value) =>
    typeof value === 'object' && value !== null && test(value as Loose);
/** At most as long as an id in a Questionnaire. */
const id: Fits = (value) => typeof value === 'string' && !!value && value.length < 256;
const named =
  (pattern: RegExp): Fits =>
  (value) =>
    id(value) && pattern.test(value as string);
const level = named(/^(urgent|emergency)$/);
const all =
  (test: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(test);
const upTo =
  (most: number): Fits =>
  (value) =>
    typeof value === 'number' && value >= 0 && value <= most;
const at = upTo(4e12);
const maybe =
  (test: Fits): Fits =>
  (value) =>
    value === undefined || test(value);
const score = maybe(upTo(10));
const ids = all(id);
const side = maybe(named(/^(left|right|both|none)$/));
/** Written out: a page with a plan does not need to load all that is known of them. */
const points = maybe(all(named(/^tp-(iliacus|psoas-upper|iliopsoas-crease)-[lr]$/)));
const tools = maybe(all(named(/^(angled-tool|ball|foam-roller|fingertips|therapist)$/)));
const kind = named(/^(exercise|release|hold)$/);
const thing = (value: Loose): boolean => id(value['id']) && kind(value['kind']) && side(value['side']);
const done = fits((value) => thing(value) && at(value['at']) && at(value['seconds']));

const tests: Readonly<Record<string, (event: Loose) => boolean>> = {
  mark: (event) => all(fits((mark) => id(mark['id']) && score(mark['intensity'])))(event['marks']),
  result: (event) => id(event['result']) && ids(event['precautions']),
  choose: (event) => side(event['side']) && points(event['points']) && tools(event['tools']),
  plan: (event) => all(fits(thing))(event['planned']),
  done: (event) => done(event['done']),
  undo: (event) => done(event['done']),
  rate: (event) =>
    fits((rating) => id(rating['point']) && at(rating['at']) && score(rating['before']) && score(rating['after']))(
      event['rating'],
    ),
  flag: (event) => ids(event['signs']) && at(event['at']) && level(event['level']),
  stop: (event) => ids(event['signs']) && at(event['at']),
};

/** One that only a later version knows is not judged. */
export const isEvent = fits(
  ({ type, ...rest }) => id(type) && (!Object.hasOwn(tests, type as string) || tests[type as string](rest)),
);

/** A warning is never thrown away because of how it was written: what is missing is filled in on the safe side. */
export function mended(event: PlanEvent | null | undefined): PlanEvent | undefined {
  if (event?.type !== 'flag' && event?.type !== 'stop') return undefined;
  return {
    ...event,
    signs: ids(event.signs) ? event.signs : [],
    at: at(event.at) ? event.at : 0,
    ...(event.type === 'flag' && { level: event.level === 'urgent' ? 'urgent' : 'emergency' }),
  };
}
