import { html, nothing, type TemplateResult } from 'lit';
import { fitOf, toolsFor, type Fit } from '../data/reach.js';
import type { ToolId } from '../data/tools.js';
import { answer, onward, problem } from './answer.js';
import type { StepSheet, StepView } from './steps.js';
import { pointName } from './where.js';

/** What is told plainly about a tool that does not fit, or fits only in part; '' for one that reaches the point. */
export function mismatch({ more, state }: StepSheet, tool = state.answers.tool): string {
  const { kind } = state.answers;
  if (!kind || !tool || fitOf(kind, tool) === 'yes') return '';
  return more.guideMore.tool.mismatch[kind][tool] ?? '';
}

const signs: Readonly<Record<Fit, string>> = { yes: '✓', limited: '~', unsaid: '?', no: '✕' };

/** What reaches the chosen point and what does not, by the articles. */
export const tool: StepView = (sheet) => {
  const { state, title, more, act, say } = sheet;
  const text = more.guideMore.tool;
  const { kind, side, tool } = state.answers;
  const fit = (each: ToolId): TemplateResult | typeof nothing => {
    if (!kind) return nothing;
    const how = fitOf(kind, each);
    return html`<span class="fit ${how}"
      ><i aria-hidden="true">${signs[how]}</i> ${how === 'unsaid' ? text.unsaid : more.tools.reach[how]}</span
    >`;
  };
  const pick = ({ target }: Event): void => {
    const chosen = (target as HTMLInputElement).value as ToolId;
    act({ type: 'choose', answers: { tool: chosen } });
    say(mismatch(sheet, chosen) || (kind ? text.fits(more.tools.names[chosen]) : ''));
  };
  const told = mismatch(sheet);
  // Pressing where the muscles meet works on both: the way out for a ball that does not reach.
  const crease = told && side && kind !== 'tp-iliopsoas-crease' && fitOf('tp-iliopsoas-crease', tool!) === 'yes';
  const move = (): void => {
    act({ type: 'choose', answers: { kind: 'tp-iliopsoas-crease' } });
    say(text.fits(more.tools.names[tool!]));
  };
  return html`${title(text.title)} ${kind ? html`<p>${text.text(pointName(sheet))}</p>` : nothing}
    ${state.missing ? problem(text.missing) : nothing}
    <fieldset class="answers" aria-label=${text.title} @change=${pick}>
      ${toolsFor(kind ? [kind] : []).map((each) =>
        answer('tool', each, tool === each, more.tools.names[each], more.tools.notes[each], fit(each)),
      )}
    </fieldset>
    ${
      told
        ? html`<div class="note" part="mismatch">
            <p class="strong">${told}</p>
            ${
              crease
                ? html`<p>${text.creaseWhy}</p>
                    <button part="button" type="button" @click=${move}>${text.crease}</button>`
                : nothing
            }
          </div>`
        : nothing
    }
    <p class="panel"><b>${text.still}.</b> ${text.stillWhy}</p>
    ${onward(sheet)}`;
};
