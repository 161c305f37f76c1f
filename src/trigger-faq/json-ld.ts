import type { Words } from '../data/words/en.js';
import { answerTo } from './answers.js';
import { plain, type FaqId } from './model.js';

export { writeJsonLd } from '../shared/json-ld.js';

/** Questions and answers as a schema.org `FAQPage`. */
export const faqPage = (
  questions: readonly (readonly [id: FaqId, title: string])[],
  lang: string,
  words?: Words,
): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  inLanguage: lang,
  mainEntity: questions.map(([id, name]) => ({
    '@type': 'Question',
    name,
    acceptedAnswer: { '@type': 'Answer', text: plain(answerTo(id, words)) },
  })),
});
