import { regions, type RegionId, type RegionStem } from './regions.js';

/**
 * Codes of the regions for records: UBERON (CC BY 3.0) with its FMA cross-reference, and the ICF category of pain.
 * Loaded by exports only. `broader` means that the region is a part of what the code names; null, that no code is sure.
 */
export interface RegionCode {
  readonly uberon: string | null;
  readonly match: 'exact' | 'broader' | null;
  readonly fma: string | null;
  /** ICF body function: pain here. */
  readonly icf: string;
}

// ICF b2801, pain in body part: b28010 head and neck, b28011 chest, b28012 stomach or abdomen, b28013 back, b28014 upper limb,
// b28015 lower limb, b28016 joints, b28018 other specified, b28019 unspecified.
const icf = {
  head: 'b28010',
  chest: 'b28011',
  belly: 'b28012',
  back: 'b28013',
  arm: 'b28014',
  leg: 'b28015',
  other: 'b28018',
};

// UBERON number, FMA number (0 unsure), pain; `~` before a number: the region is only a part of it.
const codes: Record<RegionStem, string> = {
  shoulder: '0001467 25202 arm',
  'upper-arm': '0003822 24890 arm',
  forearm: '~0002386 9663 arm',
  hand: '0002398 9712 arm',
  'hip-side': '0002503 32852 leg',
  'thigh-outer': '~0000376 24967 leg',
  ankle: '0004454 9665 leg',
  foot: '0002387 9664 leg',
  saddle: '0002356 9579 other',
  face: '0001456 24728 head',
  'neck-front': '~0000974 7155 head',
  chest: '0001443 9576 chest',
  epigastrium: '~0000916 0 belly',
  'upper-abdomen': '~0000916 0 belly',
  navel: '0 0 belly',
  'psoas-line': '~0006635 14627 belly',
  'hip-bone-front': '~0001273 16589 leg',
  'iliac-fossa': '~0010746 42826 leg',
  'lower-abdomen': '~0000916 0 belly',
  'hip-crease': '~0008337 24040 leg',
  'groin-inner': '~0008337 24040 leg',
  'thigh-front-upper': '~0000376 24967 leg',
  'thigh-front-lower': '~0000376 24967 leg',
  'thigh-inner': '~0000376 24967 leg',
  'knee-front': '0001465 24974 leg',
  shin: '~0003823 24979 leg',
  'head-back': '~0000033 7154 head',
  'neck-back': '~0000974 7155 head',
  'shoulder-blade': '~0006849 13394 back',
  'mid-spine': '~0008231 24217 back',
  'mid-back': '~0008231 24217 back',
  'low-spine': '0006074 16203 back',
  'low-back': '0005462 61681 back',
  flank: '~0005462 61681 back',
  'hip-crest-back': '~0001273 16589 back',
  sacrum: '0005473 24228 back',
  'si-joint': '0001365 21440 back',
  tailbone: '0001350 20229 back',
  'buttock-upper': '~0013691 25245 leg',
  'buttock-lower': '~0013691 25245 leg',
  'thigh-back': '~0000376 24967 leg',
  'knee-back': '~0001465 24974 leg',
  calf: '~0003823 24984 leg',
};

/** Codes of one region; its side is a separate coding, `regions.get(id).side`. */
export function regionCode(id: RegionId): RegionCode {
  const [uberon, fma, pain] = codes[regions.get(id)!.stem].split(' ');
  const broader = uberon.startsWith('~');
  const known = uberon !== '0';
  return {
    uberon: known ? `UBERON:${uberon.replace('~', '')}` : null,
    match: known ? (broader ? 'broader' : 'exact') : null,
    fma: fma === '0' ? null : `FMA:${fma}`,
    icf: icf[pain as keyof typeof icf],
  };
}
