import type { Exercise, ExerciseShown } from '../exercise.js';

export type StandUpBreakStep = 'ready' | 'rise' | 'open' | 'move';

/** What a card shows. */
export const standUpBreakShown: ExerciseShown<StandUpBreakStep> = {
  id: 'stand-up-break',
  kind: 'posture',
  steps: {
    ready: { pose: 'start', sources: ['PRACTICE'] },
    rise: { pose: 'end', sources: ['B'] },
    open: { pose: 'end', sources: ['B'] },
    move: { pose: 'end', sources: ['B'] },
  },
  dosage: {
    sets: 1,
    reps: 5,
    secondsPerRep: 6,
    restSeconds: 0,
    perDay: { min: 6, max: 12 },
    everyMinutes: { min: 30, max: 60 },
    sides: 'none',
    designChoice: true,
  },
  intensity: { min: 0, max: 2 },
  sources: ['B'],
};

export const standUpBreak: Exercise<StandUpBreakStep> = {
  ...standUpBreakShown,
  targets: ['iliopsoas', 'gluteus-maximus'],
  regions: ['hip-crease'],
  stopIf: ['sharp', 'throbbing', 'tingling', 'faint'],
  notFor: ['rf-injury', 'recent-surgery'],
  easier: ['seat-setup'],
  harder: ['kneeling-lunge'],
};
