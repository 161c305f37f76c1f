import type { TriggerPointKind } from '../../trigger-points.js';

/** Words of the tool finder that are there at once. */
export const toolFinder = {
  title: 'Which tool reaches your spot?',
  ask: 'Where is your spot?',
  all: 'All spots',
  points: {
    'tp-iliacus': 'Inside the hip bone',
    'tp-psoas-upper': 'Deep in the belly',
    'tp-iliopsoas-crease': 'At the hip crease',
  } satisfies Record<TriggerPointKind, string>,
  order: 'Sorted only by what reaches the spot. No place in this list can be bought.',
  unsaid: 'The articles do not say',
  articles: { A: 'Article A', B: 'Article B' },
  silent: 'Does not name it',
  differ: 'They differ',
  use: 'I’ll use this',
  other: 'Other things on this page',
  otherText: 'The two articles do not say what these reach.',
  who: 'Who should not press without a clinician’s yes',
  why: 'Where the two articles differ',
  stop: 'Stop at once for sharp, shooting or throbbing pain, tingling or numbness.',
  clinician: 'See a clinician if pain is strong, lasts for weeks, gets worse, or worries you.',
  off: 'Pressing is switched off on this page for now. Please talk to a clinician before you press with anything.',
  failed: 'This part did not load. The network may be down.',
  retry: 'Try again',
  spoken: {
    /** @param points names of the chosen points */
    sorted: (points: string, tool: string) => `${points}. First in the list: ${tool}.`,
    chosen: (tool: string) => `Chosen: ${tool}. How to press is below.`,
    dropped: (tool: string) => `No longer chosen: ${tool}.`,
  },
};
