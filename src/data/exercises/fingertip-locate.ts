import type { Exercise, ExerciseShown } from '../exercise.js';

export type FingertipLocateStep = 'lie' | 'find' | 'sink' | 'confirm';

/** What a card shows. */
export const fingertipLocateShown: ExerciseShown<FingertipLocateStep> = {
  id: 'fingertip-locate',
  kind: 'release',
  steps: {
    lie: { pose: 'start', sources: ['B'] },
    find: { pose: 'start', sources: ['B'] },
    sink: { pose: 'end', sources: ['B'] },
    confirm: { pose: 'end', sources: ['B'] },
  },
  dosage: {
    sets: 1,
    reps: 3,
    secondsPerRep: 10,
    restSeconds: 15,
    perDay: { min: 1, max: 1 },
    sides: 'both',
    designChoice: true,
  },
  intensity: { min: 1, max: 4 },
  sources: ['B'],
};

export const fingertipLocate: Exercise<FingertipLocateStep> = {
  ...fingertipLocateShown,
  targets: ['iliacus', 'psoas-major'],
  regions: ['iliac-fossa'],
  stopIf: ['sharp', 'throbbing', 'tingling', 'faint'],
  notFor: [
    'recent-surgery',
    'hip-replacement',
    'pregnancy',
    'hernia',
    'aortic-aneurysm',
    'belly-illness',
    'blood-thinners',
    'pelvic-infection',
    'open-wound',
    'rf-injury',
  ],
  easier: [],
  harder: ['tool-iliacus'],
};
