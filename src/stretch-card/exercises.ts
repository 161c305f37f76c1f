import type { ExerciseId } from '../data/exercise.js';
import type { CardExercise, Refused } from './library.js';

/** To add an exercise: write `exercises/<id>.ts` and add its line here. */
const library: Readonly<Record<ExerciseId, () => Promise<{ card: CardExercise }>>> = {
  'kneeling-lunge': () => import('./exercises/kneeling-lunge.js'),
  'modified-bridge': () => import('./exercises/modified-bridge.js'),
  'hip-sway': () => import('./exercises/hip-sway.js'),
  'lunge-pulse': () => import('./exercises/lunge-pulse.js'),
  'knee-lift': () => import('./exercises/knee-lift.js'),
  'ball-hip-crease': () => import('./exercises/ball-hip-crease.js'),
  'tool-iliacus': () => import('./exercises/tool-iliacus.js'),
  'fingertip-locate': () => import('./exercises/fingertip-locate.js'),
  'stand-up-break': () => import('./exercises/stand-up-break.js'),
  'seat-setup': () => import('./exercises/seat-setup.js'),
  'pelvis-neutral': () => import('./exercises/pelvis-neutral.js'),
};

/** The exercise of that id, or which ids there are. */
export const find = async (id: string): Promise<{ card: CardExercise } | Refused> =>
  Object.hasOwn(library, id)
    ? library[id as ExerciseId]()
    : { errors: [`exercise="${id}": expected ${Object.keys(library).join(', ')}.`] };
