import { fingertipLocateShown as exercise } from '../../data/exercises/fingertip-locate.js';
import { fingertipLocate as words } from '../../data/words/en/exercises/fingertip-locate.js';
import { fingertipLocate as picture } from '../../figure/poses/fingertip-locate.js';
import type { CardExercise } from '../library.js';

export const card: CardExercise = { exercise, words, picture };
