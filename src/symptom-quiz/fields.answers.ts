/** What an input gives as an answer. */
import { regionsIn, type Answer } from '../data/quiz-answers.js';
import type { QuizItem } from '../data/quiz-types.js';

/** `3,5` and `3.5` alike; letters stay what they are, so that the check can say so. */
export function numberIn(text: string): number | string | undefined {
  const plain = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[,٫]/, '.');
  if (!plain) return undefined;
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : text;
}

/** The marks with one more or one less, where they are chosen from the list. */
function marked(before: Answer | undefined, region?: string): string | undefined {
  if (!region) return undefined;
  const marks: readonly string[] = regionsIn(before);
  return (marks.includes(region) ? marks.filter((each) => each !== region) : [...marks, region]).join(' ');
}

/** The answer that an input gives now; `tick` when it is a box of a choice. */
export function answerIn(
  item: QuizItem,
  target: HTMLElement,
  before: Answer | undefined,
): { readonly tick: true } | { readonly answer: Answer | undefined } {
  const { value } = target as HTMLInputElement;
  switch (item.type) {
    case 'boolean':
      return { answer: value === 'true' };
    case 'number':
    case 'scale':
      return { answer: numberIn(value) };
    case 'single':
    case 'multi': {
      if (target.matches('select')) return { answer: value ? [value] : [] };
      if (!target.matches('[data-own]')) return { tick: true };
      const text = value.trim() ? [`=${value}`] : [];
      const exclusive = new Set(item.options.filter((option) => option.exclusive).map(({ id }) => id));
      const others = (Array.isArray(before) ? (before as readonly string[]) : []).filter((id) => !id.startsWith('='));
      if (!text.length) return { answer: others };
      return { answer: item.type === 'single' ? text : [...others.filter((id) => !exclusive.has(id)), ...text] };
    }
    case 'info':
      return { answer: undefined };
    case 'regions':
      return { answer: marked(before, target.dataset['region']) ?? value };
    default:
      return { answer: value };
  }
}
