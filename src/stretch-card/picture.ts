import { html, type TemplateResult } from 'lit';
import { personMarkup, viewBox, type Picture } from '../figure/person.js';
import { bake } from '../shared/bake.js';

interface Stills {
  readonly start: TemplateResult;
  readonly end: TemplateResult;
}

const drawn = new WeakMap<Picture, Stills>();

/** The two still pictures of an exercise, drawn once for all cards of the page. */
function stillsOf(picture: Picture): Stills {
  let stills = drawn.get(picture);
  if (!stills) {
    const still = (at: number): TemplateResult => bake(personMarkup(picture, at), 2);
    drawn.set(picture, (stills = { start: still(0), end: still(1) }));
  }
  return stills;
}

/** Start and end side by side, each with its caption. @param name what a screen reader says of both */
export const stills = (picture: Picture, name: string, words: { start: string; end: string }): TemplateResult =>
  html`<div class="stills">
    ${still(picture, 'start', name, words.start)} ${still(picture, 'end', name, words.end)}
  </div>`;

function still(picture: Picture, which: 'start' | 'end', name: string, caption: string): TemplateResult {
  return html`<figure class="still ${which}" part="picture">
    <svg viewBox=${viewBox(picture)} role="img" aria-label=${`${name}, ${caption}`}>${stillsOf(picture)[which]}</svg>
    <figcaption>${caption}</figcaption>
  </figure>`;
}

/** A video that plays by itself does so without sound. */
export function hush({ target }: Event): void {
  for (const node of (target as HTMLSlotElement).assignedElements()) {
    for (const video of [node, ...node.querySelectorAll('video')]) {
      if (video instanceof HTMLVideoElement && video.autoplay) video.muted = true;
    }
  }
}
