import type { ExerciseFirst, ExerciseShown } from '../data/exercise.js';
import type { ExerciseContent } from '../data/exercise-content.js';
import type { Picture } from '../figure/person.js';

/** All that a card shows of one exercise; loaded as one file, so that a page pays only for its own. */
export interface CardExercise {
  readonly exercise: ExerciseShown | ExerciseContent;
  /** The words in English, without those under the fold; a page's own exercise has them in itself. */
  readonly words?: ExerciseFirst;
  readonly picture?: Picture;
  /** A page's own picture in place of the drawing. */
  readonly image?: ExerciseContent['image'];
  /** There is nothing under the fold. */
  readonly bare?: boolean;
}

/** Why there is nothing to show. */
export interface Refused {
  readonly errors: readonly string[];
  /** A file did not come, and may come when it is asked for again. */
  readonly missing?: boolean;
}

const ready = new Map<string, CardExercise>();

/** The exercise if the page has loaded it: a second card shows it at once. */
export const readyExercise = (id: string): CardExercise | undefined => ready.get(id);

/** Loads an exercise. Rejects when the file cannot be loaded. */
export async function loadExercise(id: string): Promise<CardExercise | Refused> {
  // The usual one comes straight away; how the others are found, and which there are, is loaded with them.
  const found =
    id === 'kneeling-lunge'
      ? await import('./exercises/kneeling-lunge.js')
      : await (await import('./exercises.js')).find(id);
  if ('errors' in found) return found;
  ready.set(id, found.card);
  return found.card;
}
