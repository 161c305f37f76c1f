import { regions, type RegionId } from '../data/regions.js';
import type { Words } from '../data/words/en.js';

/** Words that the map shows. */
export type MapWords = Pick<Words, 'map' | 'regions'> & {
  /** Names that the page gives to regions, without their side. Untrusted text. */
  readonly own?: ReadonlyMap<RegionId, string> | undefined;
};

/** A region's name with the person's own side, such as "Front hip crease, right". */
export function nameOf(words: MapWords, id: RegionId): string {
  const { stem, side } = regions.get(id)!;
  const name = words.own?.get(id) ?? words.regions.names[stem];
  return side === 'none' ? name : words.map[side === 'l' ? 'left' : 'right'](name);
}
