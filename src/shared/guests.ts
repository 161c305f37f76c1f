import { html, type TemplateResult } from 'lit';
import { prefixed } from './prefix.js';

const written = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** A template that shows other elements of ours: their tags carry the page's prefix. */
export function withGuests(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  let own = written.get(strings);
  if (!own) {
    const texts = strings.map((text) =>
      text.replace(/(<\/?)(body-map|hold-timer|stretch-card)/g, `$1${prefixed('$2')}`),
    );
    written.set(strings, (own = Object.assign(texts, { raw: texts })));
  }
  return html(own, ...values);
}
