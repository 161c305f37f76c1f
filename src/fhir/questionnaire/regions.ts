import { regionCode } from '../../data/region-codes.js';
import { regions, type RegionId } from '../../data/regions.js';
import { map } from '../../data/words/en/map.js';
import { regions as regionWords } from '../../data/words/en/regions.js';
import type { Words } from '../../data/words/en.js';
import { lateralityUrl, systems } from '../systems.js';
import type { Coding, Extension } from '../types.js';

export type RegionWords = Pick<Words, 'map' | 'regions'>;

/**
 * A region as an answer: anatomy by its UBERON code, which others understand, and beside it the side and the exact region,
 * for UBERON knows neither "left" nor the parts of a thigh.
 */
export function regionCoding(id: RegionId, words: RegionWords = { map, regions: regionWords }): Coding {
  const { stem, side } = regions.get(id)!;
  const { uberon } = regionCode(id);
  const name = words.regions.names[stem];
  const left = side === 'l';
  const exact: Extension = { url: systems.region, valueCode: id };
  const laterality: Extension = {
    url: lateralityUrl,
    valueCodeableConcept: {
      coding: [{ system: systems.side, code: left ? 'L' : 'R', display: left ? 'Left' : 'Right' }],
    },
  };
  return {
    extension: side === 'none' ? [exact] : [exact, laterality],
    ...(uberon ? { system: systems.uberon, code: uberon } : { system: systems.region, code: id }),
    display: side === 'none' ? name : words.map[left ? 'left' : 'right'](name),
  };
}
