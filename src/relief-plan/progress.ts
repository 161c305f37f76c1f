import { html, nothing, type TemplateResult } from 'lit';
import type { Rating } from '../shared/plan.js';
import type { Today } from './model.js';
import { pointName } from './names.js';
import type { Panel } from './panel.js';

/** How many ratings the table shows: more than a visit needs is for the diary. */
const rows = 8;

const noon = (daysAgo: number): Date => {
  const date = new Date();
  date.setHours(12, 0, 0, 0);
  date.setDate(date.getDate() - daysAgo);
  return date;
};

/** Seven days as a row of marks, and the same as a sentence. */
function week(panel: Panel, days: readonly boolean[]): TemplateResult {
  const { lang } = panel.room.localize;
  const letter = new Intl.DateTimeFormat(lang, { weekday: 'narrow' });
  return html`<div class="week" part="week" aria-hidden="true">
      ${days.map(
        (done, index) =>
          html`<span class="${done ? 'on' : ''} ${index === 6 ? 'now' : ''}"
            ><i></i>${letter.format(noon(6 - index))}</span
          >`,
      )}
    </div>
    <p>${panel.words.days(days.filter(Boolean).length)}</p>`;
}

/** Such as "4.5", or "4,5". */
const written = ({ room }: Panel, value: number): string =>
  value.toLocaleString(room.localize.lang, { maximumFractionDigits: 1, numberingSystem: 'latn' });

function table(panel: Panel, ratings: readonly Rating[]): TemplateResult {
  const { words } = panel;
  const { lang } = panel.room.localize;
  const date = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', numberingSystem: 'latn' });
  return html`<table part="ratings">
    <caption>
      ${words.tenderness}
    </caption>
    <thead>
      <tr>
        ${[words.when, words.point, words.before, words.after].map((text) => html`<th scope="col">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${ratings.slice(0, rows).map(
        ({ at, point, before, after }) =>
          html`<tr>
            <td>${date.format(at)}</td>
            <td>${pointName(words, point)}</td>
            ${[before, after].map((value) => html`<td>${value === undefined ? '–' : written(panel, value)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What was done in the last days, and how tender it was. */
export function progress(panel: Panel, { week: days, ratings, change }: Today): TemplateResult | typeof nothing {
  if (!days.includes(true) && !ratings.length) return nothing;
  const { words } = panel;
  return html`${panel.heading(words.progress)} ${week(panel, days)} ${ratings.length ? table(panel, ratings) : nothing}
  ${change && ratings.length > 1 ? html`<p>${words.change(written(panel, change.before), written(panel, change.after))}</p>` : nothing}`;
}
