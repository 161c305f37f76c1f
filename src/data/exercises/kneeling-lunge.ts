import type { Exercise } from '../exercise.js';

export type KneelingLungeStep = 'kneel' | 'tuck' | 'glide' | 'return';

export const kneelingLunge: Exercise<KneelingLungeStep> = {
  id: 'kneeling-lunge',
  kind: 'stretch',
  targets: ['iliopsoas', 'psoas-major', 'iliacus', 'rectus-femoris'],
  regions: ['hip-crease', 'thigh-front-upper'],
  steps: {
    kneel: { pose: 'start', sources: ['A', 'B'] },
    tuck: { pose: 'end', sources: ['A', 'B'] },
    glide: { pose: 'end', sources: ['A', 'B'] },
    return: { pose: 'start', sources: ['A'] },
  },
  dosage: {
    sets: 2,
    holdSeconds: { min: 10, max: 60, default: 30 },
    restSeconds: 15,
    perDay: { min: 1, max: 2 },
    sides: 'both',
    designChoice: true,
  },
  intensity: { min: 0, max: 3 },
  stopIf: ['sharp', 'throbbing', 'tingling', 'faint'],
  notFor: ['recent-surgery', 'hip-replacement', 'pregnancy', 'rf-injury'],
  easier: ['modified-bridge'],
  harder: ['lunge-pulse'],
  sources: ['A', 'B'],
};
