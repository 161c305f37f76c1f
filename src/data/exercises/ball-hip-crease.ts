import type { Exercise, ExerciseShown } from '../exercise.js';

export type BallHipCreaseStep = 'lie' | 'settle' | 'hold' | 'let-go';

/** What a card shows. */
export const ballHipCreaseShown: ExerciseShown<BallHipCreaseStep> = {
  id: 'ball-hip-crease',
  kind: 'release',
  steps: {
    lie: { pose: 'start', sources: ['A', 'B'] },
    settle: { pose: 'end', sources: ['A', 'B'] },
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

export const ballHipCrease: Exercise<BallHipCreaseStep> = {
  ...ballHipCreaseShown,
  targets: ['iliopsoas', 'psoas-major', 'iliacus'],
  regions: ['hip-crease'],
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
  easier: ['fingertip-locate'],
  harder: ['tool-iliacus'],
};
