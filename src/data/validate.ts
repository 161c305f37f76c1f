import { check, type Result } from './validate/check.js';
import { exerciseKind, exercisesKind, type ExerciseLibrary } from './validate/exercise.js';
import { mapKind } from './validate/map.js';
import { programKind, type ProgramContent } from './validate/program.js';
import { quizKind, type QuizContent } from './validate/quiz.js';
import { redFlagsKind, type RedFlagsContent } from './validate/red-flags.js';
import type { ExerciseContent } from './exercise-content.js';
import type { MapContent } from './map-content.js';

export type { ExerciseContent, ExerciseLibrary, MapContent, ProgramContent, QuizContent, RedFlagsContent, Result };

/** What can be checked, and what comes out. */
export interface Content {
  exercise: ExerciseContent;
  exercises: ExerciseLibrary;
  map: MapContent;
  program: ProgramContent;
  quiz: QuizContent;
  'red-flags': RedFlagsContent;
}

/**
 * Checks content that a page brings along; the built-in content passes the same check in the tests.
 * An element imports only its own kind from `validate/`, on demand.
 * @param value anything, as `JSON.parse` gives it
 * @returns `{ok: true, value}` with a cleaned copy, or `{ok: false, errors}` with one sentence for each mistake, such as
 * `exercises[2].dosage.holdSeconds: expected 5–600, got -5`
 */
export function validate<Name extends keyof Content>(kind: Name, value: unknown): Result<Content[Name]>;
export function validate(kind: keyof Content, value: unknown): Result<unknown> {
  switch (kind) {
    case 'exercise':
      return check(exerciseKind, value);
    case 'exercises':
      return check(exercisesKind, value);
    case 'map':
      return check(mapKind, value);
    case 'program':
      return check(programKind, value);
    case 'quiz':
      return check(quizKind, value);
    case 'red-flags':
      return check(redFlagsKind, value);
  }
}
