import type { Exercise, ExerciseShown } from '../exercise.js';

export type ModifiedBridgeStep = 'settle' | 'reach' | 'level' | 'return';

/** What a card shows. */
export const modifiedBridgeShown: ExerciseShown<ModifiedBridgeStep> = {
  id: 'modified-bridge',
  kind: 'stretch',
  steps: {
    settle: { pose: 'start', sources: ['B'] },
    reach: { pose: 'end', sources: ['B'] },
    level: { pose: 'end', sources: ['B'] },
    return: { pose: 'start', sources: ['B'] },
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
  sources: ['B'],
};

export const modifiedBridge: Exercise<ModifiedBridgeStep> = {
  ...modifiedBridgeShown,
  targets: ['iliopsoas', 'psoas-major'],
  regions: ['hip-crease', 'thigh-front-upper'],
  stopIf: ['sharp', 'throbbing', 'tingling', 'faint'],
  notFor: ['recent-surgery', 'hip-replacement', 'pregnancy', 'rf-injury'],
  easier: ['knee-lift'],
  harder: ['kneeling-lunge'],
};
