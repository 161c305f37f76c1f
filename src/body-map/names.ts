import { regions, type RegionId } from '../data/regions.js';
import type { Words } from '../data/words/en.js';

/** Words that the map shows. */
export type MapWords = Pick<Words, 'map' | 'regions'>;

/** A region's name with the person's own side, such as "Front hip crease, right". */
export function nameOf(words: MapWords, id: RegionId): string {
  const { stem, side } = regions.get(id)!;
  const name = words.regions.names[stem];
  return side === 'none' ? name : words.map[side === 'l' ? 'left' : 'right'](name);
}
