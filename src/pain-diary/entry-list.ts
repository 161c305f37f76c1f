import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DiaryEntry, Tender } from '../data/diary.js';
import { dayOf, deedOf, momentOf, nameOf, timeOf } from './format.js';
import type { Sheet } from './sheet.js';

/** "7, then 4" for a screen reader; the numbers with an arrow for the eye. */
export function numbersOf({ more }: Sheet, { before, after }: Tender): TemplateResult {
  const { fromTo, afterwards } = more.diaryMore.list;
  if (before === undefined) return html`<b class="of">${afterwards(after!)}</b>`;
  if (after === undefined) return html`<b class="of">${before}</b>`;
  return html`<b class="of"
    ><span class="unseen">${fromTo(before, after)}</span
    ><span aria-hidden="true">${before} <i class="arrow">→</i> ${after}</span></b
  >`;
}

function entryView(sheet: Sheet, entry: DiaryEntry): TemplateResult {
  const { more, lang } = sheet;
  const { diaryMore } = more;
  const { id, at, places, done, note } = entry;
  const moment = momentOf(lang, at);
  return html`<li class="entry" part="entry">
    <p class="time muted small">${timeOf(lang, at)}</p>
    <div class="what">
      ${places.map((place) => html`<p class="tender"><span>${nameOf(more, place.region)}</span> ${numbersOf(sheet, place)}</p>`)}
      ${done.length ? html`<p class="did">${done.map((deed) => html`<span class="chip">${deedOf(more, deed)}</span>`)}</p>` : nothing}
      ${note ? html`<p class="text" dir="auto">${note}</p>` : nothing}
    </div>
    <div class="row acts">
      <button
        part="button"
        class="quiet"
        type="button"
        data-act="edit"
        data-id=${id}
        aria-label=${diaryMore.editOf(moment)}
      >
        ${diaryMore.edit}
      </button>
      <button
        part="button"
        class="quiet"
        type="button"
        data-act="remove"
        data-id=${id}
        aria-label=${diaryMore.removeOf(moment)}
      >
        ${diaryMore.remove}
      </button>
    </div>
  </li>`;
}

/** The latest entries, day by day. */
export function listView(sheet: Sheet): TemplateResult {
  const { room, more, lang, title } = sheet;
  const { list } = more.diaryMore;
  const shown = [...room.entries].reverse().slice(0, room.shown);
  const days = new Map<string, DiaryEntry[]>();
  for (const entry of shown) {
    const day = dayOf(lang, entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return html`<section class="stack" aria-labelledby="list-title">
    ${title(list.title, 'list-title')}
    ${repeat(
      days,
      ([day]) => day,
      ([day, entries]) =>
        html`<div class="day">
          <p class="strong small">${day}</p>
          <ul class="plain" aria-label=${day}>
            ${repeat(
              entries,
              ({ id }) => id,
              (entry) => entryView(sheet, entry),
            )}
          </ul>
        </div>`,
    )}
    ${
      room.entries.length > shown.length
        ? html`<button part="button" type="button" data-act="older">${list.older}</button>`
        : nothing
    }
  </section>`;
}
