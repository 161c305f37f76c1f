import { kneeLiftShown as exercise } from '../../data/exercises/knee-lift.js';
import { kneeLift as words } from '../../data/words/en/exercises/knee-lift.js';
import { kneeLift as picture } from '../../figure/poses/knee-lift.js';
import type { CardExercise } from '../library.js';

export const card: CardExercise = { exercise, words, picture };
