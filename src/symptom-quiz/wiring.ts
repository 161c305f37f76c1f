/** Between the element and its pages: where the focus goes, what an input answers, where a link leads. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Answers } from '../data/quiz-answers.js';
import type { Quiz } from '../data/quiz-types.js';
import type * as Fields from './fields.js';
import { questions } from './pages.js';

/**
 * A heading: of the page, which takes the focus, or below it; `own` says the language that its text is in, `stem` is what
 * several questions have before them.
 */
export const title = (text: string, level: number, below: boolean, own?: Quiz, stem?: string): TemplateResult =>
  html`<div
    lang=${own?.lang ?? nothing}
    dir=${own ? (own.dir ?? 'auto') : nothing}
    class=${below ? 'subheading' : 'heading'}
    part=${below ? 'subheading' : 'heading'}
    role="heading"
    aria-level=${level}
    tabindex="-1"
  >
    ${stem ? html`<span class="stem">${stem}</span> ` : nothing}${text}
  </div>`;

/** What an input answers; `undefined` when it cannot be told yet. */
export function answerIn(
  quiz: Quiz,
  fields: typeof Fields | undefined,
  id: string,
  target: HTMLElement,
  before: Answer | undefined,
  lang: string,
): { readonly tick: true } | { readonly answer: Answer | undefined } | undefined {
  const item = questions(quiz).find((each) => each.id === id);
  if (item && fields) return fields.answerIn(item, target, before, lang);
  return item?.type === 'single' || item?.type === 'multi' ? { tick: true } : undefined;
}

/** Maps show what was answered; one that already does keeps what can be undone. */
export function settle(root: ParentNode, answers: Answers): void {
  for (const map of root.querySelectorAll<HTMLElement & { value?: string }>('[part=map]')) {
    const answer = answers.get(map.closest<HTMLElement>('[data-item]')!.dataset['item']!) ?? '';
    if ('value' in map && map.value !== answer) map.value = String(answer);
  }
}

const field = 'input, select, textarea, [part=map]';

/** To the first input of an item, by its place on the page. */
export const focusField = (root: ParentNode, place: number): void =>
  root.querySelectorAll('[data-item]')[place]?.querySelector<HTMLElement>(field)?.focus();
