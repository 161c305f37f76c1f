import type { TemplateResult } from 'lit';

/**
 * Turns constant markup of our own (drawn from data) into a Lit template without bindings, so that it is parsed once and
 * cloned for every instance. Never for text that came from a page or a person.
 */
export function bake(markup: string, type: 1 | 2 = 1): TemplateResult {
  const strings = Object.assign([markup], { raw: [markup] });
  return { _$litType$: type, strings, values: [] };
}
