import { html, nothing, type TemplateResult } from 'lit';
import { press } from './pages.js';
import type { StepSheet } from './steps.js';

/** One answer with its box; `mark` is a word at its end, such as how well a tool reaches. */
export const answer = (
  name: string,
  value: string,
  checked: boolean,
  text: string,
  hint = '',
  mark: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<label class="answer" part="answer">
    <input type="radio" name=${name} value=${value} autocomplete="off" .checked=${checked} />
    <span class="grow"><b>${text}</b>${hint && html`<br /><span class="muted small">${hint}</span>`}</span>
    ${mark}
  </label>`;

/** What is said when nothing was chosen; it takes the focus. */
export const problem = (text: string): TemplateResult =>
  html`<p class="problem" part="problem" role="alert" tabindex="-1">${text}</p>`;

/** The way on, and what stands beside it. */
export const onward = ({ more }: StepSheet, beside: TemplateResult | typeof nothing = nothing): TemplateResult =>
  html`<div class="row spread">${press('next', more.guideMore.next, 'primary wide')} ${beside}</div>`;

/** The way out that is in reach on every step where hands are on the body. */
export const stopping = ({ more }: StepSheet): TemplateResult => press('pain', more.guideMore.stop, 'alarm');
