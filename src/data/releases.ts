import type { LandmarkId } from './muscles.js';
import type { ArticleId, Sourced } from './sources.js';

export interface Approach extends Sourced {
  /** What it does to a trigger point, by the articles. */
  readonly effect: 'temporary' | 'can-irritate' | 'releases';
}

/** The three approaches, compared. */
export const approaches = {
  stretch: { effect: 'temporary', sources: ['A'] },
  massage: { effect: 'can-irritate', sources: ['A'] },
  pressure: { effect: 'releases', sources: ['A'] },
} as const satisfies Record<string, Approach>;

export type ApproachId = keyof typeof approaches;

export interface LocateStep extends Sourced {
  readonly landmarks?: readonly LandmarkId[];
}

/** How to find the band, in this order. The last step confirms that it is the right one. */
export const locateSteps = {
  'lie-down': { sources: ['B'] },
  'find-hip-bone': { landmarks: ['asis'], sources: ['B'] },
  'fingers-inside': { landmarks: ['asis'], sources: ['B'] },
  sink: { landmarks: ['ilium-inner-surface'], sources: ['B'] },
  'feel-band': { sources: ['B'] },
  confirm: { sources: ['B'] },
} as const satisfies Record<string, LocateStep>;

export type LocateStepId = keyof typeof locateSteps;

/** How far the knee lifts to confirm, in centimetres: "a couple of inches". */
export const confirmLiftCm = 5;

/** How to press, in this order; ids into `words.release.press`. */
export const pressSteps = {
  'on-the-point': { sources: ['A', 'B'] },
  'build-slowly': { sources: ['A', 'B'] },
  'good-ache': { sources: ['A', 'B'] },
  'keep-still': { sources: ['A', 'B'] },
  'over-the-tool': { sources: ['A', 'B'] },
  hold: { sources: ['A', 'B'] },
  'early-end': { sources: ['B'] },
  'normal-at-first': { sources: ['A'] },
} as const satisfies Record<string, Sourced>;

export type PressStepId = keyof typeof pressSteps;

/** Breathing while pressing. The counts are our choice: the articles ask for slow, deep, with a long full exhale. */
export const breathing = { inSeconds: 4, outSeconds: 6, designChoice: true, sources: ['B'] } as const;

/** After the hold, in this order. */
export const afterSteps = {
  'let-go': { sources: ['B'] },
  move: { sources: ['B'] },
  stretch: { sources: ['B'] },
} as const satisfies Record<string, Sourced>;

export type AfterStepId = keyof typeof afterSteps;

/** Cautions on how much. */
export const doseCautions = {
  'too-much': { sources: ['A'] },
  'build-over-days': { sources: ['A'] },
} as const satisfies Record<string, Sourced>;

export type DoseCautionId = keyof typeof doseCautions;

/** Seconds of one hold, as each article gives it. */
export interface HoldTime {
  readonly min: number;
  /** Missing where the article sets no upper end. */
  readonly max?: number;
  /** The article also lets the hold end when the tenderness melts away. */
  readonly untilItMelts?: boolean;
}

/** How long to hold, in seconds: what each article says, and what the product takes from it. */
export const holdTime: {
  readonly bySource: Readonly<Record<ArticleId, readonly HoldTime[]>>;
  readonly default: number;
  readonly min: number;
  readonly milestones: readonly number[];
  /** Ending early is fine once the tenderness fades, from `min` on. */
  readonly mayEndEarly: boolean;
} & Sourced = {
  // A says "at least 90" in its text and "at least 30 to 90" in its questions.
  bySource: { A: [{ min: 90 }, { min: 30, max: 90 }], B: [{ min: 30, max: 90, untilItMelts: true }] },
  default: 90,
  min: 30,
  milestones: [30, 60, 90],
  mayEndEarly: true,
  sources: ['A', 'B'],
};

/** How hard to press: what each article says, and what the product takes from it. */
export const pressure = {
  bySource: { A: 'good-ache', B: 'non-painful' },
  default: 'good-ache',
  /** Both agree on the upper end. */
  below: ['sharp', 'shooting'],
  sources: ['A', 'B'],
} as const satisfies {
  bySource: Record<ArticleId, 'good-ache' | 'non-painful'>;
  default: 'good-ache' | 'non-painful';
  below: readonly string[];
} & Sourced;
