import type { Exercise } from '../exercise.js';

export type LungePulseStep = 'kneel' | 'deepen' | 'ease';

export const lungePulse: Exercise<LungePulseStep> = {
  id: 'lunge-pulse',
  kind: 'mobility',
  targets: ['iliopsoas', 'psoas-major'],
  regions: ['hip-crease', 'thigh-front-upper'],
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
  stopIf: ['sharp', 'throbbing', 'tingling', 'faint'],
  notFor: ['recent-surgery', 'hip-replacement', 'pregnancy', 'rf-injury'],
  easier: ['hip-sway'],
  harder: [],
  sources: ['B'],
};
