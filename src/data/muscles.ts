import type { Sourced } from './sources.js';

/** Names for records: Uberon and FMA ids, `null` where no id is sure. */
export interface AnatomyCodes {
  readonly uberon: string | null;
  readonly fma: string | null;
}

export interface Landmark extends AnatomyCodes, Sourced {
  readonly kind: 'bone' | 'joint' | 'ligament' | 'skin-mark';
}

const landmark = (kind: Landmark['kind'], uberon: string | null, fma: string | null): Landmark => ({
  kind,
  uberon: uberon && `UBERON:${uberon}`,
  fma: fma && `FMA:${fma}`,
  sources: ['UBERON'],
});

/** Bones and other marks that the muscles run between or that a hand looks for. */
export const landmarks = /* @__PURE__ */ (() => ({
  t12: landmark('bone', '0004636', null),
  l1: landmark('bone', '0004617', null),
  l2: landmark('bone', '0004618', null),
  l3: landmark('bone', '0004619', null),
  l4: landmark('bone', '0004620', null),
  l5: landmark('bone', '0004621', null),
  sacrum: landmark('bone', '0005473', '24228'),
  ilium: landmark('bone', '0001273', '16589'),
  'ilium-inner-surface': landmark('bone', '0010746', '42826'),
  asis: { kind: 'skin-mark', uberon: null, fma: null, sources: ['B'] } as Landmark,
  'pubic-joint': landmark('joint', '0003699', '16950'),
  'inguinal-ligament': landmark('ligament', '0006204', null),
  femur: landmark('bone', '0000981', null),
  'lesser-trochanter': landmark('bone', '0002504', '32853'),
  'greater-trochanter': landmark('bone', '0002503', '32852'),
}))();

export type LandmarkId = keyof typeof landmarks;

export interface Muscle extends AnatomyCodes, Sourced {
  /** Where it starts and where it ends, for the muscles this package is about. */
  readonly from?: readonly LandmarkId[];
  readonly to?: readonly LandmarkId[];
}

const muscle = (uberon: string | null, fma: string | null): Muscle => ({
  uberon: uberon && `UBERON:${uberon}`,
  fma: fma && `FMA:${fma}`,
  sources: ['UBERON'],
});

/** Muscles by id. All are paired, one on each side, except the diaphragm. */
export const muscles = /* @__PURE__ */ (() => ({
  'psoas-major': {
    uberon: 'UBERON:0001298',
    fma: 'FMA:18060',
    from: ['t12', 'l1', 'l2', 'l3', 'l4', 'l5'],
    to: ['lesser-trochanter'],
    sources: ['A', 'B', 'UBERON'],
  } as Muscle,
  iliacus: {
    uberon: 'UBERON:0001369',
    fma: 'FMA:22310',
    from: ['ilium-inner-surface'],
    to: ['lesser-trochanter'],
    sources: ['A', 'UBERON'],
  } as Muscle,
  iliopsoas: { uberon: null, fma: null, to: ['lesser-trochanter'], sources: ['A', 'B'] } as Muscle,
  'psoas-minor': muscle('0001372', '22350'),
  'quadratus-lumborum': muscle('0001220', '15569'),
  'erector-spinae': muscle('0002462', '71302'),
  multifidus: { uberon: null, fma: null, sources: ['UBERON'] } as Muscle,
  'gluteus-maximus': muscle('0001370', '22314'),
  'gluteus-medius': muscle('0001371', '22315'),
  'gluteus-minimus': muscle('0008521', '22317'),
  piriformis: muscle('0008529', '19082'),
  'tensor-fasciae-latae': muscle('0001376', '22423'),
  sartorius: muscle('0001373', '22353'),
  'rectus-femoris': muscle('0001378', '22430'),
  quadriceps: muscle('0001377', '22428'),
  'vastus-lateralis': muscle('0001379', null),
  'vastus-medialis': muscle('0001380', null),
  pectineus: muscle('0001382', '22440'),
  'adductor-longus': muscle('0000303', '22441'),
  'adductor-magnus': muscle('0000370', null),
  gracilis: muscle('0000950', null),
  hamstrings: muscle('0002463', '81022'),
  'rectus-abdominis': muscle('0002382', '9628'),
  'external-oblique': muscle('0005442', '13335'),
  'transversus-abdominis': muscle('0001221', '15570'),
  diaphragm: muscle('0001103', '13295'),
}))();

export type MuscleId = keyof typeof muscles;

export interface AnatomyFact extends Sourced {
  readonly muscles: readonly MuscleId[];
  readonly landmarks?: readonly LandmarkId[];
  /** How many in ten, where the fact is a count of people; an estimate. */
  readonly inTen?: number;
}

/** What the articles say about the muscles; the sentences are `words.anatomy.facts`. */
export const anatomyFacts = {
  'psoas-path': {
    muscles: ['psoas-major'],
    landmarks: ['t12', 'l1', 'l2', 'l3', 'l4', 'l5', 'lesser-trochanter'],
    sources: ['A', 'B'],
  },
  'iliacus-path': { muscles: ['iliacus', 'iliopsoas'], landmarks: ['ilium', 'lesser-trochanter'], sources: ['A'] },
  'hip-flexor': { muscles: ['iliopsoas'], sources: ['A', 'B'] },
  steadies: { muscles: ['iliopsoas'], sources: ['A', 'B'] },
  'lies-deep': { muscles: ['psoas-major'], sources: ['B'] },
  breath: { muscles: ['psoas-major', 'diaphragm'], sources: ['B'] },
  'how-to-say': { muscles: ['psoas-major'], sources: ['A'] },
  'low-back-common': { muscles: [], inTen: 8, sources: ['A'] },
} as const satisfies Record<string, AnatomyFact>;

export type AnatomyFactId = keyof typeof anatomyFacts;
