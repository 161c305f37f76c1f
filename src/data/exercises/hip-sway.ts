import type { Exercise, ExerciseShown } from '../exercise.js';

export type HipSwayStep = 'kneel' | 'sway' | 'rhythm';

/** What a card shows. */
export const hipSwayShown: ExerciseShown<HipSwayStep> = {
  id: 'hip-sway',
  kind: 'mobility',
  steps: {
    kneel: { pose: 'start', sources: ['B'] },
    sway: { pose: 'end', sources: ['B'] },
    rhythm: { pose: 'start', sources: ['B'] },
  },
  dosage: {
    sets: 1,
    reps: 8,
    secondsPerRep: 4,
    restSeconds: 15,
    perDay: { min: 1, max: 2 },
    sides: 'both',
    designChoice: true,
  },
  intensity: { min: 0, max: 3 },
  sources: ['B'],
};

export const hipSway: Exercise<HipSwayStep> = {
  ...hipSwayShown,
  targets: ['iliopsoas'],
  regions: ['hip-crease'],
  stopIf: ['sharp', 'throbbing', 'tingling', 'faint'],
  notFor: ['recent-surgery', 'hip-replacement', 'pregnancy', 'rf-injury'],
  easier: ['knee-lift'],
  harder: ['lunge-pulse'],
};
