/** Programs with a name, each a handful of numbers. Pure. */
import type { Breath, PhaseSeconds, Sides } from './program.js';

/** A program before a page changes parts of it. */
export interface Preset {
  readonly lengths: PhaseSeconds;
  readonly milestones: readonly number[];
  readonly minimum: number;
  readonly sides: Sides;
  readonly sets: number;
  readonly breath: Breath;
  /** Is the person asked how it feels? */
  readonly check: boolean;
}

/** What a timer without a named program does. */
export const standard: Preset = {
  lengths: { prepare: 5, ease: 0, hold: 90, release: 0, move: 0, switch: 10, rest: 30 },
  milestones: [30, 60, 90],
  minimum: 30,
  sides: 'none',
  sets: 1,
  breath: { inhale: 4, exhale: 6 },
  check: true,
};

const { lengths } = standard;

export const presets = {
  /** The whole release: into place, ease in, 90 seconds, let go and move, then the other side. */
  'psoas-release': { ...standard, lengths: { ...lengths, prepare: 10, ease: 15, release: 5, move: 20 }, sides: 'both' },
  /** The shortest hold that the articles speak of. */
  'quick-30': { ...standard, lengths: { ...lengths, ease: 5, hold: 30, release: 5 }, milestones: [] },
  'stretch-hold': {
    ...standard,
    lengths: { ...lengths, hold: 30, release: 5, switch: 5, rest: 15 },
    milestones: [15],
    minimum: 15,
    sides: 'both',
    check: false,
  },
  /** No pressure: three minutes of slow breath. */
  breathing: {
    ...standard,
    lengths: { ...lengths, hold: 180 },
    milestones: [60, 120],
    minimum: 0,
    check: false,
  },
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;
