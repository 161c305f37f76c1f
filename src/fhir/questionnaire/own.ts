import type { Answers } from '../../data/quiz-answers.js';
import type { Quiz } from '../../data/quiz-types.js';
import { around } from './enabled.js';
import { regionCoding } from './regions.js';
import { respond, type ResponseOptions } from './response.js';
import type { QuestionnaireResponse } from './types.js';

/**
 * Writes answers as a FHIR R4 QuestionnaireResponse: only those to questions that the answers bring up, in the order and
 * the groups of the questionnaire. Regions of a body map are repeated codings with UBERON codes. What FHIR does not take for
 * an answer is left out: blank text, a part of a whole number, a day that no calendar has.
 * @throws {RangeError} for a `showIf` of too many cases
 */
export const toQuestionnaireResponse = (
  quiz: Quiz,
  answers: Answers,
  options?: ResponseOptions,
): QuestionnaireResponse => respond(quiz, answers, options, { around, regionCoding });
