import { pelvisNeutralShown as exercise } from '../../data/exercises/pelvis-neutral.js';
import { pelvisNeutral as words } from '../../data/words/en/exercises/pelvis-neutral.js';
import { pelvisNeutral as picture } from '../../figure/poses/pelvis-neutral.js';
import type { CardExercise } from '../library.js';

export const card: CardExercise = { exercise, words, picture };
