/** Keeps the answers on this device. Loaded only when the page says `persist`. */
import type { Answer, Answers } from '../data/quiz-answers.js';
import type { Quiz } from '../data/quiz-types.js';
import { flagsItem } from './pages.js';

export type Store = 'session' | 'local';

const keyOf = (quiz: Quiz): string => `unknot:quiz:${quiz.id}`;
/** Reading the property itself throws where a page may not store anything. */
const store = (where: Store): Storage => (where === 'local' ? localStorage : sessionStorage);

/** The answers kept for this version of the quiz, or nothing. They may have been changed by anyone: check them. */
export function recall(quiz: Quiz, where: Store): Readonly<Record<string, Answer>> | undefined {
  try {
    const kept: unknown = JSON.parse(store(where).getItem(keyOf(quiz)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { version, answers } = kept as { version?: unknown; answers?: unknown };
    return version === quiz.version && Array.isArray(answers)
      ? Object.fromEntries(answers as [string, Answer][])
      : undefined;
  } catch {
    return undefined;
  }
}

/** Warning signs are asked anew each time: they are not kept. @returns whether it could be kept */
export function keep(quiz: Quiz, answers: Answers, where: Store): boolean {
  const kept = [...answers].filter(([id]) => id !== flagsItem);
  try {
    if (kept.length) store(where).setItem(keyOf(quiz), JSON.stringify({ version: quiz.version, answers: kept }));
    else store(where).removeItem(keyOf(quiz));
    return true;
  } catch {
    return false;
  }
}
