import type { Sourced } from './sources.js';

export interface Cause extends Sourced {
  /** What brings it about in daily life: ids into `words.causes[cause].examples`. */
  readonly examples: readonly string[];
}

export const causes = {
  sitting: { examples: ['desk', 'couch', 'car', 'curled-up-sleep'], sources: ['A', 'B'] },
  overuse: { examples: ['running', 'cycling', 'hiking', 'kicking', 'stairs'], sources: ['A'] },
  weakness: { examples: ['demand-above-strength', 'sitting-upright', 'others-help-out'], sources: ['A'] },
  hypermobility: { examples: ['deep-yoga', 'pregnancy'], sources: ['A'] },
} as const satisfies Record<string, Cause>;

export type CauseId = keyof typeof causes;
/** The examples of one cause. */
export type CauseExample<Id extends CauseId> = (typeof causes)[Id]['examples'][number];
