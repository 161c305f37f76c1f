import type { Exercise, ExerciseShown } from '../exercise.js';

export type SeatSetupStep = 'feet' | 'height' | 'tall' | 'change';

/** What a card shows. */
export const seatSetupShown: ExerciseShown<SeatSetupStep> = {
  id: 'seat-setup',
  kind: 'posture',
  steps: {
    feet: { pose: 'start', sources: ['PRACTICE'] },
    height: { pose: 'end', sources: ['B'] },
    tall: { pose: 'end', sources: ['B'] },
    change: { pose: 'end', sources: ['B'] },
  },
  dosage: { sets: 1, reps: 1, restSeconds: 0, perDay: { min: 1, max: 1 }, sides: 'none', designChoice: true },
  intensity: { min: 0, max: 0 },
  sources: ['B'],
};

export const seatSetup: Exercise<SeatSetupStep> = {
  ...seatSetupShown,
  targets: ['iliopsoas'],
  regions: ['hip-crease'],
  stopIf: ['sharp', 'throbbing', 'tingling', 'faint'],
  notFor: ['rf-injury', 'recent-surgery'],
  easier: [],
  harder: ['stand-up-break'],
};
