import { html, nothing, type TemplateResult } from 'lit';
import { timerExtras } from '../../data/words/en/timer-extras.js';
import type { Answer } from '../model.js';
import { icons } from './icons.js';

const answers: readonly Answer[] = ['good', 'too-much', 'sharp'];

/**
 * "How does it feel?": always in reach during a hold, never in the way of it.
 * @param kept only its place is kept, so that nothing moves when it comes
 * @param asked the question stands now; otherwise it waits quietly
 * @param answer the person has pressed one
 * @param advice stands in place of the question: it was too much
 */
export function check(
  kept: boolean,
  asked: boolean,
  answer: (answer: Answer) => void,
  words = timerExtras,
  advice = '',
): TemplateResult {
  return html`<div
    class="check ${kept ? 'kept' : advice ? 'eased' : asked ? 'asked' : ''}"
    part="check"
    role="group"
    aria-labelledby="question"
  >
    <p id="question">${words.question}</p>
    ${advice ? html`<p class="advice" part="advice">${advice}</p>` : nothing}
    <div class="answers">
      ${answers.map((kind, index) => {
        const { name, more } = words.answers[kind];
        return html`<button
          part="button answer"
          class=${kind}
          aria-keyshortcuts=${index + 1}
          @click=${() => answer(kind)}
        >
          ${icons[kind]}<span>${name} <small>${more}</small></span>
        </button>`;
      })}
    </div>
  </div>`;
}
