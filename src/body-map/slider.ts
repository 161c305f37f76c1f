import { html, type TemplateResult } from 'lit';
import type { RegionId } from '../data/regions.js';

import { range, type Act, type Scale } from './model.js';
import { nameOf, type MapWords } from './names.js';

/** "6 of 10, strong", or that it was not told yet. */
export function strength({ map }: Pick<MapWords, 'map'>, intensity: number | undefined, scale: Scale): string {
  if (intensity === undefined) return map.unrated;
  const names = scale === '3' ? map.strengths3 : map.strengths10;
  return `${map.strength(intensity, range(scale).max)}, ${names[intensity]}`;
}

/** Asks how strong it is in one region; shows the number beside. */
export function slider(
  words: MapWords,
  id: RegionId,
  intensity: number | undefined,
  scale: Scale,
  locked: boolean,
): TemplateResult {
  const { min, max } = range(scale);
  return html`<input
      type="range"
      part="slider"
      class=${intensity === undefined ? 'unrated' : ''}
      data-id=${id}
      min=${min}
      max=${max}
      .value=${String(intensity ?? min)}
      ?disabled=${locked}
      aria-label=${words.map.rate(nameOf(words, id))}
      aria-valuetext=${strength(words, intensity, scale)}
    /><b class="number" aria-hidden="true">${intensity ?? '–'}</b>`;
}

/** What a slider now says. */
export const ratingOf = (input: HTMLInputElement): Act => ({
  type: 'rate',
  id: input.dataset.id as RegionId,
  intensity: input.valueAsNumber,
});
