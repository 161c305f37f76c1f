import { kneelingLungeShown as exercise } from '../../data/exercises/kneeling-lunge.js';
import { kneelingLunge as words } from '../../data/words/en/exercises/kneeling-lunge.js';
import { kneelingLunge as picture } from '../../figure/poses/kneeling-lunge.js';
import type { CardExercise } from '../library.js';

export const card: CardExercise = { exercise, words, picture };
