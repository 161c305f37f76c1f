import type { MuscleId } from './muscles.js';
import type { PairedStem } from './regions.js';
import type { Sourced } from './sources.js';

export interface Symptom extends Sourced {
  /**
   * `local`: round the point; `referred`: felt elsewhere; `movement`: noticed when moving; `body`: the whole body's
   * shape; `pattern`: how it comes and goes; `confused`: something else it can be taken for.
   */
  readonly kind: 'local' | 'referred' | 'movement' | 'body' | 'pattern' | 'confused';
  /** The muscle that it is a sign of, where the articles tell them apart. */
  readonly points?: readonly ('psoas-major' | 'iliacus')[];
  /** Where it is felt, without the side. */
  readonly regions?: readonly PairedStem[];
  /** Muscles in which it is felt. */
  readonly felt?: readonly MuscleId[];
}

export const symptoms = {
  'deep-core': { kind: 'local', points: ['psoas-major'], regions: ['psoas-line'], sources: ['A', 'B'] },
  'front-of-hip': { kind: 'local', regions: ['hip-crease'], sources: ['A', 'B'] },
  'inner-groin': { kind: 'local', regions: ['groin-inner'], sources: ['A', 'B'] },
  'low-back': {
    kind: 'referred',
    points: ['psoas-major'],
    regions: ['low-back', 'flank'],
    felt: ['erector-spinae', 'quadratus-lumborum'],
    sources: ['A'],
  },
  'front-of-thigh': {
    kind: 'referred',
    points: ['iliacus'],
    regions: ['thigh-front-upper', 'thigh-front-lower'],
    felt: ['quadriceps'],
    sources: ['A'],
  },
  'push-off': { kind: 'movement', sources: ['A', 'B'] },
  'rise-from-chair': { kind: 'movement', sources: ['A', 'B'] },
  'long-standing': { kind: 'movement', sources: ['A', 'B'] },
  'hard-to-stand-upright': { kind: 'movement', sources: ['A', 'B'] },
  'stiff-hip': { kind: 'movement', sources: ['A', 'B'] },
  'both-sides-tight': { kind: 'body', sources: ['A'] },
  'one-side-tighter': { kind: 'body', sources: ['A'] },
  'sleepy-helpers': { kind: 'body', felt: ['gluteus-maximus', 'hamstrings'], sources: ['A'] },
  'comes-back': { kind: 'pattern', sources: ['A'] },
  'disc-or-joint': { kind: 'confused', sources: ['A'] },
} as const satisfies Record<string, Symptom>;

export type SymptomId = keyof typeof symptoms;
