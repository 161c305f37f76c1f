import { html, type TemplateResult } from 'lit';
import { withGuests } from '../shared/guests.js';
import { onward, stopping } from './answer.js';
import { invite } from './guests.js';
import type { StepSheet, StepView } from './steps.js';

const choices = { 'kneeling-lunge': 'lunge', 'modified-bridge': 'bridge' } as const;
type Choice = keyof typeof choices;

/** What each guide shows; nobody asks for it again later. */
const chosen = new WeakMap<object, Choice>();

function card(sheet: StepSheet): TemplateResult {
  const { host, more, state, level, update } = sheet;
  const { stretch } = more.guideHands;
  const exercise = chosen.get(host) ?? 'kneeling-lunge';
  if (!invite(host, 'stretch-card', update)) {
    return html`<p class="note">${stretch.alone}</p>
      <ol>
        ${stretch.words.map((line) => html`<li>${line}</li>`)}
      </ol>`;
  }
  const choose = (each: Choice): void => {
    chosen.set(host, each);
    update();
  };
  return withGuests`<div class="row" role="group" aria-label=${stretch.title}>
      ${(Object.keys(choices) as Choice[]).map(
        (each) =>
          html`<button part="button" type="button" aria-pressed=${each === exercise} @click=${() => choose(each)}>
            ${stretch[choices[each]]}
          </button>`,
      )}
    </div>
    <stretch-card
      class="card"
      exercise=${exercise}
      side=${state.answers.side ?? 'both'}
      heading-level=${level(1)}
      layout="compact"
      show="dosage steps cautions timer"
      ?no-sound=${host.noSound}
    ></stretch-card>`;
}

/** Stretches as cards, each with its own timer. */
export const stretch: StepView = (sheet) => {
  const { stretch } = sheet.more.guideHands;
  return html`${sheet.title(stretch.title)}
    <p>${stretch.text}</p>
    ${card(sheet)} ${onward(sheet, stopping(sheet))}`;
};
