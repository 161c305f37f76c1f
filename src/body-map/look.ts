import type { RegionId } from '../data/regions.js';
import { range, type Chosen, type Scale } from './model.js';
import { nameOf, type MapWords } from './names.js';
import { strength } from './slider.js';

/** How a region looks and sounds. */
export interface Look {
  /** Spoken name, with the intensity when it is known. */
  readonly label: string;
  /** Sign drawn in a chosen region: never colour alone. */
  readonly sign: string;
  /** Share of the deep colour, 0–1. */
  readonly share: number;
}

export function lookOf(words: MapWords, id: RegionId, chosen: Chosen, scale: Scale): Look {
  const intensity = chosen.get(id);
  const name = nameOf(words, id);
  if (intensity === undefined) return { label: name, sign: '✓', share: 0.6 };
  const label = `${name}, ${strength(words, intensity, scale)}`;
  return { label, sign: String(intensity), share: intensity / range(scale).max };
}
