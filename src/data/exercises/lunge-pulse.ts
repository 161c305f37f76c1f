import type { Exercise, ExerciseShown } from '../exercise.js';

export type LungePulseStep = 'kneel' | 'deepen' | 'ease';

/** What a card shows. */
export const lungePulseShown: ExerciseShown<LungePulseStep> = {
  id: 'lunge-pulse',
  kind: 'mobility',
  steps: {
    kneel: { pose: 'start', sources: ['B'] },
    deepen: { pose: 'end', sources: ['B'] },
    ease: { pose: 'start', sources: ['B'] },
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

export const lungePulse: Exercise<LungePulseStep> = {
  ...lungePulseShown,
  targets: ['iliopsoas', 'psoas-major'],
  regions: ['hip-crease', 'thigh-front-upper'],
  stopIf: ['sharp', 'throbbing', 'tingling', 'faint'],
  notFor: ['recent-surgery', 'hip-replacement', 'pregnancy', 'rf-injury'],
  easier: ['hip-sway'],
  harder: [],
};
