import type { Exercise, ExerciseShown } from '../exercise.js';

export type PelvisNeutralStep = 'stand' | 'tip' | 'level' | 'keep';

/** What a card shows. */
export const pelvisNeutralShown: ExerciseShown<PelvisNeutralStep> = {
  id: 'pelvis-neutral',
  kind: 'posture',
  steps: {
    stand: { pose: 'start', sources: ['B'] },
    tip: { pose: 'start', sources: ['B'] },
    level: { pose: 'end', sources: ['B'] },
    keep: { pose: 'end', sources: ['B'] },
  },
  dosage: {
    sets: 1,
    reps: 5,
    secondsPerRep: 6,
    restSeconds: 0,
    perDay: { min: 1, max: 3 },
    sides: 'none',
    designChoice: true,
  },
  intensity: { min: 0, max: 2 },
  sources: ['B'],
};

export const pelvisNeutral: Exercise<PelvisNeutralStep> = {
  ...pelvisNeutralShown,
  targets: ['psoas-major', 'rectus-abdominis', 'gluteus-maximus'],
  regions: ['low-back'],
  stopIf: ['sharp', 'throbbing', 'tingling', 'faint'],
  notFor: ['rf-injury', 'recent-surgery'],
  easier: ['seat-setup'],
  harder: ['kneeling-lunge'],
};
