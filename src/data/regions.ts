/**
 * The 74 regions of the body map. Ids are kebab-case English and stay for good; `-l` / `-r` are the person's own left and
 * right. Names are words (`words.regions`), codes for records are in `region-codes.ts`, shapes in `figure/`.
 */
export type View = 'front' | 'back';
export type Side = 'l' | 'r' | 'none';
export type RegionArea = 'head' | 'arm' | 'trunk' | 'belly' | 'hip' | 'back' | 'pelvis' | 'leg' | 'foot';

// Each value: area, views, then `lumbopelvic` for the part of the body that the close-up shows.
const pairs = {
  shoulder: 'arm both',
  'upper-arm': 'arm both',
  forearm: 'arm both',
  hand: 'arm both',
  chest: 'trunk front',
  'upper-abdomen': 'belly front',
  'psoas-line': 'belly front lumbopelvic',
  'iliac-fossa': 'hip front lumbopelvic',
  'hip-bone-front': 'hip front lumbopelvic',
  'hip-crease': 'hip front lumbopelvic',
  'groin-inner': 'hip front lumbopelvic',
  'hip-side': 'hip both lumbopelvic',
  'shoulder-blade': 'back back',
  'mid-back': 'back back',
  'low-back': 'back back lumbopelvic',
  flank: 'back back lumbopelvic',
  'hip-crest-back': 'pelvis back lumbopelvic',
  'si-joint': 'pelvis back lumbopelvic',
  'buttock-upper': 'pelvis back lumbopelvic',
  'buttock-lower': 'pelvis back lumbopelvic',
  'thigh-front-upper': 'leg front lumbopelvic',
  'thigh-front-lower': 'leg front',
  'thigh-inner': 'leg front lumbopelvic',
  'thigh-outer': 'leg both',
  'thigh-back': 'leg back',
  'knee-front': 'leg front',
  'knee-back': 'leg back',
  shin: 'leg front',
  calf: 'leg back',
  ankle: 'foot both',
  foot: 'foot both',
};

const singles = {
  face: 'head front',
  'neck-front': 'head front',
  'head-back': 'head back',
  'neck-back': 'head back',
  epigastrium: 'belly front',
  navel: 'belly front lumbopelvic',
  'lower-abdomen': 'belly front lumbopelvic',
  saddle: 'hip both lumbopelvic',
  'mid-spine': 'back back',
  'low-spine': 'back back lumbopelvic',
  sacrum: 'pelvis back lumbopelvic',
  tailbone: 'pelvis back lumbopelvic',
};

export type PairedStem = keyof typeof pairs;
export type SingleStem = keyof typeof singles;
/** An id without its side. */
export type RegionStem = PairedStem | SingleStem;
export type RegionId = `${PairedStem}-l` | `${PairedStem}-r` | SingleStem;

export interface Region {
  readonly id: RegionId;
  readonly stem: RegionStem;
  readonly side: Side;
  readonly area: RegionArea;
  readonly views: readonly View[];
  /** Shown large by the close-up from the lower ribs to mid-thigh. */
  readonly lumbopelvic: boolean;
  /** An answer here raises the emergency text. */
  readonly redFlag: boolean;
}

function build(): ReadonlyMap<RegionId, Region> {
  const map = new Map<RegionId, Region>();
  const add = (stem: RegionStem, side: Side, facts: string) => {
    const [area, seen, zoom] = facts.split(' ');
    const id = (side === 'none' ? stem : `${stem}-${side}`) as RegionId;
    const views = (['front', 'back'] as const).filter((view) => seen === 'both' || seen === view);
    map.set(id, { id, stem, side, area: area as RegionArea, views, lumbopelvic: !!zoom, redFlag: stem === 'saddle' });
  };
  for (const [stem, facts] of Object.entries(singles)) add(stem as SingleStem, 'none', facts);
  for (const [stem, facts] of Object.entries(pairs)) {
    for (const side of ['r', 'l'] as const) add(stem as PairedStem, side, facts);
  }
  return map;
}

/** All regions by id: first those on the midline, then the pairs, right before left. */
export const regions = /* @__PURE__ */ build();

/** The areas in the order a list shows them. */
export const regionAreas: readonly RegionArea[] = [
  'head',
  'arm',
  'trunk',
  'belly',
  'hip',
  'back',
  'pelvis',
  'leg',
  'foot',
];

export const isRegionId = (text: string): text is RegionId => regions.has(text as RegionId);
