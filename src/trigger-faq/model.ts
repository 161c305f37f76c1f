/** Which questions are shown, and what their answers are made of. Pure. */
import type { questions } from '../data/words/en/questions.js';
import type { triggerFaq } from '../data/words/en/trigger-faq.js';

/** All of them, in this order. */
export const faqIds = [
  'what-it-is',
  'where-is-it-felt',
  'what-happens-when-tight',
  'what-causes-it',
  'causes',
  'warning-signs',
  'how-to-release',
  'approaches',
  'habits',
  'disagreements',
  'research',
] as const;

export type FaqId = (typeof faqIds)[number];

export interface Answer {
  readonly blocks: readonly Block[];
  /** Titles of what the facts are taken from. */
  readonly sources: readonly string[];
}

/** A sentence, a list with or without a name, or names with what is said of each. */
export type Block =
  | string
  | { readonly title?: string; readonly list: readonly string[] }
  | { readonly terms: readonly (readonly [name: string, ...said: string[]])[] };

/** The questions of `show`, in its order and each once; all of them for none. `unknown` are ids that are none. */
export function chosenOf(show: string): { readonly ids: readonly FaqId[]; readonly unknown: readonly string[] } {
  const asked = [...new Set(show.split(/[\s,]+/).filter(Boolean))];
  const ids = asked.filter((id): id is FaqId => (faqIds as readonly string[]).includes(id));
  const unknown = asked.filter((id) => !(faqIds as readonly string[]).includes(id));
  return { ids: ids.length ? ids : faqIds, unknown };
}

interface TitleWords {
  readonly questions: Readonly<Record<keyof typeof questions, { readonly question: string }>>;
  readonly triggerFaq: Pick<typeof triggerFaq, 'titles'>;
}

/** The question as it is asked. */
export const titleOf = (id: FaqId, { questions, triggerFaq }: TitleWords): string =>
  id in questions
    ? questions[id as keyof typeof questions].question
    : triggerFaq.titles[id as keyof typeof triggerFaq.titles];

const sentence = (text: string): string => (/[.!?؟:]$/.test(text) ? text : `${text}.`);

/** An answer as one running text. */
export const plain = ({ blocks }: Answer): string =>
  blocks
    .flatMap((block) => {
      if (typeof block === 'string') return [block];
      if ('terms' in block) return block.terms.map(([name, ...said]) => `${name}: ${said.join(' ')}`);
      return [...(block.title ? [`${block.title}:`] : []), ...block.list];
    })
    .map(sentence)
    .join(' ');
