import type { CauseId } from './causes.js';
import type { ApproachId } from './releases.js';
import type { Sourced } from './sources.js';
import type { SymptomId } from './symptoms.js';

export interface Question extends Sourced {
  /** What the answer draws on. */
  readonly approaches?: readonly ApproachId[];
  readonly symptoms?: readonly SymptomId[];
  readonly causes?: readonly CauseId[];
}

/** Questions that people ask; question and answer are `words.questions`. */
export const questions = {
  'how-to-release': { approaches: ['pressure'], sources: ['A', 'B'] },
  'what-happens-when-tight': { symptoms: ['both-sides-tight', 'one-side-tighter', 'sleepy-helpers'], sources: ['A'] },
  'where-is-it-felt': {
    symptoms: ['deep-core', 'low-back', 'front-of-hip', 'inner-groin', 'front-of-thigh'],
    sources: ['A'],
  },
  'what-causes-it': { causes: ['sitting', 'overuse', 'weakness', 'hypermobility'], sources: ['A'] },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questions;
