/** What is said while pressing is off, and for which answers to ask first; loaded then. */
import { html, nothing, type TemplateResult } from 'lit';
import { planCurtain } from '../data/words/en/plan-curtain.js';
import { safety } from '../data/words/en/safety.js';
import type { PressingOff } from '../shared/plan.js';
import type { Panel } from './panel.js';

const known = <Value>(words: Readonly<Record<string, Value>>, ids: readonly string[]): Value[] =>
  ids.flatMap((id) => (Object.hasOwn(words, id) ? [words[id]] : []));

const call = (number: string): string => `tel:${number.replace(/[^\d+*#]/g, '')}`;

export type Grave = NonNullable<PressingOff['level']> | 'paused';

const wordsOf = ({ room }: Panel): typeof planCurtain => room.localize.translation?.planCurtain ?? planCurtain;

/** The sentence that says it. */
export const titleOf = (panel: Panel, grave: Grave): string => wordsOf(panel)[grave].title;

export function notice(panel: Panel, { why, signs, level }: PressingOff): TemplateResult {
  const { room } = panel;
  const { translation } = room.localize;
  const text = wordsOf(panel);
  const grave = level ?? 'paused';
  const { title, text: sentence } = text[grave];
  const names = known((translation?.safety ?? safety).redFlags, signs).map((flag) => flag.text);
  const number = level === 'emergency' ? room.number() : '';
  return html`<div class="off ${grave}" part="off ${grave}">
    ${panel.heading(title)}
    <p>${sentence}</p>
    ${number ? html`<p><a class="call" part="call" href=${call(number)}>${text.call(number)}</a></p>` : nothing}
    ${
      names.length
        ? html`<p>${text.signs}</p>
            <ul>
              ${names.map((name) => html`<li>${name}</li>`)}
            </ul>`
        : nothing
    }
    ${
      why === 'stop'
        ? html`<div class="row"><button part="button" @click=${panel.goOn}>${text.goOn}</button></div>`
        : html`<p class="small">${text.lifted}</p>`
    }
  </div>`;
}

/** Answers of a page's own quiz have no words here: they are told as one. */
export function precautions({ room, words }: Panel, ids: readonly string[]): TemplateResult {
  const names = known((room.localize.translation?.safety ?? safety).doNotPress, ids);
  const others = ids.length > names.length ? [words.other] : [];
  return html`<div class="note">
    <p>${words.precautions}</p>
    <ul>
      ${[...names, ...others].map((name) => html`<li>${name}</li>`)}
    </ul>
  </div>`;
}
