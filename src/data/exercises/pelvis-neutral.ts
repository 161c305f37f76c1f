import type { Exercise } from '../exercise.js';

export type PelvisNeutralStep = 'stand' | 'tip' | 'level' | 'keep';

export const pelvisNeutral: Exercise<PelvisNeutralStep> = {
  id: 'pelvis-neutral',
  kind: 'posture',
  targets: ['psoas-major', 'rectus-abdominis', 'gluteus-maximus'],
  regions: ['low-back'],
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
  stopIf: ['sharp', 'throbbing', 'tingling', 'faint'],
  notFor: ['rf-injury', 'recent-surgery'],
  easier: ['seat-setup'],
  harder: ['kneeling-lunge'],
  sources: ['B'],
};
