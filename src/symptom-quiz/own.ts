/** A page's own quiz: read, checked, and where it is a FHIR Questionnaire translated. Loaded when a page brings one. */
import type { Answers } from '../data/quiz-answers.js';
import type { Quiz } from '../data/quiz-types.js';
import { check, type Result } from '../data/validate/check.js';
import { quizKind } from '../data/validate/quiz.js';
import { readJson } from '../shared/load-json.js';

/** Something that a FHIR questionnaire asks for and the quiz does not do. */
export interface QuizWarning {
  readonly linkId: string;
  readonly feature: string;
}

export interface OwnQuiz {
  readonly quiz: Quiz;
  readonly warnings: readonly QuizWarning[];
  /** The answers as a FHIR QuestionnaireResponse; only for a quiz that came as a Questionnaire. */
  readonly response?: (answers: Answers, status: 'completed' | 'in-progress') => unknown;
}

/** Where the quiz comes from: an address, JSON in the page, or an object. */
export type OwnContent = { readonly src: string } | { readonly text: string } | { readonly value: unknown };

/** `missing`: it did not come, and may come when it is asked for again. */
export type Read = Result<OwnQuiz> & { readonly missing?: boolean };

/** Bytes of a file. Two thousand questions with their answers stay below. */
const largest = 4 * 1024 * 1024;

const refused = (error: string): Result<never> => ({ ok: false, errors: [error] });
const why = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200);

const isQuestionnaire = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value as { resourceType?: unknown }).resourceType === 'Questionnaire';

async function translate(questionnaire: unknown, valueSets: readonly unknown[]): Promise<Result<OwnQuiz>> {
  const { fromQuestionnaire, toQuestionnaireResponse } = await import('../fhir/questionnaire/on-page.js');
  const { quiz, warnings } = fromQuestionnaire(questionnaire, { valueSets });
  if (!quiz.pages.some(({ items }) => items.some((item) => !item.hidden && item.type !== 'info'))) {
    const left = warnings.map(({ linkId, feature }) => `${linkId}: ${feature}`).slice(0, 5);
    return refused(
      `questionnaire: expected a question that can be answered${left.length ? ` (left out: ${left.join('; ')})` : ''}`,
    );
  }
  return {
    ok: true,
    value: { quiz, warnings, response: (answers, status) => toQuestionnaireResponse(quiz, answers, { status }) },
  };
}

/**
 * @param valueSets FHIR ValueSets that a Questionnaire names but does not bring along
 * @returns the quiz, or one sentence for each mistake; never throws
 */
export async function readOwn(content: OwnContent, base: string, valueSets: readonly unknown[] = []): Promise<Read> {
  const from = 'src' in content ? `src="${content.src.slice(0, 100)}"` : 'text' in content ? 'script' : 'quiz';
  let value: unknown;
  if ('value' in content) {
    ({ value } = content);
  } else {
    const { src = '', text = '' } = content as { src?: string; text?: string };
    const json = await readJson(src, text, base, largest);
    if (!json.ok) return json;
    ({ value } = json);
  }
  try {
    if (isQuestionnaire(value)) return await translate(value, valueSets);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return refused(`${from}: expected an object with pages, or a FHIR Questionnaire`);
    }
    const result = check(quizKind, value);
    return result.ok ? { ok: true, value: { quiz: result.value, warnings: [] } } : result;
  } catch (error) {
    return refused(`${from}: ${why(error)}`);
  }
}
