import type { Exercise, ExerciseShown } from '../exercise.js';

export type KneelingLungeStep = 'kneel' | 'tuck' | 'glide' | 'return';

/** What a card shows. */
export const kneelingLungeShown: ExerciseShown<KneelingLungeStep> = {
  id: 'kneeling-lunge',
  kind: 'stretch',
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
  sources: ['A', 'B'],
};

export const kneelingLunge: Exercise<KneelingLungeStep> = {
  ...kneelingLungeShown,
  targets: ['iliopsoas', 'psoas-major', 'iliacus', 'rectus-femoris'],
  regions: ['hip-crease', 'thigh-front-upper'],
  stopIf: ['sharp', 'throbbing', 'tingling', 'faint'],
  notFor: ['recent-surgery', 'hip-replacement', 'pregnancy', 'rf-injury'],
  easier: ['modified-bridge'],
  harder: ['lunge-pulse'],
};
