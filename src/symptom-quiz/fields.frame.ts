/** What every field shares: the words, the question over it, the hint and the error under that. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../data/quiz-answers.js';
import type { QuizItem } from '../data/quiz-types.js';
import type { Words } from '../data/words/en.js';
import type { quizMore } from '../data/words/en/quiz-more.js';

/** What an item is drawn with. */
export interface Frame {
  /** The question; the page's heading where it is asked alone. */
  readonly heading: TemplateResult | string;
  /** Ends the ids of this item. */
  readonly end: string;
  /** What is wrong, or nothing. */
  readonly said: unknown;
  readonly answer: Answer | undefined;
}

/** The words and the place in the page's outline that fields are drawn in. */
export interface Voice {
  readonly words: typeof quizMore;
  readonly lang: string;
  /** Level of headings below the page's own. */
  readonly level: number;
  readonly translation: Words | undefined;
  /** Draws the page again, when something has arrived. */
  readonly redraw: () => void;
}

export const number = (value: number, { lang }: Voice): string =>
  value.toLocaleString(lang, { maximumFractionDigits: 6, useGrouping: false });

/** A day as people write it. */
export const day = (date: string, lang: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(date)
    ? new Date(`${date}T00:00:00Z`).toLocaleDateString(lang, {
        dateStyle: 'long',
        timeZone: 'UTC',
        calendar: 'gregory',
      })
    : date;

/** Browsers without a picker for dates show a field for text: there the reader has to know the form. */
function hasPicker(): boolean {
  const input = document.createElement('input');
  input.type = 'date';
  return input.type === 'date';
}

/** What the answer may be, in words. */
export function hintOf(item: QuizItem, voice: Voice): string {
  const { words } = voice;
  const limits = (): string => {
    if (item.type !== 'number' && item.type !== 'date') return '';
    const [from, to] = [item.min, item.max].map((end) =>
      typeof end === 'number' ? number(end, voice) : end && day(end, voice.lang),
    );
    if (from !== undefined && to !== undefined) return words.between(from, to);
    return from !== undefined ? words.atLeast(from) : to !== undefined ? words.atMost(to) : '';
  };
  const own = item.type === 'date' && !hasPicker() ? words.asDate : item.type === 'regions' ? words.marks : '';
  const length = item.type === 'text' && item.maxLength ? words.upTo(item.maxLength) : '';
  const wanted = item.type === 'text' ? (item.patternText ?? '') : '';
  const steps =
    item.type === 'number' && item.step && item.step !== 1 && item.control !== 'slider'
      ? words.steps(number(item.step, voice), number(item.min ?? 0, voice))
      : '';
  const free = item.required || item.readOnly ? '' : words.optional;
  return [item.hint, own, wanted, limits(), steps, length, free].filter(Boolean).join(' ');
}

export const described = ({ end, said }: Frame): string => `hint${end}${said === nothing ? '' : ` problem${end}`}`;

/** A question over one input. */
export const single = (item: QuizItem, frame: Frame, voice: Voice, input: TemplateResult): TemplateResult =>
  html`<label for="field${frame.end}">${frame.heading}</label>
    <p class="muted" id="hint${frame.end}" dir="auto">${hintOf(item, voice)}</p>
    ${frame.said} ${input}`;

/** A question over several inputs. */
export const group = (item: QuizItem, frame: Frame, voice: Voice, inputs: unknown): TemplateResult =>
  html`<fieldset class="answers" aria-describedby=${described(frame)}>
    <legend>${frame.heading}</legend>
    <p class="muted" id="hint${frame.end}" dir="auto">${hintOf(item, voice)}</p>
    ${frame.said} ${inputs}
  </fieldset>`;

export const typed = (
  item: QuizItem,
  frame: Frame,
  value: string,
  mode: 'decimal' | 'numeric' | 'text',
): TemplateResult =>
  html`<input
    class="typed ${mode === 'text' ? '' : 'short'}"
    part="field"
    id="field${frame.end}"
    type="text"
    inputmode=${mode}
    autocomplete="off"
    dir=${mode === 'text' ? 'auto' : nothing}
    ?readonly=${item.readOnly}
    ?required=${item.required}
    aria-describedby=${described(frame)}
    aria-invalid=${frame.said === nothing ? nothing : 'true'}
    .value=${value}
  />`;
