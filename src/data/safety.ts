import type { RegionId } from './regions.js';
import type { Sourced } from './sources.js';

export type RedFlagLevel = 'emergency' | 'urgent';
export type RedFlagGroup = 'cauda-equina' | 'belly' | 'fracture' | 'infection' | 'cancer' | 'nerve' | 'first-time';

/** A sign to be checked by a clinician. It never says what is wrong. */
export interface RedFlag extends Sourced {
  /** `emergency`: now; `urgent`: soon, and before any pressing. */
  readonly level: RedFlagLevel;
  readonly group: RedFlagGroup;
  /** Regions whose marking raises this flag. */
  readonly regions?: readonly RegionId[];
}

/** All red flags, those for an emergency first. Any yes ends the quiz with "get medical help". */
export const redFlags = {
  'rf-saddle': { level: 'emergency', group: 'cauda-equina', regions: ['saddle'], sources: ['IFOMPT2020', 'NICE-NG59'] },
  'rf-bladder-bowel': { level: 'emergency', group: 'cauda-equina', sources: ['IFOMPT2020', 'NICE-NG59'] },
  'rf-both-legs': { level: 'emergency', group: 'cauda-equina', sources: ['IFOMPT2020', 'NICE-NG59'] },
  'rf-sudden-severe': { level: 'emergency', group: 'belly', sources: ['PRACTICE'] },
  'rf-pulsing-belly': { level: 'emergency', group: 'belly', sources: ['PRACTICE'] },
  'rf-faint': { level: 'emergency', group: 'belly', sources: ['PRACTICE'] },
  'rf-rigid-belly': { level: 'emergency', group: 'belly', sources: ['PRACTICE'] },
  'rf-injury': { level: 'urgent', group: 'fracture', sources: ['IFOMPT2020', 'NICE-NG59'] },
  'rf-fever': { level: 'urgent', group: 'infection', sources: ['IFOMPT2020', 'NICE-NG59'] },
  'rf-cancer': { level: 'urgent', group: 'cancer', sources: ['IFOMPT2020', 'NICE-NG59'] },
  'rf-weight-loss': { level: 'urgent', group: 'cancer', sources: ['IFOMPT2020'] },
  'rf-night-pain': { level: 'urgent', group: 'cancer', sources: ['IFOMPT2020'] },
  'rf-thin-bones': { level: 'urgent', group: 'fracture', sources: ['IFOMPT2020'] },
  'rf-age': { level: 'urgent', group: 'first-time', sources: ['PRACTICE'] },
  'rf-below-knee': { level: 'urgent', group: 'nerve', sources: ['PRACTICE'] },
} as const satisfies Record<string, RedFlag>;

export type RedFlagId = keyof typeof redFlags;

/** Ages in years outside which a first episode is to be checked. */
export const firstEpisodeAge = { under: 20, over: 55 } as const;

export interface DoNotPress extends Sourced {
  /** Only for the side on which it is true. */
  readonly sameSide?: boolean;
  /** For how many months after it. */
  readonly months?: number;
}

/** Do not press the abdomen without a clinician's yes. */
export const doNotPress = {
  pregnancy: { sources: ['PRACTICE'] },
  'recent-surgery': { months: 3, sources: ['PRACTICE'] },
  hernia: { sources: ['PRACTICE'] },
  'aortic-aneurysm': { sources: ['PRACTICE'] },
  'belly-illness': { sources: ['PRACTICE'] },
  'blood-thinners': { sources: ['PRACTICE'] },
  'hip-replacement': { sameSide: true, sources: ['PRACTICE'] },
  'pelvic-infection': { sources: ['PRACTICE'] },
  'open-wound': { sources: ['PRACTICE'] },
} as const satisfies Record<string, DoNotPress>;

export type DoNotPressId = keyof typeof doNotPress;

/** Stop at once. */
export const stopSigns = {
  sharp: { sources: ['A', 'B'] },
  throbbing: { sources: ['A'] },
  tingling: { sources: ['A'] },
  faint: { sources: ['PRACTICE'] },
} as const satisfies Record<string, Sourced>;

export type StopSignId = keyof typeof stopSigns;

export interface AvoidZone extends Sourced {
  readonly regions: readonly RegionId[];
  /** `never`: not there at all; `move-up`: go a little higher along the muscle on throbbing or tingling. */
  readonly rule: 'never' | 'move-up';
}

/** Where not to press. */
export const avoidZones = {
  midline: { regions: ['epigastrium', 'navel', 'lower-abdomen'], rule: 'never', sources: ['B'] },
  'hip-crease-nerves': { regions: ['hip-crease-l', 'hip-crease-r'], rule: 'move-up', sources: ['A'] },
} as const satisfies Record<string, AvoidZone>;

export type AvoidZoneId = keyof typeof avoidZones;

/** The red flag that marking this region raises, if any. */
export function redFlagOfRegion(region: string): RedFlagId | undefined {
  return (Object.keys(redFlags) as RedFlagId[]).find((id) =>
    (redFlags as Readonly<Record<RedFlagId, RedFlag>>)[id].regions?.some((flagged) => flagged === region),
  );
}
