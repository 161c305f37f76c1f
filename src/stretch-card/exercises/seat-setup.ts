import { seatSetupShown as exercise } from '../../data/exercises/seat-setup.js';
import { seatSetup as words } from '../../data/words/en/exercises/seat-setup.js';
import { seatSetup as picture } from '../../figure/poses/seat-setup.js';
import type { CardExercise } from '../library.js';

export const card: CardExercise = { exercise, words, picture };
