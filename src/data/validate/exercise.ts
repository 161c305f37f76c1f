import * as v from 'valibot';
import type { Range } from '../exercise.js';
import type { ExerciseContent } from '../exercise-content.js';
import { stopSigns, type StopSignId } from '../safety.js';
import type { Kind, Report } from './check.js';
import type { PathKey } from './inspect.js';
import {
  choose,
  id,
  isObject,
  list,
  matching,
  number,
  oneOf,
  regionOrStem,
  shape,
  text,
  whole,
  yesNo,
} from './parts.js';

const line = text(300);
const lines = v.optional(list(line, 0, 12));

/** A range, or one number for both its ends. */
const seconds = number(5, 600);
const secondsRange = shape({ min: seconds, max: seconds, default: seconds });
const secondsAlone = v.pipe(
  seconds,
  v.transform((held) => ({ min: held, max: held, default: held })),
);
const holdSeconds = choose((value) => (isObject(value) ? secondsRange : secondsAlone), '5–600', [
  secondsAlone,
  secondsRange,
]);

const times = whole(1, 12);
const timesRange = shape({ min: times, max: times });
const timesAlone = v.pipe(
  times,
  v.transform((count) => ({ min: count, max: count })),
);
const perDay = choose(
  (value): v.GenericSchema<unknown, Range> => (isObject(value) ? timesRange : timesAlone),
  'a whole number 1–12',
  [timesAlone, timesRange],
);

const dosage = shape({
  sets: whole(1, 20),
  reps: v.optional(whole(1, 100)),
  holdSeconds: v.optional(holdSeconds),
  secondsPerRep: v.optional(number(1, 60)),
  restSeconds: v.optional(number(0, 600), 15),
  perDay: v.optional(perDay, 1),
  everyMinutes: v.optional(shape({ min: whole(1, 240), max: whole(1, 240) })),
  sides: v.optional(oneOf(['both', 'left', 'right', 'none']), 'both'),
  designChoice: v.optional(yesNo),
});

const degrees = number(-180, 180);
const limbs = list(v.tuple([degrees, degrees, degrees], 'three angles'), 1, 2);
const pose = shape({
  trunk: v.tuple([degrees, degrees, degrees, degrees, degrees], 'five angles'),
  legs: limbs,
  arms: limbs,
});

const schema = shape({
  id,
  kind: v.optional(oneOf(['stretch', 'mobility', 'release', 'posture']), 'stretch'),
  name: text(80),
  captions: v.optional(shape({ start: text(40), end: text(40) })),
  goal: v.optional(line),
  needs: v.optional(line),
  position: v.optional(line),
  steps: list(
    shape({
      text: line,
      oneSide: v.optional(line),
      cue: v.optional(text(100)),
      pose: v.optional(oneOf(['start', 'end'])),
    }),
    1,
    12,
  ),
  breathing: v.optional(line),
  feel: v.optional(line),
  dosage,
  intensity: v.optional(shape({ min: number(0, 10), max: number(0, 10) })),
  targets: v.optional(list(id, 0, 12)),
  regions: v.optional(list(regionOrStem, 0, 20)),
  cautions: lines,
  stop: v.optional(line),
  stopIf: v.optional(list(oneOf(Object.keys(stopSigns) as StopSignId[]), 0, 8)),
  notFor: v.optional(line),
  easier: lines,
  harder: lines,
  mistakes: lines,
  poses: v.optional(shape({ start: pose, end: pose, milliseconds: v.optional(number(300, 5000)) })),
  image: v.optional(
    shape({
      src: matching(/^(?:https:\/\/|\.{0,2}\/)?[^:\s]+$/, 'a picture on this site or one that begins with https://'),
      alt: text(200),
    }),
  ),
  sources: v.optional(list(text(200), 0, 20)),
  $schema: v.optional(text(300)),
}) satisfies v.GenericSchema<unknown, ExerciseContent>;

/** What the check lets through: an `ExerciseContent`, as a test of the types makes sure. */
export type CheckedExercise = v.InferOutput<typeof schema>;

/** What holds between the numbers of an exercise. */
function refineAt(at: readonly PathKey[], { dosage, intensity }: ExerciseContent, report: Report): void {
  const { holdSeconds: hold, perDay: day, everyMinutes: every, reps } = dosage;
  const rising = (key: string, { min, max }: { min: number; max: number }): void => {
    if (max < min) report([...at, ...key.split('.'), 'max'], `at least min (${min})`, max);
  };
  if (!hold && !reps) report([...at, 'dosage'], 'holdSeconds or reps', dosage);
  if (hold) {
    rising('dosage.holdSeconds', hold);
    if (hold.min <= hold.max && (hold.default < hold.min || hold.default > hold.max)) {
      report([...at, 'dosage', 'holdSeconds', 'default'], `${hold.min}–${hold.max}`, hold.default);
    }
  }
  rising('dosage.perDay', day);
  if (every) rising('dosage.everyMinutes', every);
  if (intensity) rising('intensity', intensity);
}

/** One exercise. */
export const exerciseKind: Kind<ExerciseContent> = {
  name: 'exercise',
  schema,
  refine: (value, report) => refineAt([], value, report),
};

export interface ExerciseLibrary {
  exercises: ExerciseContent[];
}

/** A file of exercises: `{"exercises": […]}`. */
export const exercisesKind: Kind<ExerciseLibrary> = {
  name: 'exercises',
  schema: shape({ $schema: v.optional(text(300)), exercises: list(schema, 1, 200) }),
  refine({ exercises }, report) {
    const seen = new Set<string>();
    exercises.forEach((exercise, at) => {
      if (seen.has(exercise.id)) report(['exercises', at, 'id'], 'an id not used before', exercise.id);
      seen.add(exercise.id);
      refineAt(['exercises', at], exercise, report);
    });
  },
};
