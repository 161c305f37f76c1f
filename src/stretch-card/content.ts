import { html, nothing, type TemplateResult } from 'lit';
import { splitCue, type Dosage } from '../data/exercise.js';
import type { ExerciseContent } from '../data/exercise-content.js';
import type { card } from '../data/words/en/card.js';
import { timerOf, type SideChoice } from './model.js';

type Words = typeof card;

/** The numbers of an exercise as tiles, readable from two metres away. */
export function tiles(dosage: Dosage, side: SideChoice, words: Words): TemplateResult {
  const { holdSeconds, reps, sets, perDay } = dosage;
  const seconds = timerOf(dosage)?.hold;
  const rows: [name: string, value: string][] = [
    [words.repeat, !reps ? words.times(sets) : sets > 1 ? words.setsOf(sets, reps) : words.times(reps)],
    [words.sides, words.side[side]],
    [words.daily, perDay.min < perDay.max ? words.between(perDay.min, perDay.max) : words.times(perDay.min)],
  ];
  if (seconds) rows.unshift([holdSeconds ? words.hold : words.takes, words.seconds(seconds)]);
  return html`<dl class="dosage" part="dosage">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The three sides to choose from; the picture and the timer follow. */
export const sideSwitch = (side: SideChoice, words: Words, choose: (side: SideChoice) => void): TemplateResult =>
  html`<div class="sides row" role="group" aria-label=${words.chooseSide}>
    ${(['left', 'both', 'right'] as const).map(
      (each) =>
        html`<button part="button" aria-pressed=${side === each} @click=${() => choose(each)}>
          ${words.side[each]}
        </button>`,
    )}
  </div>`;

/** What to do, with the words that matter most in bold. */
export function steps(content: ExerciseContent): TemplateResult {
  return html`<p>${content.position}</p>
    <ol class="steps" part="steps">
      ${content.steps.map((step) => {
        const [before, cue, after] = splitCue(step);
        return html`<li>${before}<b>${cue}</b>${after}</li>`;
      })}
    </ol>
    <div class="note" part="cautions">
      ${content.cautions?.map((each) => html`<p>${each}</p>`)}
      <p class="stop">${octagon} ${content.stop}</p>
    </div>`;
}

const octagon = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  <path d="M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z" />
  <path d="M4 8h8" />
</svg>`;

/** How to breathe, how strong it may feel, and what to have ready. */
export const facts = (content: ExerciseContent, words: Words): TemplateResult =>
  html`<dl class="facts">
    ${fact(words.breathing, content.breathing)} ${fact(words.feel, content.feel)} ${fact(words.needs, content.needs)}
  </dl>`;

export const fact = (name: string, text?: string): TemplateResult | typeof nothing =>
  text
    ? html`<div>
        <dt>${name}</dt>
        <dd>${text}</dd>
      </div>`
    : nothing;
