import type { Exercise } from '../exercise.js';

export type ModifiedBridgeStep = 'settle' | 'reach' | 'level' | 'return';

export const modifiedBridge: Exercise<ModifiedBridgeStep> = {
  id: 'modified-bridge',
  kind: 'stretch',
  targets: ['iliopsoas', 'psoas-major'],
  regions: ['hip-crease', 'thigh-front-upper'],
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
  stopIf: ['sharp', 'throbbing', 'tingling', 'faint'],
  notFor: ['recent-surgery', 'hip-replacement', 'pregnancy', 'rf-injury'],
  easier: ['knee-lift'],
  harder: ['kneeling-lunge'],
  sources: ['B'],
};
