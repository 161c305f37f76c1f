import { html, nothing, type TemplateResult } from 'lit';
import type { MapWords } from './names.js';

/** What has to be read before all else: get help, an answer is missing, a part could not be loaded. */
export function notices(
  { map }: MapWords,
  danger: boolean,
  unanswered: boolean,
  lost: boolean,
): TemplateResult | typeof nothing {
  if (!danger && !unanswered && !lost) return nothing;
  return html`${danger ? html`<p class="emergency" part="emergency" role="alert">${map.emergency}</p>` : nothing}
  ${unanswered ? html`<p class="missing" part="missing" id="missing">${map.missing}</p>` : nothing}
  ${
    lost
      ? html`<p class="note" part="lost">
          ${map.lost} <button type="button" part="button" data-do="again">${map.again}</button>
        </p>`
      : nothing
  }`;
}
