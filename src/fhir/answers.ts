import { isRegionId, type RegionId } from '../data/regions.js';

/** One region of an answer, as `<body-map>` tells it. */
export interface PainAnswer {
  readonly id: string;
  readonly intensity?: number;
}

/** A `<body-map>`, what its `toJSON()` gives, or anything of that shape. */
export interface PainMap {
  readonly regions: readonly PainAnswer[];
  readonly scale?: string;
}

export type PainScale = 'none' | '3' | '10';

/** A checked answer. */
export interface Pain {
  readonly id: RegionId;
  readonly intensity?: number;
}

const ranges: Record<PainScale, readonly [min: number, max: number] | undefined> = {
  none: undefined,
  '3': [1, 3],
  '10': [0, 10],
};

/** Reads what a form has submitted, such as `low-back-l:6 hip-crease-l`. */
function read(text: string): PainAnswer[] {
  return text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((part) => {
      const [, id = '', number] = /^([^:]*)(?::(.*))?$/.exec(part) ?? [];
      return number === undefined ? { id } : { id, intensity: /^\d+$/.test(number) ? Number(number) : NaN };
    });
}

/**
 * Checks answers before they go into a record: there, nothing may be left out in silence.
 * @throws {RangeError} for an unknown or repeated region, a scale that is none, or an intensity that is not on the scale
 */
export function check(
  from: string | PainMap | readonly PainAnswer[],
  wanted?: PainScale,
): { readonly pains: readonly Pain[]; readonly scale: PainScale } {
  const map: PainMap =
    typeof from === 'string' ? { regions: read(from) } : 'regions' in from ? from : { regions: from };
  const scale = wanted ?? map.scale ?? '10';
  if (!Object.hasOwn(ranges, scale)) throw new RangeError(`scale: expected none, 3 or 10, got "${scale}"`);
  const range = ranges[scale as PainScale];
  const seen = new Set<string>();
  const pains = map.regions.map(({ id, intensity }, index): Pain => {
    const at = `regions[${index}]`;
    if (!isRegionId(id)) throw new RangeError(`${at}.id: "${id}" is no region of the map`);
    if (seen.has(id)) throw new RangeError(`${at}.id: "${id}" is there twice`);
    seen.add(id);
    if (intensity === undefined) return { id };
    if (!range || !Number.isInteger(intensity) || intensity < range[0] || intensity > range[1]) {
      const allowed = range ? `a whole number ${range.join('–')}` : 'none, because scale is "none"';
      throw new RangeError(`${at}.intensity: expected ${allowed}, got ${intensity}`);
    }
    return { id, intensity };
  });
  return { pains, scale: scale as PainScale };
}
