import { html, type TemplateResult } from 'lit';
import type { Picture } from '../figure/person.js';
import { still, type Moment } from '../shared/drawn.js';

/** Start and end side by side, each with its caption. @param name what a screen reader says of both @param moving the end is on its way */
export const stills = (
  picture: Picture,
  name: string,
  words: Record<Moment, string>,
  moving: boolean,
): TemplateResult =>
  html`<div class="stills">
    ${(['start', 'end'] as const).map(
      (which) =>
        html`<figure class="still ${which}" part="picture">
          <svg viewBox=${picture.frame} role="img" aria-label="${name}, ${words[which]}">${still(picture, which)}</svg>
          <figcaption>${moving && which === 'end' ? '…' : words[which]}</figcaption>
        </figure>`,
    )}
  </div>`;

/** A video that plays by itself does so without sound. */
export function hush({ target }: Event): void {
  for (const node of (target as HTMLSlotElement).assignedElements()) {
    for (const each of [node, ...node.querySelectorAll('video')] as Partial<HTMLMediaElement>[]) {
      each.muted ||= each.autoplay;
    }
  }
}
