import type { Exercise, ExerciseShown } from '../exercise.js';

export type ToolIliacusStep = 'place' | 'sink' | 'hold' | 'let-go';

/** What a card shows. */
export const toolIliacusShown: ExerciseShown<ToolIliacusStep> = {
  id: 'tool-iliacus',
  kind: 'release',
  steps: {
    place: { pose: 'start', sources: ['A', 'B'] },
    sink: { pose: 'end', sources: ['A', 'B'] },
    hold: { pose: 'end', sources: ['A', 'B'] },
    'let-go': { pose: 'start', sources: ['B'] },
  },
  dosage: {
    sets: 1,
    holdSeconds: { min: 30, max: 90, default: 90 },
    restSeconds: 30,
    perDay: { min: 1, max: 1 },
    sides: 'both',
    designChoice: true,
  },
  intensity: { min: 2, max: 5 },
  sources: ['A', 'B'],
};

export const toolIliacus: Exercise<ToolIliacusStep> = {
  ...toolIliacusShown,
  targets: ['iliacus'],
  regions: ['iliac-fossa', 'hip-crease'],
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
  easier: ['ball-hip-crease'],
  harder: [],
};
