import { html, nothing, type TemplateResult } from 'lit';
import type { ExerciseId } from '../data/exercise.js';
import type { ExerciseContent } from '../data/exercise-content.js';
import { sources, type SourceId } from '../data/sources.js';
import { cardMore } from '../data/words/en/card-more.js';
import { exercisesMore } from '../data/words/en/exercises-more.js';

const titleOf = (id: string): string => (Object.hasOwn(sources, id) ? sources[id as SourceId].title : id);

/** One sentence stands alone, several are a list with bullets, which looks like that of the steps. */
function list(
  name: string,
  lines: readonly string[] | Readonly<Record<string, string>> = [],
): TemplateResult | typeof nothing {
  const texts = Object.values(lines);
  if (!texts.length) return nothing;
  const bullets = html`<ul class="steps">
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
  return html`<div>
    <dt>${name}</dt>
    <dd>${texts.length > 1 ? bullets : texts[0]}</dd>
  </div>`;
}

/** What only some readers need: loaded when they unfold it, or print. @param builtIn one of ours, whose English comes with this */
export function more(content: ExerciseContent, builtIn: boolean, words = cardMore): TemplateResult {
  const { sources = [], dosage } = content;
  const english = builtIn && !content.mistakes ? exercisesMore[content.id as ExerciseId] : undefined;
  const { mistakes, easier, harder } = english ?? content;
  return html`<dl class="more">
    ${list(words.mistakes, mistakes)} ${list(words.easier, easier)} ${list(words.harder, harder)}
    ${list(words.sources, [...sources.map(titleOf), ...(dosage.designChoice ? [words.ownNumbers] : [])])}
  </dl>`;
}
