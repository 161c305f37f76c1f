import { html, nothing, type TemplateResult } from 'lit';
import type { ExerciseContent } from '../data/exercise-content.js';
import { sources, type SourceId } from '../data/sources.js';
import { cardMore } from '../data/words/en/card-more.js';

const titleOf = (id: string): string => (Object.hasOwn(sources, id) ? sources[id as SourceId].title : id);

const list = (name: string, texts: readonly string[] = []): TemplateResult | typeof nothing =>
  texts.length
    ? html`<div>
        <dt>${name}</dt>
        ${texts.map((text) => html`<dd>${text}</dd>`)}
      </div>`
    : nothing;

/** What only some readers need: loaded when they unfold it, or print. */
export function more(content: ExerciseContent, words = cardMore): TemplateResult {
  const { mistakes, easier, harder, sources = [], dosage } = content;
  return html`<dl class="more">
    ${list(words.mistakes, mistakes)} ${list(words.easier, easier)} ${list(words.harder, harder)}
    ${list(words.sources, [...sources.map(titleOf), ...(dosage.designChoice ? [words.ownNumbers] : [])])}
  </dl>`;
}
