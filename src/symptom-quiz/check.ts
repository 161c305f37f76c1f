/** The psoas check with its words. Loaded when it is started: a page with a quiz of its own never needs it. */
import { psoasCheck, type Quiz } from '../data/quiz.js';
import { quiz } from '../data/words/en/quiz.js';
import { safety } from '../data/words/en/safety.js';
import type { Words } from '../data/words/en.js';

export { resultOf } from './scoring.js';
export { quiz as words };

/** The check by the words it is in, so that a hundred elements share one. */
const checks = new WeakMap<object, Quiz>();

export function checkIn(translation: Words | undefined): Quiz {
  const words = translation ?? { quiz, safety };
  let check = checks.get(words.quiz);
  if (!check) checks.set(words.quiz, (check = psoasCheck(words.quiz, words.safety)));
  return check;
}
