import { html, nothing } from 'lit';
import { onward } from './answer.js';
import type { StepSheet, StepView } from './steps.js';

const numbers = Array.from({ length: 11 }, (_, number) => number);

/** From here on pain counts as strong: a clinician first. Our own choice. */
const strong = 8;

const scale = (sheet: StepSheet, which: 'before' | 'after') => {
  const { act, say, state, more } = sheet;
  const { rate } = more.guideMore;
  const chosen = state.answers[which];
  const pick = ({ target }: Event): void => {
    const number = Number((target as HTMLInputElement).value);
    act({ type: 'choose', answers: { [which]: number } });
    say(number >= strong && which === 'before' ? rate.strong : '');
  };
  return html`<fieldset class="scale" part="scale" aria-label=${rate[which]} @change=${pick}>
      ${numbers.map(
        (number) =>
          html`<label class="n${number}"
            ><input
              type="radio"
              name=${which}
              value=${number}
              autocomplete="off"
              aria-label=${rate.chosen(number)}
              .checked=${chosen === number}
            /><span aria-hidden="true">${number}</span></label
          >`,
      )}
    </fieldset>
    <p class="ends muted small"><span>${rate.none}</span><span>${rate.worst}</span></p>
    ${chosen !== undefined && chosen >= strong && which === 'before' ? html`<p class="note">${rate.strong}</p>` : nothing}
    <p class="muted small">${rate.skip}</p>
    ${onward(sheet)}`;
};

export const before: StepView = (sheet) => {
  const { rate } = sheet.more.guideMore;
  return html`${sheet.title(rate.before)}
    <p>${rate.beforeText}</p>
    ${scale(sheet, 'before')}`;
};

export const after: StepView = (sheet) => {
  const { rate } = sheet.more.guideMore;
  return html`${sheet.title(rate.after)}
    <p>${rate.afterText}</p>
    ${scale(sheet, 'after')}`;
};
