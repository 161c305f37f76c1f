import { standUpBreakShown as exercise } from '../../data/exercises/stand-up-break.js';
import { standUpBreak as words } from '../../data/words/en/exercises/stand-up-break.js';
import { standUpBreak as picture } from '../../figure/poses/stand-up-break.js';
import type { CardExercise } from '../library.js';

export const card: CardExercise = { exercise, words, picture };
