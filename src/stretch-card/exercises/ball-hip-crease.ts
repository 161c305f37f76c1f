import { ballHipCreaseShown as exercise } from '../../data/exercises/ball-hip-crease.js';
import { ballHipCrease as words } from '../../data/words/en/exercises/ball-hip-crease.js';
import { ballHipCrease as picture } from '../../figure/poses/ball-hip-crease.js';
import type { CardExercise } from '../library.js';

export const card: CardExercise = { exercise, words, picture };
