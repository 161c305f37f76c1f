import { html } from 'lit';
import { onward, stopping } from './answer.js';
import { press } from './pages.js';
import type { StepView } from './steps.js';

/** The hand at the hip, as tall as the pictures beside it. */
const closeUp = '-310 546 490 478';

/** The bony point, the spot beside it, and sinking in. */
export const find: StepView = (sheet) => {
  const { title, more, state, words, draw } = sheet;
  const { find } = more.guideHands;
  const { kind = 'tp-iliacus', side = 'right' } = state.answers;
  const { pictures } = find;
  const avoid = kind === 'tp-iliopsoas-crease' ? words.safety.avoid['hip-crease-nerves'] : words.safety.avoid.midline;
  return html`${title(find.title)}
    <ol class="shown">
      <li>
        ${draw?.pelvis(side, undefined, pictures.bone)}
        <p>${find.bone}</p>
      </li>
      <li>
        ${draw?.pelvis(side, kind, pictures.spot)}
        <p>${find.spots[kind]}</p>
      </li>
      <li>
        ${draw?.moving('sink', side, pictures.sink, pictures, closeUp)}
        <p>${find.sinks[kind]} ${find.feel}</p>
      </li>
    </ol>
    <p class="note" part="caution">${avoid}</p>
    ${onward(sheet, stopping(sheet))}`;
};

/** The knee lifts a little: the band firms. */
export const confirm: StepView = (sheet) => {
  const { title, more, state, draw } = sheet;
  const { confirm, find } = more.guideHands;
  return html`${title(confirm.title)}
    <div class="beside">
      ${draw?.moving('lift', state.answers.side, find.pictures.lift, find.pictures)}
      <div class="stack">
        <p>${confirm.text}</p>
        <p class="strong">${confirm.ask}</p>
        <div class="row">${press('next', confirm.yes, 'primary')} ${press('back', confirm.no)}</div>
        <p class="panel small">${confirm.tip}</p>
        ${stopping(sheet)}
      </div>
    </div>`;
};

/** Let go, and move a little before the stretch. */
export const move: StepView = (sheet) => {
  const { title, more, state, draw } = sheet;
  const { move, find } = more.guideHands;
  return html`${title(move.title)}
    <div class="beside">
      ${draw?.moving('lift', state.answers.side, find.pictures.lift, find.pictures)}
      <div class="stack">
        <ol>
          ${move.steps.map((line) => html`<li>${line}</li>`)}
        </ol>
        <p class="muted">${move.why}</p>
        ${onward(sheet, stopping(sheet))}
      </div>
    </div>`;
};
