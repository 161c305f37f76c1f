/** What a tool finder shows after a press; loaded then. */
import { html, type TemplateResult } from 'lit';
import { disagreements, type DisagreementId } from '../data/evidence.js';
import { pressSteps, type PressStepId } from '../data/releases.js';
import { doNotPress, type DoNotPressId } from '../data/safety.js';
import { sources } from '../data/sources.js';
import { tools, type Tool, type ToolId } from '../data/tools.js';
import type { TriggerPointKind } from '../data/trigger-points.js';
import { evidence } from '../data/words/en/evidence.js';
import { release } from '../data/words/en/release.js';
import { safety } from '../data/words/en/safety.js';
import { toolFinderMore } from '../data/words/en/tool-finder-more.js';
import { triggerPoints } from '../data/words/en/trigger-points.js';
import type { Words } from '../data/words/en.js';

const english = { evidence, release, safety, toolFinderMore, triggerPoints };
type Shown = Pick<Words, keyof typeof english>;

const list = (lines: readonly string[]): TemplateResult =>
  html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;

/** What is known of the chosen points. */
export const about = (kinds: readonly TriggerPointKind[], words: Shown = english): TemplateResult =>
  html`${kinds.map((kind) => html`<p class="panel small">${words.triggerPoints[kind].summary}</p>`)}`;

/** How to press with a tool. */
export function how(tool: ToolId, words: Shown = english): TemplateResult {
  const { floor } = tools[tool] as Tool;
  const steps = (Object.keys(pressSteps) as PressStepId[]).filter((step) => step !== 'over-the-tool' || floor);
  const lines =
    tool === 'therapist' ? [words.toolFinderMore.therapist] : steps.map((step) => words.release.press[step]);
  return html`<div class="panel" part="how">
    <b>${words.toolFinderMore.how}</b>
    ${list(lines)}
    <p class="small">${words.safety.avoid.midline} ${words.safety.avoid['hip-crease-nerves']}</p>
  </div>`;
}

/** Who should not press without a clinician's yes. */
export const who = (words: Shown = english): TemplateResult =>
  list((Object.keys(doNotPress) as DoNotPressId[]).map((id) => words.safety.doNotPress[id]));

/** What each article says of the tools that are shown, where they do not agree, and which articles these are. */
export function why(
  shown: readonly ToolId[],
  names: Readonly<Record<ToolId, string>>,
  articles: Readonly<Record<'A' | 'B', string>>,
  words: Shown = english,
): TemplateResult {
  const told = shown.filter((tool): tool is ToolId & DisagreementId => tool in disagreements);
  return html`<dl>
      ${told.map((tool) => {
        const { A, B, here } = words.evidence.disagreements[tool];
        return html`<dt>${names[tool]}</dt>
          <dd>${articles.A}: ${A}</dd>
          <dd>${articles.B}: ${B}</dd>
          <dd>${words.toolFinderMore.here}: ${here}</dd>`;
      })}
    </dl>
    <p class="muted small">
      ${words.toolFinderMore.sources}:
      ${(['A', 'B'] as const).map((id) => html`${articles[id].trimEnd()}, <bdi lang="en">“${sources[id].title}”</bdi>. `)}
    </p>`;
}
