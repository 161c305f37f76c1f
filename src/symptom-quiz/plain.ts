/** Words for a quiz of the page's own: nothing about hips or pressing. Loaded with such a quiz. */
import type { Words } from '../data/words/en.js';
import { quiz } from '../data/words/en/quiz.js';
import { quizMore } from '../data/words/en/quiz-more.js';

export { resultOf } from './scoring.js';
export function plainWords(translation: Words | undefined): typeof quiz & { optional: string; takeBack: string } {
  const { plain, optional, takeBack } = translation?.quizMore ?? quizMore;
  return { ...(translation?.quiz ?? quiz), help: plain.help, someone: plain.someone, optional, takeBack };
}
