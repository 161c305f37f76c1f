import type { Dosage, ExerciseFirst, ExerciseMore, ExerciseShown, Range, StepWords } from './exercise.js';

/** One posture by its joint angles in degrees; `[near, far]` where there are two, the far one like the near one if left out. */
export interface PoseAngles {
  /** Lean of pelvis, waist, chest, neck and head against upright: 90 is face down, -90 on the back. */
  trunk: [number, number, number, number, number];
  /** Hip bent forward, knee bent, toes drawn up. */
  legs: [number, number, number][];
  /** Arm lifted forward, elbow bent, wrist bent. */
  arms: [number, number, number][];
}

/**
 * One exercise ready to show: structure and words in one plain object. The built-in ones are put together by
 * `exerciseContent`; a page can bring its own in the same form as JSON.
 */
export interface ExerciseContent {
  /** The JSON Schema that an editor checks the file by. */
  $schema?: string;
  id: string;
  kind: 'stretch' | 'mobility' | 'release' | 'posture';
  name: string;
  /** What stands below the two pictures, in place of "Start" and "End". */
  captions?: { start: string; end: string };
  goal?: string;
  needs?: string;
  position?: string;
  steps: (StepWords & { pose?: 'start' | 'end' })[];
  breathing?: string;
  feel?: string;
  dosage: Dosage;
  intensity?: Range;
  /** Muscle ids. */
  targets?: readonly string[];
  /** Regions where it is felt, with or without their side. */
  regions?: readonly string[];
  cautions?: string[];
  stop?: string;
  /** Stop signs, ids of `stopSigns`. */
  stopIf?: readonly string[];
  /** Who should ask a clinician first. */
  notFor?: string;
  easier?: string[];
  harder?: string[];
  mistakes?: string[];
  /** A drawing by joint angles, of a person who faces right. */
  poses?: { start: PoseAngles; end: PoseAngles; milliseconds?: number };
  /** An own picture in place of a drawing. */
  image?: { src: string; alt: string };
  /** Ids of `sources` or, in a page's own content, any short name of a source. */
  sources?: readonly string[];
}

type Folded = keyof ExerciseMore;

/** Joins an exercise with its words in one language; the lists under the fold, which may come later, stay as they are. */
export function contentFirst<StepId extends string>(
  exercise: ExerciseShown<StepId>,
  words: ExerciseFirst<StepId>,
): Omit<ExerciseContent, Folded> {
  return {
    ...exercise,
    // Sentences stand in for ids of the same name.
    ...words,
    steps: (Object.keys(exercise.steps) as StepId[]).map((step) => ({
      ...words.steps[step],
      pose: exercise.steps[step].pose,
    })),
    cautions: Object.values(words.cautions),
  };
}

const lines = (byName?: Record<string, string>): string[] | undefined => byName && Object.values(byName);

/** Joins an exercise with its words in one language. */
export function exerciseContent<StepId extends string>(
  exercise: ExerciseShown<StepId>,
  words: ExerciseFirst<StepId> & Partial<ExerciseMore>,
): ExerciseContent {
  return {
    ...contentFirst(exercise, words),
    easier: lines(words.easier),
    harder: lines(words.harder),
    mistakes: lines(words.mistakes),
  };
}
