/** What only a quiz of the page's own needs, such as words without hips and pressing. Loaded with such a quiz. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../data/words/en.js';
import { quiz } from '../data/words/en/quiz.js';
import { quizMore } from '../data/words/en/quiz-more.js';
import { button, someone, waiting, wayOut, type Sheet } from './views.js';

export { resultOf } from './scoring.js';

/** Words, and what takes the answer to an item back. */
export type Said = typeof quiz & {
  readonly optional: string;
  readonly takenBack: (item: string, place: number) => TemplateResult;
};

export function plainWords(translation: Words | undefined): Said {
  const { plain, optional, takeBack } = translation?.quizMore ?? quizMore;
  const takenBack: Said['takenBack'] = (item, place) =>
    html`<button class="quiet clear" part="button" type="button" data-act="clear" data-to=${item} data-place=${place}>
      ${takeBack}
    </button>`;
  return { ...(translation?.quiz ?? quiz), help: plain.help, someone: plain.someone, optional, takenBack };
}

/** Is there something in the tag for people to read? */
const isFilled = (host: HTMLElement): boolean =>
  [...host.childNodes].some(
    (node) =>
      (node instanceof Element ? !node.matches('script, style, template') : node instanceof Text) &&
      node.textContent?.trim() !== '',
  );

/** In place of a quiz that is on its way, did not come, or was refused: what the page has put in the tag, and a way out. */
export function instead(sheet: Pick<Sheet, 'words' | 'title' | 'leaving' | 'host'> & { own: unknown }): TemplateResult {
  const { own, words, leaving, host } = sheet;
  const filled = isFilled(host);
  const missing = own === 'missing';
  return html`<section>
    ${
      filled
        ? html`<slot></slot>`
        : own === 'refused'
          ? html`<p class="note">${words.refused}</p>`
          : waiting({ failed: missing, words })
    }
    ${filled && missing ? html`<div class="row">${button('retry', words.tryAgain)}</div>` : nothing}
    ${own === 'coming' ? nothing : html`<div class="row">${wayOut(sheet)}</div>`} ${leaving ? someone(sheet) : nothing}
  </section>`;
}
