import type { MuscleId } from './muscles.js';
import type { PairedStem } from './regions.js';
import type { DoNotPressId, RedFlagId, StopSignId } from './safety.js';
import type { Sourced } from './sources.js';

/** What an exercise is made of. Its sentences are `words/<language>/exercises/<id>`. */

export type ExerciseId =
  | 'kneeling-lunge'
  | 'modified-bridge'
  | 'hip-sway'
  | 'lunge-pulse'
  | 'knee-lift'
  | 'ball-hip-crease'
  | 'tool-iliacus'
  | 'fingertip-locate'
  | 'stand-up-break'
  | 'seat-setup'
  | 'pelvis-neutral';

export interface Range {
  readonly min: number;
  readonly max: number;
}

export interface Dosage {
  readonly sets: number;
  /** Repetitions in a set; a pure hold has none. */
  readonly reps?: number;
  /** Seconds that a position is held; an exercise in motion has none. */
  readonly holdSeconds?: Range & { readonly default: number };
  /** Seconds that one slow repetition takes. */
  readonly secondsPerRep?: number;
  readonly restSeconds: number;
  /** Times a day. */
  readonly perDay: Range;
  /** Minutes of sitting after which to do it, where that counts and not the times a day. */
  readonly everyMinutes?: Range;
  /** `both`: one side after the other; `none`: the exercise has no side. */
  readonly sides: 'both' | 'left' | 'right' | 'none';
  /** Numbers here that the articles do not give are ours. */
  readonly designChoice?: boolean;
}

export interface Step extends Sourced {
  /** The picture that belongs to it. */
  readonly pose: 'start' | 'end';
}

/** What a card shows of an exercise, beside its words. */
export interface ExerciseShown<StepId extends string = string> extends Sourced {
  readonly id: ExerciseId;
  readonly kind: 'stretch' | 'mobility' | 'release' | 'posture';
  /** In their order. */
  readonly steps: Readonly<Record<StepId, Step>>;
  readonly dosage: Dosage;
  /** How strong the pull or the pressure may feel, 0 to 10. */
  readonly intensity: Range;
}

export interface Exercise<StepId extends string = string> extends ExerciseShown<StepId> {
  readonly targets: readonly MuscleId[];
  /** Where it is felt, without the side. */
  readonly regions: readonly PairedStem[];
  readonly stopIf: readonly StopSignId[];
  /** Who should ask a clinician first. */
  readonly notFor: readonly (DoNotPressId | RedFlagId)[];
  /** Exercises to go to when it is too much or too little. */
  readonly easier: readonly ExerciseId[];
  readonly harder: readonly ExerciseId[];
}

export interface StepWords {
  text: string;
  /** In place of `text` where one side is done alone. */
  oneSide?: string;
  /** The words of `text` that matter most, exactly as they stand in it. */
  cue?: string;
}

/** The sentences that a reader of an exercise sees first. Lists are kept by name, so that a language that lacks one does not compile. */
export interface ExerciseFirst<StepId extends string = string> {
  name: string;
  /** What stands below the two pictures, where "Start" and "End" would not say it. */
  captions?: { start: string; end: string };
  goal: string;
  /** What to have at hand. */
  needs: string;
  /** How to get into place. */
  position: string;
  steps: Record<StepId, StepWords>;
  breathing: string;
  /** How strong it should feel and where. */
  feel: string;
  cautions: Record<string, string>;
  stop: string;
  /** Who should ask a clinician first. */
  notFor: string;
}

/** The sentences under the fold. */
export interface ExerciseMore {
  easier: Record<string, string>;
  harder: Record<string, string>;
  mistakes: Record<string, string>;
}

/** All sentences of one exercise. */
export type ExerciseWords<StepId extends string = string> = ExerciseFirst<StepId> & ExerciseMore;

/**
 * Splits a sentence round its cue, to mark the cue: `[before, cue, after]`. A cue that is not in the text is dropped.
 * @param alone whether one side is done alone
 */
export function splitCue(
  { text: usual, oneSide, cue }: StepWords,
  alone?: boolean,
): [before: string, cue: string, after: string] {
  const text = (alone && oneSide) || usual;
  const at = cue ? text.indexOf(cue) : -1;
  return at < 0 ? [text, '', ''] : [text.slice(0, at), cue!, text.slice(at + cue!.length)];
}

export const exerciseIds: readonly ExerciseId[] = [
  'kneeling-lunge',
  'modified-bridge',
  'hip-sway',
  'lunge-pulse',
  'knee-lift',
  'ball-hip-crease',
  'tool-iliacus',
  'fingertip-locate',
  'stand-up-break',
  'seat-setup',
  'pelvis-neutral',
];

export const isExerciseId = (text: string): text is ExerciseId => exerciseIds.includes(text as ExerciseId);
