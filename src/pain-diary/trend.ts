/** The picture of one place over time, and the same as a table. Loaded when there are entries. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DiaryEntry } from '../data/diary.js';
import type { RegionId } from '../data/regions.js';
import { momentOf, nameOf, numberOf, shortDateOf, stretchOf, timeOf, type MoreWords } from './format.js';
import { changeOf, day, pointsOf, regionsOf, valueOf, within, type Point, type Span } from './model.js';
import type { Sheet } from './sheet.js';

export { trendStyles } from './trend.styles.js';

const spans: readonly Span[] = ['day', 'weeks', 'all'];

/** The region that is shown: what was chosen, else the one of the latest entry. */
export const regionShown = ({ room }: Pick<Sheet, 'room'>): RegionId | undefined => {
  const used = regionsOf(room.entries);
  return used.find((id) => id === room.region) ?? used[0];
};

/** What the entries say, in words; `points` has one for each. */
export function summaryOf({ diaryMore }: MoreWords, lang: string, name: string, points: readonly Point[]): string {
  const { trend } = diaryMore;
  const change = changeOf(points);
  if (!change) return trend.none;
  const { first, last, entries, eased } = change;
  const [from, to] = [numberOf(lang, first), numberOf(lang, last)];
  const way = last < first ? trend.lower : last > first ? trend.higher : trend.same;
  const summary = entries === 1 ? trend.one(name, from) : `${way(name, from, to)} ${trend.entries(entries)}`;
  if (eased === undefined) return summary;
  const by = numberOf(lang, Math.abs(eased));
  return `${summary} ${eased > 0 ? trend.eased(by) : eased < 0 ? trend.rose(by) : trend.stayed}`;
}

/** Where the points are: shares of the width, from the side where reading begins. */
function places(points: readonly Point[], dir: 'ltr' | 'rtl'): number[] {
  const first = points[0].at;
  const whole = points.at(-1)!.at - first;
  const shares = points.map(({ at }) => (whole ? ((at - first) / whole) * 96 + 2 : 50));
  return dir === 'rtl' ? shares.map((share) => 100 - share) : shares;
}

const height = (value: number): string => `${(100 - value * 10).toFixed(1)}%`;

/** Lines and dots, in shares of the box; numbers and dates stand round it. */
export function drawing(points: readonly Point[], dir: 'ltr' | 'rtl', at = -1): TemplateResult {
  const xs = points.length ? places(points, dir).map((x) => `${x.toFixed(2)}%`) : [];
  return html`<svg class="drawing" width="100%" height="100%" aria-hidden="true" focusable="false">
    ${[0, 5, 10].map((value) => svg`<line class="grid" x1="0" x2="100%" y1=${height(value)} y2=${height(value)} />`)}
    ${points[at] ? svg`<line class="here" x1=${xs[at]} x2=${xs[at]} y1="0" y2="100%" />` : nothing}
    ${points
      .slice(1)
      .map(
        (point, index) =>
          svg`<line class="line" x1=${xs[index]} y1=${height(valueOf(points[index]))} x2=${xs[index + 1]} y2=${height(valueOf(point))} />`,
      )}
    ${points.map(({ before, after }, index) =>
      before === undefined || after === undefined
        ? nothing
        : svg`<line class="fall" x1=${xs[index]} x2=${xs[index]} y1=${height(before)} y2=${height(after)} />`,
    )}
    ${points.map(({ before, after }, index) => {
      const here = index === at;
      return svg`${before === undefined ? nothing : svg`<circle class="before" cx=${xs[index]} cy=${height(before)} r=${here ? 7 : 5} />`}
        ${after === undefined ? nothing : svg`<circle class="after" cx=${xs[index]} cy=${height(after)} r=${here ? 6 : 4} />`}`;
    })}
  </svg>`;
}

/** The numbers beside the picture and the dates below it. */
export function framed(inside: TemplateResult, points: readonly Point[], lang: string): TemplateResult {
  const [first, last] = [points[0].at, points.at(-1)!.at];
  const sameDay = shortDateOf(lang, first) === shortDateOf(lang, last);
  const write = sameDay ? timeOf : last - first < 2 * day ? momentOf : shortDateOf;
  const ends = points.length > 1 ? [write(lang, first), write(lang, last)] : [momentOf(lang, first)];
  return html`<div class="chart">
    <div class="scale-of" aria-hidden="true"><span>10</span><span>5</span><span>0</span></div>
    ${inside}
    <div class="dates" aria-hidden="true">${ends.map((end) => html`<span>${end}</span>`)}</div>
  </div>`;
}

/** One dot, in words. A joined one says so: a mean is nothing that was written down. */
export function sayPoint({ diaryMore }: MoreWords, lang: string, { at, before, after, joined }: Point): string {
  const { point, pointBoth, mean } = diaryMore.trend;
  const some = joined && (joined.before || joined.after);
  const when = joined ? `${stretchOf(lang, joined.from, joined.to)}, ${mean(some!)}` : momentOf(lang, at);
  if (before === undefined || after === undefined) return point(when, numberOf(lang, (before ?? after)!));
  const later = joined && joined.after !== some ? ` (${mean(joined.after)})` : '';
  return pointBoth(when, numberOf(lang, before), numberOf(lang, after) + later);
}

/** What joined dots are, where there are some. */
export const aboutJoined = ({ diaryMore }: MoreWords, points: readonly Point[]): TemplateResult | typeof nothing =>
  points.some(({ joined }) => joined) ? html`<p class="muted small">${diaryMore.trend.joined}</p>` : nothing;

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 7,
  PageDown: -7,
  Home: -Infinity,
  End: Infinity,
};

function picture(sheet: Sheet, points: readonly Point[], name: string): TemplateResult {
  const { room, more, lang, dir } = sheet;
  const { trend } = more.diaryMore;
  const most = points.length - 1;
  const at = Math.min(room.point ?? most, most);
  const go = (index: number): void => room.goTo(Math.max(0, Math.min(most, index)));
  const key = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    go(at + (dir === 'rtl' && /Left|Right/.test(event.key) ? -step : step));
  };
  const touch = (event: PointerEvent): void => {
    if (event.type === 'pointermove' && !event.buttons && event.pointerType !== 'mouse') return;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * 100;
    const xs = places(points, dir);
    go(xs.reduce((best, each, index) => (Math.abs(each - x) < Math.abs(xs[best] - x) ? index : best), 0));
  };
  const said = sayPoint(more, lang, points[at]);
  return html`${framed(
      html`<div
        class="plot"
        part="picture"
        role="slider"
        tabindex="0"
        aria-label="${trend.picture}: ${name}"
        aria-valuemin="1"
        aria-valuemax=${most + 1}
        aria-valuenow=${at + 1}
        aria-valuetext=${said}
        aria-describedby="keys"
        @keydown=${key}
        @pointerdown=${touch}
        @pointermove=${touch}
      >
        ${drawing(points, dir, at)}
      </div>`,
      points,
      lang,
    )}
    <p class="said" part="value" aria-hidden="true">${said}</p>
    <p class="legend muted small" aria-hidden="true">
      <span class="dot before"></span>${trend.tender}
      ${points.some(({ after }) => after !== undefined) ? html`<span class="dot after"></span>${trend.after}` : nothing}
    </p>
    ${aboutJoined(more, points)}
    <p class="unseen" id="keys">${trend.keys}</p>`;
}

/** Every entry, the latest first; of many a part at a time. */
function table({ room, more, lang }: Sheet, points: readonly Point[], name: string): TemplateResult {
  const { trend, list } = more.diaryMore;
  const cell = (value: number | undefined): string => (value === undefined ? '–' : numberOf(lang, value));
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${name}>
    <table part="table">
      <thead>
        <tr>
          <th scope="col">${trend.when}</th>
          <th scope="col">${trend.tender}</th>
          <th scope="col">${trend.after}</th>
        </tr>
      </thead>
      <tbody>
        ${points
          .slice(-room.rows)
          .reverse()
          .map(
            ({ at, before, after }) =>
              html`<tr>
                <th scope="row">${momentOf(lang, at)}</th>
                <td>${cell(before)}</td>
                <td>${cell(after)}</td>
              </tr>`,
          )}
      </tbody>
    </table>
    ${
      points.length > room.rows
        ? html`<button part="button" type="button" data-act="rows">${list.older}</button>`
        : nothing
    }
  </div>`;
}

function choices(sheet: Sheet, used: readonly RegionId[], region: RegionId): TemplateResult {
  const { room, more } = sheet;
  const { trend } = more.diaryMore;
  const press = (span: Span): TemplateResult =>
    html`<button part="button" type="button" data-act="span" data-id=${span} aria-pressed=${room.span === span}>
      ${trend.spans[span]}
    </button>`;
  return html`<div class="row spread">
      <div class="row" role="group" aria-label=${trend.spansLabel}>${spans.map(press)}</div>
      <button part="button" type="button" data-act="table" aria-pressed=${room.table}>${trend.table}</button>
    </div>
    ${
      used.length > 1
        ? html`<label class="field">
            <span class="small">${trend.place}</span>
            <select part="field" data-act="region" @change=${room.choose}>
              ${used.map((id) => html`<option value=${id} ?selected=${id === region}>${nameOf(more, id)}</option>`)}
            </select>
          </label>`
        : nothing
    }`;
}

/** The entries that picture and print show. */
export const entriesShown = (entries: readonly DiaryEntry[], span: Span): DiaryEntry[] =>
  within(entries, span, Date.now());

export function trendView(sheet: Sheet): TemplateResult | typeof nothing {
  const { room, more, lang, title } = sheet;
  const region = regionShown(sheet);
  if (!region) return nothing;
  const shown = entriesShown(room.entries, room.span);
  const points = pointsOf(shown, region, Infinity);
  const name = nameOf(more, region);
  const change = changeOf(points);
  const { trend } = more.diaryMore;
  return html`<section class="panel stack trend" part="trend" aria-labelledby="trend-title">
    ${title(trend.title, 'trend-title')} ${choices(sheet, regionsOf(room.entries), region)}
    <p class="strong" part="summary">${summaryOf(more, lang, name, points)}</p>
    ${change && change.last - change.first >= 2 ? html`<p class="note">${trend.worse}</p>` : nothing}
    ${points.length ? (room.table ? table(sheet, points, name) : picture(sheet, pointsOf(shown, region), name)) : nothing}
  </section>`;
}
