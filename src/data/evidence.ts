import type { ArticleId, Sourced } from './sources.js';

export interface Disagreement extends Sourced {
  /** The article whose advice the product follows by default; `both` where it joins the two. */
  readonly follows: ArticleId | 'both';
}

/** Where the two articles do not agree. What each says is `words.evidence.disagreements`. */
export const disagreements = {
  'hold-time': { follows: 'both', sources: ['A', 'B'] },
  'how-hard': { follows: 'A', sources: ['A', 'B'] },
  'foam-roller': { follows: 'A', sources: ['A', 'B'] },
  ball: { follows: 'A', sources: ['A', 'B'] },
} as const satisfies Record<string, Disagreement>;

export type DisagreementId = keyof typeof disagreements;

export interface Evidence extends Sourced {
  /** Whether trials speak for the effect, against it, or show none. */
  readonly finding: 'for' | 'none' | 'mixed';
  readonly studies: number;
  /** Standardised mean difference against controls. */
  readonly effectSize?: number;
  /** Length of the pressure that was tried, in seconds. */
  readonly seconds?: number;
}

/** What trials found, so that no sentence promises more: pressing may ease tenderness. */
export const evidence = {
  'tender-to-touch': { finding: 'for', studies: 11, effectSize: 0.67, sources: ['LU2022'] },
  'felt-pain': { finding: 'none', studies: 7, effectSize: -0.22, sources: ['LU2022'] },
  // The gain was within the still-pressure group; the groups did not differ significantly from each other.
  'still-not-rolling': { finding: 'mixed', studies: 1, seconds: 90, sources: ['WILKE2018'] },
  'red-flags': { finding: 'mixed', studies: 0, sources: ['IFOMPT2020'] },
} as const satisfies Record<string, Evidence>;

export type EvidenceId = keyof typeof evidence;
