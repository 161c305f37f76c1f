/** The pages that must never fail to load: safety, help, leaving. Presses are told apart by `data-act`. */
import { html, nothing, type TemplateResult } from 'lit';
import { doNotPress, redFlags, stopSigns, type RedFlagId } from '../data/safety.js';
import { bake } from '../shared/bake.js';
import type { Sheet, View } from './sheet.js';

export const list = (lines: readonly unknown[], name = ''): TemplateResult =>
  html`<ul class=${name}>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;

export const press = (name: string, label: string, looks = ''): TemplateResult =>
  html`<button class=${looks} part="button ${looks}" type="button" data-act=${name}>${label}</button>`;

/** How far the person is; the heading is described by it. */
export const bar = (number: number, total: number, text: string): TemplateResult =>
  html`<progress part="progress" max=${total} value=${number} aria-hidden="true"></progress>
    <p class="muted" id="progress">${text}</p>`;

/** A heading within a page, or the page's own, which takes the focus. */
export const heading = (text: string, level: number, below: number): TemplateResult =>
  below
    ? html`<div class="subheading" part="subheading" role="heading" aria-level=${level}>${text}</div>`
    : html`<div
        class="heading"
        part="heading"
        role="heading"
        aria-level=${level}
        aria-describedby="progress"
        tabindex="-1"
      >
        ${text}
      </div>`;

const keys = <T extends string>(table: Readonly<Record<T, unknown>>): T[] => Object.keys(table) as T[];

const flags = ({ words }: Sheet, level: 'emergency' | 'urgent'): string[] =>
  keys<RedFlagId>(redFlags)
    .filter((id) => redFlags[id].level === level)
    .map((id) => words.safety.redFlags[id].text);

const call = ({ words, number }: Sheet): TemplateResult =>
  number
    ? html`<a class="call" part="call" href="tel:${number.replace(/[^\d+*#]/g, '')}"
        >${words.guide.help.call(number)}</a
      >`
    : html`<p class="strong">${words.guide.help.callLocal}</p>`;

interface Lists {
  readonly top: TemplateResult;
  readonly fold: TemplateResult;
  readonly end: TemplateResult;
}

const baked = new WeakMap<object, Map<number, Lists>>();

/** The safety page is text alone: it is written out once for each language and level of headings. */
function listsOf(sheet: Sheet): Lists {
  const { guide, safety } = sheet.words;
  const level = sheet.level(1);
  const levels = baked.get(guide) ?? new Map<number, Lists>();
  baked.set(guide, levels);
  const known = levels.get(level);
  if (known) return known;
  const text = guide.safety;
  const items = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  const below = (line: string): string =>
    `<div class="subheading" part="subheading" role="heading" aria-level="${level}">${line}</div>`;
  const button = (name: string, label: string, looks = ''): string =>
    `<button class="${looks}" part="button ${looks}" type="button" data-act="${name}">${label}</button>`;
  const lists = {
    top: bake(
      `<p>${text.intro}</p><div class="pair"><section class="panel" part="do-not-press">` +
        below(safety.doNotPressTitle) +
        items(keys(doNotPress).map((id) => safety.doNotPress[id])) +
        `</section><section class="panel stop" part="stop-signs">${below(safety.stopTitle)}` +
        items(keys(stopSigns).map((id) => safety.stopSigns[id])) +
        `<p>${safety.avoid.midline}</p></section></div>`,
    ),
    fold: bake(
      `<summary>${text.more}</summary><div class="pair"><section><p class="strong red">${text.emergency}</p>` +
        `${items(flags(sheet, 'emergency'))}</section><section><p class="strong">${text.urgent}</p>` +
        `${items(flags(sheet, 'urgent'))}</section></div>`,
    ),
    end: bake(
      `<p class="strong" id="ask">${text.ask}</p><div class="row">${button('go-ahead', text.go, 'primary')}` +
        `${button('sign', text.sign)}</div><p class="muted small">${text.notAdvice}</p>`,
    ),
  };
  levels.set(level, lists);
  return lists;
}

export const safety: View = (sheet) => {
  const { top, fold, end } = listsOf(sheet);
  return html`${sheet.title(sheet.words.guide.safety.title)} ${top}
    <details part="warning-signs">${fold} ${call(sheet)}</details>
    ${end}`;
};

const sign: View = (sheet) => {
  const { words, title } = sheet;
  const text = words.guide.help.sign;
  return html`<div class="help sign" part="help sign">
      ${title(text.title)}
      <p>${text.text}</p>
    </div>
    <p class="strong red">${text.now}</p>
    ${list(flags(sheet, 'emergency'))} ${call(sheet)}
    <p>${text.soon}</p>
    <div class="row">${press('back', text.back)}</div>`;
};

const pain: View = (sheet) => {
  const { words, title, state } = sheet;
  const text = words.guide.help.pain;
  const { kind } = state.answers;
  return html`<div class="help pain" part="help pain">
      ${title(text.title)}
      <p>${text.text}</p>
      ${kind ? html`<p>${text.spots[kind]}</p>` : nothing}
      <p class="strong">${text.stays}</p>
    </div>
    <p class="strong red">${text.now}</p>
    ${list(flags(sheet, 'emergency'))} ${call(sheet)}
    <div class="row">${press('next', text.next, 'primary')} ${press('again', text.again)}</div>`;
};

export const help: View = (sheet) => (sheet.state.reason === 'pain' && sheet.state.cleared ? pain : sign)(sheet);

/** @param kept does the place outlive the page? */
export const left = ({ words, title }: Sheet, kept: boolean): TemplateResult => {
  const text = words.guide.left;
  return html`${title(text.title)}
    <p>${kept ? text.kept : text.text}</p>
    <div class="row">${press('resume', text.resume, 'primary')} ${press('restart', text.restart)}</div>`;
};

/** In place of the steps, while they are on their way or when they could not be loaded. */
export const waiting = ({ words, title }: Sheet, failed: boolean): TemplateResult => {
  const { loading, failed: text } = words.guide;
  if (!failed) return html`${title(loading)}`;
  return html`${title(text.title)}
    <p>${text.text}</p>
    <ol>
      ${text.steps.map((line) => html`<li>${line}</li>`)}
    </ol>
    <div class="row">${press('retry', text.retry, 'primary')}</div>`;
};
