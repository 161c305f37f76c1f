import { hipSwayShown as exercise } from '../../data/exercises/hip-sway.js';
import { hipSway as words } from '../../data/words/en/exercises/hip-sway.js';
import { hipSway as picture } from '../../figure/poses/hip-sway.js';
import type { CardExercise } from '../library.js';

export const card: CardExercise = { exercise, words, picture };
