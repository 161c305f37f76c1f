import type { Dosage, Exercise, ExerciseWords, Range, StepWords } from './exercise.js';

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
  /** Ids of `sources` or, in a page's own content, any short name of a source. */
  sources?: readonly string[];
}

/** Joins an exercise with its words in one language. */
export function exerciseContent<StepId extends string>(
  exercise: Exercise<StepId>,
  words: ExerciseWords<StepId>,
): ExerciseContent {
  const { name, goal, needs, position, breathing, feel, stop, notFor } = words;
  const { id, kind, targets, regions, dosage, intensity, stopIf, sources } = exercise;
  return {
    id,
    kind,
    name,
    goal,
    needs,
    position,
    steps: (Object.keys(exercise.steps) as StepId[]).map((step) => ({
      ...words.steps[step],
      pose: exercise.steps[step].pose,
    })),
    breathing,
    feel,
    dosage,
    intensity,
    targets,
    regions,
    cautions: Object.values(words.cautions),
    stop,
    stopIf,
    notFor,
    easier: Object.values(words.easier),
    harder: Object.values(words.harder),
    mistakes: Object.values(words.mistakes),
    sources,
  };
}
