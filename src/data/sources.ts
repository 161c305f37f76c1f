/** Where each fact comes from. Facts elsewhere name these by id. */
export interface Source {
  readonly title: string;
  /** `note` is no publication: it marks what stands on ordinary practice and waits for a clinician's review. */
  readonly kind: 'article' | 'guideline' | 'framework' | 'review' | 'trial' | 'vocabulary' | 'note';
  /** Year of publication, with the last update where it matters. */
  readonly year?: number;
  readonly doi?: string;
  /** Id in PubMed Central. */
  readonly pmc?: string;
}

export const sources = {
  A: { title: 'Tight lower back? It could be a psoas trigger point', kind: 'article', year: 2021 },
  B: { title: 'How to Release a Psoas Trigger Point', kind: 'article' },
  IFOMPT2020: {
    title: 'International Framework for Red Flags for Potential Serious Spinal Pathologies',
    kind: 'framework',
    year: 2020,
    doi: '10.2519/jospt.2020.9971',
  },
  'NICE-NG59': {
    title: 'Low back pain and sciatica in over 16s: assessment and management',
    kind: 'guideline',
    year: 2016,
  },
  LU2022: {
    title: 'Effect of ischemic compression on myofascial pain syndrome: a systematic review and meta-analysis',
    kind: 'review',
    year: 2022,
    doi: '10.1186/s12998-022-00441-5',
    pmc: 'PMC9434898',
  },
  WILKE2018: {
    title:
      'Immediate effects of self-myofascial release on latent trigger point sensitivity: a randomized, placebo-controlled trial',
    kind: 'trial',
    year: 2018,
    doi: '10.5114/biolsport.2018.78055',
    pmc: 'PMC6358529',
  },
  UBERON: { title: 'Uberon multi-species anatomy ontology', kind: 'vocabulary' },
  PRACTICE: { title: 'Ordinary caution of clinical practice, not yet reviewed by a clinician', kind: 'note' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** The two articles that the wording is drawn from. */
export type ArticleId = 'A' | 'B';

/** A fact that says where it comes from. */
export interface Sourced {
  readonly sources: readonly [SourceId, ...SourceId[]];
}
