/** A sheet for the next visit: pictures, all entries, lines for a pen. Loaded by the press of Print. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { DiaryEntry, Tender } from '../data/diary.js';
import type { RegionId } from '../data/regions.js';
import { printAlone } from '../shared/print-alone.js';
import { dateOf, deedOf, momentOf, nameOf } from './format.js';
import { pointsOf, regionsOf } from './model.js';
import type { Sheet } from './sheet.js';
import { aboutJoined, drawing, entriesShown, framed, summaryOf } from './trend.js';

/** Pictures on the sheet; of more places only the table tells. */
const mostPictures = 4;

const onPaper = `.paper { display: none; }
@page { margin: 14mm; }
@media print {
  :host { display: block !important; color-scheme: light; }
  .base { display: none !important; }
  .paper { display: block; color: #000; font: 10pt/1.35 system-ui, sans-serif; --_pain-high: #a33; --_accent: #0e6a64; --_raised: #fff; --_line: #bbb; --_muted: #444; }
  .paper h1 { margin: 0; font-size: 16pt; line-height: 1.2; }
  .paper header { margin: 0 0 5mm; padding-block-end: 2mm; border-block-end: 1.5pt solid #0e6a64; }
  .paper h2 { margin: 0 0 1mm; font-size: 11pt; }
  .paper p { margin: 0; }
  .paper .pictures { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; margin: 0 0 5mm; }
  .paper .pictures:has(> :only-child) { grid-template-columns: 1fr; }
  .paper section { break-inside: avoid; }
  .paper .chart { grid-template-rows: 34mm auto; }
  .paper .box { block-size: 34mm; }
  .paper svg { display: block; print-color-adjust: exact; }
  .paper .scroll { max-block-size: none; }
  .paper table { inline-size: 100%; border-collapse: collapse; font-size: 9pt; line-height: 1.25; }
  .paper th, .paper td { padding: .8mm 0; padding-inline-end: 4mm; border-block-end: .5pt solid #bbb; text-align: start; vertical-align: top; font-weight: 400; }
  .paper thead th { position: static; color: #444; background: none; }
  .paper tr { break-inside: avoid; }
  .paper tbody th, .paper b { white-space: nowrap; }
  .paper .where { inline-size: 34%; }
  .paper .did { display: flex; flex-wrap: wrap; column-gap: 5mm; }
  .paper .own { white-space: pre-line; overflow-wrap: anywhere; }
  .paper .pen { margin-block-start: 6mm; }
  .paper .pen i { display: block; block-size: 9mm; border-block-end: .5pt solid #999; }
}`;

function pictureOf(sheet: Sheet, entries: readonly DiaryEntry[], region: RegionId): TemplateResult {
  const { more, lang, dir } = sheet;
  const points = pointsOf(entries, region);
  const name = nameOf(more, region);
  return html`<section>
    <h2>${name}</h2>
    ${framed(html`<div class="box">${drawing(points, dir)}</div>`, points, lang)}
    <p>${summaryOf(more, lang, name, pointsOf(entries, region, Infinity))}</p>
    ${aboutJoined(more, points)}
  </section>`;
}

const numbers = ({ before, after }: Tender): string =>
  [before, after].map((number) => number ?? '–').join(after === undefined ? '' : ' → ');

function row({ more, lang }: Sheet, { at, places, done, note }: DiaryEntry): TemplateResult {
  return html`<tr>
    <th scope="row">${momentOf(lang, at)}</th>
    <td>
      ${places.map(
        (place) =>
          html`<p>
            ${nameOf(more, place.region)}:
            <b dir="ltr">${place.after === undefined ? place.before : numbers(place)}</b>
          </p>`,
      )}
    </td>
    <td>
      ${done.length ? html`<p class="did">${done.map((deed) => html`<span>${deedOf(more, deed)}</span>`)}</p>` : nothing}
      ${note ? html`<p class="own" dir="auto">${note}</p>` : nothing}
    </td>
  </tr>`;
}

/** The sheet of the stretch of time that is shown, or of everything when that holds nothing. */
export function sheetOf(sheet: Sheet): HTMLElement {
  const { room, more, lang, dir } = sheet;
  const { print, list } = more.diaryMore;
  const shown = entriesShown(room.entries, room.span);
  const entries = shown.length ? shown : room.entries;
  const [first, last] = [entries[0], entries.at(-1)].map((entry) => (entry ? dateOf(lang, entry.at) : ''));
  const paper = document.createElement('article');
  paper.className = 'paper';
  paper.lang = lang;
  paper.dir = dir;
  render(
    html`<header>
        <h1>${print.title}</h1>
        <p>${first === last ? first : print.dates(first, last)}</p>
        <p>${print.own}</p>
      </header>
      <div class="pictures">
        ${regionsOf(entries)
          .slice(0, mostPictures)
          .map((region) => pictureOf(sheet, entries, region))}
      </div>
      <h2>${list.title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${more.diaryMore.trend.when}</th>
            <th class="where" scope="col">${print.place}</th>
            <th scope="col">${print.done} · ${print.note}</th>
          </tr>
        </thead>
        <tbody>
          ${entries.map((entry) => row(sheet, entry))}
        </tbody>
      </table>
      <section class="pen">
        <h2>${print.notes}</h2>
        ${[1, 2, 3, 4].map(() => html`<i></i>`)}
      </section>`,
    paper,
  );
  return paper;
}

export const printDiary = (host: HTMLElement, sheet: Sheet): void => printAlone(host, onPaper, sheetOf(sheet));
