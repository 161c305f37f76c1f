/** Words of the questions that are there at once. The four main questions are `questions`. */
export const triggerFaq = {
  title: 'Questions people ask',
  titles: {
    'what-it-is': 'What is a trigger point?',
    causes: 'What in daily life adds to it?',
    'warning-signs': 'When should I get help first?',
    approaches: 'Press, rub or stretch?',
    habits: 'Which habits help?',
    disagreements: 'Where do the sources differ?',
    research: 'What does research say?',
  },
  clinician: 'See a clinician if pain is strong, lasts for weeks, gets worse, or worries you.',
  failed: 'The answers did not load. The network may be down.',
  retry: 'Try again',
};
