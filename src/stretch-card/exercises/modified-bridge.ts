import { modifiedBridgeShown as exercise } from '../../data/exercises/modified-bridge.js';
import { modifiedBridge as words } from '../../data/words/en/exercises/modified-bridge.js';
import { modifiedBridge as picture } from '../../figure/poses/modified-bridge.js';
import type { CardExercise } from '../library.js';

export const card: CardExercise = { exercise, words, picture };
