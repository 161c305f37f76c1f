import { toolIliacusShown as exercise } from '../../data/exercises/tool-iliacus.js';
import { toolIliacus as words } from '../../data/words/en/exercises/tool-iliacus.js';
import { toolIliacus as picture } from '../../figure/poses/tool-iliacus.js';
import type { CardExercise } from '../library.js';

export const card: CardExercise = { exercise, words, picture };
