/** The tags that can be embedded: one for each file in `define`. */
export const tags = [
  'body-map',
  'hold-timer',
  'pain-diary',
  'release-guide',
  'relief-plan',
  'sitting-break',
  'stretch-card',
  'symptom-quiz',
  'tool-finder',
  'trigger-faq',
] as const;

export type Tag = (typeof tags)[number];

/** Says what a wrong tag should have been; the start of it only, for it may be anything. */
export const wrongTag = (given: string): string =>
  `unknot: "${given.slice(0, 40)}" is no widget; expected ${tags.join(', ')}.`;

export const isTag = (name: string): name is Tag => (tags as readonly string[]).includes(name);
