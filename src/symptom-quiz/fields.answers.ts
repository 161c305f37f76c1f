/** What an input gives as an answer. */
import { regionsIn, type Answer } from '../data/quiz-answers.js';
import type { QuizItem } from '../data/quiz-types.js';

/** The sign that stands between thousands in a language, such as `.` in German. */
function betweenThousands(lang: string): string {
  try {
    const parts = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(12345);
    return parts.find(({ type }) => type === 'group')?.value ?? ',';
  } catch {
    return ',';
  }
}

/**
 * `3,5` and `3.5` alike, and `1,000` as it is meant in the language of the page; letters stay what they are, so that the
 * check can say so.
 */
export function numberIn(text: string, lang = 'en'): number | string | undefined {
  const western = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/٬/g, ',')
    .replace(/٫/g, '.');
  const [, sign = '', whole = '', , rest = ''] =
    /^([-+]?)([1-9]\d{0,2}(?:([,.'’\s])\d{3})(?:\3\d{3})*)(?!\d)(.*)$/s.exec(western) ?? [];
  const between = /\D/.exec(whole)?.[0] ?? '';
  // One comma or point alone could be either; two, or a blank, can only be between thousands.
  const isThousands =
    between !== '' &&
    !rest.startsWith(between) &&
    (!/[,.]/.test(between) || rest !== '' || whole.split(between).length > 2 || between === betweenThousands(lang));
  const plain = (isThousands ? sign + whole.replace(/\D/g, '') + rest : western).replace(',', '.');
  if (!plain) return undefined;
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : text;
}

/** Stands for a day of which only a part was typed: no date, so that the page can say what is missing. */
export const halfDate = '?';

/** A day typed in part tells nothing by itself. */
export function settleDates(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('input[type=date]')) {
    if (input.validity.badInput !== input.hasAttribute('data-half'))
      input.dispatchEvent(new Event('change', { bubbles: true }));
  }
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
  lang = 'en',
): { readonly tick: true } | { readonly answer: Answer | undefined } {
  const { value } = target as HTMLInputElement;
  switch (item.type) {
    case 'boolean':
      return { answer: value === 'true' };
    case 'number':
    case 'scale':
      return { answer: numberIn(value, lang) };
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
    case 'date':
      return { answer: (target as HTMLInputElement).validity.badInput ? halfDate : value };
    case 'regions':
      return { answer: marked(before, target.dataset['region']) ?? value };
    default:
      return { answer: value };
  }
}
