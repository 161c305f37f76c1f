/** Words for a quiz of the page's own: nothing about hips or pressing. Loaded with such a quiz. */
import type { Words } from '../data/words/en.js';
import { quiz } from '../data/words/en/quiz.js';
import { quizMore } from '../data/words/en/quiz-more.js';

export { resultOf } from './scoring.js';
export const plainWords = (translation: Words | undefined): typeof quiz => ({
  ...(translation?.quiz ?? quiz),
  help: (translation?.quizMore ?? quizMore).plain.help,
  someone: (translation?.quizMore ?? quizMore).plain.someone,
});
