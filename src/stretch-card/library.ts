import type { Exercise, ExerciseId, ExerciseWords } from '../data/exercise.js';
import type { Picture } from '../figure/person.js';

/** All that a card shows of one exercise; loaded as one file, so that a page pays only for its own. */
export interface CardExercise {
  readonly exercise: Exercise;
  /** The words in English. */
  readonly words: ExerciseWords;
  readonly picture?: Picture;
}

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

const ready = new Map<string, CardExercise>();

export const known = Object.keys(library) as ExerciseId[];

export const isKnown = (id: string): id is ExerciseId => Object.hasOwn(library, id);

/** The exercise if the page has loaded it: a second card shows it at once. */
export const readyExercise = (id: string): CardExercise | undefined => ready.get(id);

/** Loads an exercise. Rejects when the file cannot be loaded. */
export async function loadExercise(id: ExerciseId): Promise<CardExercise> {
  const { card } = await library[id]();
  ready.set(id, card);
  return card;
}
