import { html, nothing, type TemplateResult } from 'lit';
import { splitCue, type Dosage } from '../data/exercise.js';
import type { ExerciseContent } from '../data/exercise-content.js';
import type { card } from '../data/words/en/card.js';
import { timerOf, type SideChoice } from './model.js';

type Words = typeof card;

/** The numbers of an exercise as tiles, readable from two metres away. */
export function tiles(dosage: Dosage, side: SideChoice, words: Words): TemplateResult {
  const { holdSeconds, reps, sets, perDay, everyMinutes: every } = dosage;
  const seconds = timerOf(dosage)?.hold;
  return html`<dl class="dosage" part="dosage">
    ${seconds && fact(holdSeconds ? words.hold : words.takes, words.seconds(seconds))}
    ${fact(words.repeat, reps && sets > 1 ? words.setsOf(sets, reps) : words.times(reps ?? sets))}
    ${fact(words.sides, side === 'none' ? '' : words.side[side])}
    ${
      every
        ? fact(words.every, words.minutes(every.min, every.max))
        : fact(words.daily, perDay.min < perDay.max ? words.between(perDay.min, perDay.max) : words.times(perDay.min))
    }
  </dl>`;
}

/** The three sides to choose from; the picture and the timer follow. */
export const sideSwitch = (side: SideChoice, words: Words, card: { side: SideChoice }): TemplateResult =>
  html`<div class="sides row" role="group" aria-label=${words.chooseSide}>
    ${(['left', 'both', 'right'] as const).map(
      (each) =>
        html`<button part="button" aria-pressed=${side === each} @click=${() => (card.side = each)}>
          ${words.side[each]}
        </button>`,
    )}
  </div>`;

/** What to do, with the words that matter most in bold. @param now whether the timer is at a step */
export const steps = (
  { position, steps }: ExerciseContent,
  side: SideChoice,
  now?: (step: number) => boolean,
): TemplateResult =>
  html`<p>${position}</p>
    <ol class="steps" part="steps">
      ${steps.map((step, i) => {
        const [before, cue, after] = splitCue(step, side !== 'both');
        return html`<li aria-current=${now?.(i) ? 'step' : nothing}>${before}<b>${cue}</b>${after}</li>`;
      })}
    </ol>`;

/** Who should ask first, what to mind, and when to stop: together, or, where a page wants it short, when to stop alone. */
export const cautions = ({ cautions, stop, notFor }: ExerciseContent, all = true): TemplateResult =>
  html`<div class="note" part="cautions">
    ${all ? [...(cautions ?? []), notFor].map((each) => each && html`<p>${each}</p>`) : nothing}
    ${stop && html`<p class="stop">${octagon} ${stop}</p>`}
  </div>`;

const octagon = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  <path d="M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z" />
  <path d="M4 8h8" />
</svg>`;

/** How to breathe, how strong it may feel, and what to have ready. */
export const facts = (content: ExerciseContent, words: Words): TemplateResult =>
  html`<dl class="facts" part="facts">
    ${fact(words.breathing, content.breathing)} ${fact(words.feel, content.feel)} ${fact(words.needs, content.needs)}
  </dl>`;

export const fact = (name: string, text?: string): TemplateResult | typeof nothing =>
  text
    ? html`<div>
        <dt>${name}</dt>
        <dd>${text}</dd>
      </div>`
    : nothing;
