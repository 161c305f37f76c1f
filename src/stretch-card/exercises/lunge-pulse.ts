import { lungePulseShown as exercise } from '../../data/exercises/lunge-pulse.js';
import { lungePulse as words } from '../../data/words/en/exercises/lunge-pulse.js';
import { lungePulse as picture } from '../../figure/poses/lunge-pulse.js';
import type { CardExercise } from '../library.js';

export const card: CardExercise = { exercise, words, picture };
