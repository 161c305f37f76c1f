import { html, nothing, type TemplateResult } from 'lit';
import { progress } from './model.js';
import { bar, press } from './pages.js';
import type { Sheet } from './sheet.js';

/** Nothing is sent. */
const stay = (event: Event): void => event.preventDefault();

/**
 * What stands round every page: how far the person is, and the ways back and out. A form, because Chromium otherwise takes
 * radio buttons that are drawn anew under an old name out of the way of Tab.
 */
export function frame(
  { state, plan, words }: Sheet,
  { label, lang, dir }: { readonly label: string; readonly lang: string; readonly dir: string },
  page: TemplateResult,
  speech: TemplateResult,
): TemplateResult {
  const { place } = state;
  const { title, progress: text, back, leave } = words.guide;
  const { number, total } = progress(plan, state);
  return html`<div class="base" part="base" role="group" aria-label=${label || title} lang=${lang} dir=${dir}>
    <form class="page at-${place}" novalidate @submit=${stay}>
      ${place === 'help' || place === 'left' ? nothing : bar(number, total, text(number, total))} ${page}
      ${
        place === 'left' || place === 'safety'
          ? nothing
          : html`<div class="row ways">
              ${place === 'help' ? nothing : press('back', back)} ${press('leave', leave, 'way')}
            </div>`
      }
    </form>
    ${speech}
  </div>`;
}
