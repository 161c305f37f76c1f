/** Numbers: typed, on a slider, or side by side. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../data/quiz-answers.js';
import type { NumberItem, ScaleItem } from '../data/quiz-types.js';
import { described, group, number, single, typed, type Frame, type Voice } from './fields.frame.js';

const shownNumber = (answer: Answer | undefined, voice: Voice): string =>
  typeof answer === 'number' ? number(answer, voice) : typeof answer === 'string' ? answer : '';

export const amount = (item: NumberItem, frame: Frame, voice: Voice): TemplateResult =>
  item.control === 'slider' && item.min !== undefined && item.max !== undefined
    ? slider(item, frame, voice, item.min, item.max, item.step ?? 'any')
    : single(
        item,
        frame,
        voice,
        html`<div class="with-unit">
          ${typed(item, frame, shownNumber(frame.answer, voice), item.step === 1 ? 'numeric' : 'decimal')}
          ${item.unit ? html`<span>${item.unit}</span>` : nothing}
        </div>`,
      );

/** Where it stands is an answer too: pressing there, or the space bar, gives it, though nothing moves. */
function stay(event: Event): void {
  const input = event.target as HTMLInputElement;
  if (!input.matches('.unrated') || ('key' in event && event.key !== ' ')) return;
  if ('key' in event) event.preventDefault();
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Stands in the middle until it is touched; the words beside it say that this is no answer. */
function slider(
  item: NumberItem | ScaleItem,
  frame: Frame,
  voice: Voice,
  min: number,
  max: number,
  step: number | 'any',
): TemplateResult {
  const given = typeof frame.answer === 'number';
  const value = given ? frame.answer : (min + max) / 2;
  const text = given ? `${number(value, voice)} ${('unit' in item && item.unit) || ''}`.trim() : voice.words.noNumber;
  return single(
    item,
    frame,
    voice,
    html`<div class="sliding">
      <input
        class=${given ? '' : 'unrated'}
        part="field"
        id="field${frame.end}"
        type="range"
        autocomplete="off"
        min=${min}
        max=${max}
        step=${step}
        ?disabled=${item.readOnly}
        aria-describedby=${described(frame)}
        aria-valuetext=${text}
        .value=${String(value)}
        @click=${stay}
        @keydown=${stay}
      />
      <output for="field${frame.end}">${text}</output>
      ${ends(item)}
    </div>`,
  );
}

const ends = ({ minText, maxText }: NumberItem | ScaleItem): TemplateResult | typeof nothing =>
  minText || maxText ? html`<p class="ends muted"><span>${minText}</span><span>${maxText}</span></p>` : nothing;

/** Numbers side by side while they fit, else a slider. */
export function scale(item: ScaleItem, frame: Frame, voice: Voice): TemplateResult {
  const { min = 0, max = 10 } = item;
  if (item.control === 'slider' || max - min > 10) return slider(item, frame, voice, min, max, 1);
  const marks = Array.from({ length: Math.max(0, max - min) + 1 }, (_, place) => min + place);
  const name = (value: number): string =>
    [number(value, voice), value === min ? item.minText : value === max ? item.maxText : ''].filter(Boolean).join(', ');
  return group(
    item,
    frame,
    voice,
    html`<div class="marks">
        ${marks.map(
          (value) =>
            html`<label class="mark">
              <input
                type="radio"
                name="answer${frame.end}"
                value=${value}
                autocomplete="off"
                aria-label=${name(value)}
                ?disabled=${item.readOnly}
                .checked=${frame.answer === value}
              /><span aria-hidden="true">${number(value, voice)}</span>
            </label>`,
        )}
      </div>
      ${ends(item)}`,
  );
}
