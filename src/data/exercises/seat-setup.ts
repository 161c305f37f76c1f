import type { Exercise } from '../exercise.js';

export type SeatSetupStep = 'feet' | 'height' | 'tall' | 'change';

export const seatSetup: Exercise<SeatSetupStep> = {
  id: 'seat-setup',
  kind: 'posture',
  targets: ['iliopsoas'],
  regions: ['hip-crease'],
  steps: {
    feet: { pose: 'start', sources: ['PRACTICE'] },
    height: { pose: 'end', sources: ['B'] },
    tall: { pose: 'end', sources: ['B'] },
    change: { pose: 'end', sources: ['B'] },
  },
  dosage: { sets: 1, reps: 1, restSeconds: 0, perDay: { min: 1, max: 1 }, sides: 'none', designChoice: true },
  intensity: { min: 0, max: 0 },
  stopIf: ['sharp', 'throbbing', 'tingling', 'faint'],
  notFor: ['rf-injury', 'recent-surgery'],
  easier: [],
  harder: ['stand-up-break'],
  sources: ['B'],
};
