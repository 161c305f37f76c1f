import type { Exercise } from '../exercise.js';

export type HipSwayStep = 'kneel' | 'sway' | 'rhythm';

export const hipSway: Exercise<HipSwayStep> = {
  id: 'hip-sway',
  kind: 'mobility',
  targets: ['iliopsoas'],
  regions: ['hip-crease'],
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
  stopIf: ['sharp', 'throbbing', 'tingling', 'faint'],
  notFor: ['recent-surgery', 'hip-replacement', 'pregnancy', 'rf-injury'],
  easier: ['knee-lift'],
  harder: ['lunge-pulse'],
  sources: ['B'],
};
