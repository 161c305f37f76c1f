import { html, nothing, type TemplateResult } from 'lit';
import { fitOf, isDisputed, type Fit } from '../data/reach.js';
import { tools, type Tool, type ToolId } from '../data/tools.js';
import type { TriggerPointKind } from '../data/trigger-points.js';
import type { Words } from '../data/words/en.js';
import { pointKinds } from './model.js';

/** What a row needs to know. */
export interface RowView {
  readonly words: Pick<Words, 'toolFinder' | 'tools'>;
  /** Chosen points; none means all. */
  readonly kinds: readonly TriggerPointKind[];
  readonly chosen: readonly ToolId[];
  readonly filled: ReadonlySet<string>;
  /** Level of the heading of each row. */
  readonly level: number;
  /** Pressing is switched off on this page. */
  readonly off: boolean;
  /** How to press with a chosen tool, once that is loaded. */
  how(tool: ToolId): TemplateResult | undefined;
  use(tool: ToolId): void;
}

const signs: Readonly<Record<Fit, string>> = { yes: '✓', limited: '~', unsaid: '?', no: '✕' };

/** What the tool reaches; what holds for every spot is said once. */
function fits({ words, kinds }: RowView, tool: ToolId): TemplateResult[] {
  const line = (name: string, how: Fit): TemplateResult =>
    html`<li>
      <span>${name}</span>
      <span class="fit ${how}" part="fit ${how}"
        ><i aria-hidden="true">${signs[how]}</i>
        ${how === 'unsaid' ? words.toolFinder.unsaid : words.tools.reach[how]}</span
      >
    </li>`;
  const { all, points } = words.toolFinder;
  const shown = kinds.length ? kinds : pointKinds;
  const [first, ...others] = shown.map((kind) => fitOf(kind, tool));
  if (!kinds.length && others.every((how) => how === first)) return [line(all, first)];
  return shown.map((kind) => line(points[kind], fitOf(kind, tool)));
}

/** What each article thinks of the tool, and whether they differ. */
function stances({ words: { toolFinder, tools: names } }: RowView, tool: ToolId): TemplateResult {
  const { stance } = tools[tool] as Tool;
  return html`<p class="small said">
    ${(['A', 'B'] as const).map((id) => {
      const said = stance[id];
      return html`<span><b>${toolFinder.articles[id]}:</b> ${said ? names.stance[said] : toolFinder.silent}</span> `;
    })}
    ${isDisputed(tool) ? html`<span class="differ" part="differ">${toolFinder.differ}</span>` : nothing}
  </p>`;
}

const goods = (name: string, filled: ReadonlySet<string>): TemplateResult =>
  html`<div class="goods" part="goods" ?hidden=${!filled.has(name)}><slot name=${name}></slot></div>`;

/** One tool: what it reaches, what the articles say, and what the page has of it. */
export function row(view: RowView, tool: ToolId): TemplateResult {
  const { words, chosen, filled, level, off } = view;
  const pressed = chosen.includes(tool) && !off;
  const name = words.tools.names[tool];
  return html`<li class="tool" part="tool ${pressed ? 'chosen' : ''}">
    <div class="name" role="heading" aria-level=${level}>${name}</div>
    <p class="text">${words.tools.notes[tool]}</p>
    <ul class="fits">
      ${fits(view, tool)}
    </ul>
    <div class="foot">
      ${stances(view, tool)}
      ${
        off
          ? nothing
          : html`<button part="button" type="button" aria-pressed=${pressed} @click=${() => view.use(tool)}>
              ${words.toolFinder.use}<span class="unseen">: ${name}</span>
            </button>`
      }
    </div>
    ${goods(tool, filled)} ${pressed ? view.how(tool) : nothing}
  </li>`;
}

/** What the page has that goes with no tool. */
export const others = ({ words: { toolFinder }, filled, level }: RowView): TemplateResult =>
  html`<li class="tool" part="tool" ?hidden=${!filled.has('other')}>
    <div class="name" role="heading" aria-level=${level}>${toolFinder.other}</div>
    <p class="text">${toolFinder.otherText}</p>
    ${goods('other', filled)}
  </li>`;
