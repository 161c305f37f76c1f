/** Keeps the answers on this device. Loaded only when the page says `persist`. */
import type { Answer, Answers } from '../data/quiz-answers.js';
import type { Quiz } from '../data/quiz-types.js';
import { isFlags } from './pages.js';

export type Store = 'session' | 'local';

/** A number for a text: the same text, the same number. */
function digest(text: string): string {
  let [one, two] = [5381, 52711];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = (Math.imul(one, 33) ^ code) >>> 0;
    two = (Math.imul(two, 31) + code) >>> 0;
  }
  return one.toString(36) + two.toString(36);
}

const keys = new WeakMap<Quiz, string>();

/** A quiz goes by its id. A Questionnaire may have none, or share its last part with another one: it goes by its content. */
function keyOf(quiz: Quiz): string {
  let key = keys.get(quiz);
  if (!key) {
    key = `unknot:quiz:${quiz.id}${quiz.fhir ? `:${digest(JSON.stringify(quiz))}` : ''}`;
    keys.set(quiz, key);
  }
  return key;
}

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
  const kept = [...answers].filter(([id]) => !isFlags(quiz, id));
  try {
    if (kept.length) store(where).setItem(keyOf(quiz), JSON.stringify({ version: quiz.version, answers: kept }));
    else store(where).removeItem(keyOf(quiz));
    return true;
  } catch {
    return false;
  }
}
