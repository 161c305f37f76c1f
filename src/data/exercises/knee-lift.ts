import type { Exercise, ExerciseShown } from '../exercise.js';

export type KneeLiftStep = 'lie' | 'lift' | 'lower';

/** What a card shows. */
export const kneeLiftShown: ExerciseShown<KneeLiftStep> = {
  id: 'knee-lift',
  kind: 'mobility',
  steps: {
    lie: { pose: 'start', sources: ['B'] },
    lift: { pose: 'end', sources: ['B'] },
    lower: { pose: 'start', sources: ['B'] },
  },
  dosage: {
    sets: 1,
    reps: 6,
    secondsPerRep: 6,
    restSeconds: 15,
    perDay: { min: 1, max: 2 },
    sides: 'both',
    designChoice: true,
  },
  intensity: { min: 0, max: 3 },
  sources: ['B'],
};

export const kneeLift: Exercise<KneeLiftStep> = {
  ...kneeLiftShown,
  targets: ['psoas-major', 'iliacus'],
  regions: ['hip-crease'],
  stopIf: ['sharp', 'throbbing', 'tingling', 'faint'],
  notFor: ['recent-surgery', 'hip-replacement', 'pregnancy', 'rf-injury'],
  easier: [],
  harder: ['modified-bridge'],
};
