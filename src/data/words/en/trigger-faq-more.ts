/** Words that stand between the facts in the answers. */
export const triggerFaqMore = {
  kinds: {
    local: 'Close to the spot',
    referred: 'Further away',
    movement: 'When you move or stand',
    body: 'How it shows in the body',
    pattern: 'How it comes and goes',
    confused: 'What it can be taken for',
  },
  topics: {
    'hold-time': 'How long to hold',
    'how-hard': 'How hard to press',
    'foam-roller': 'Foam roller',
    ball: 'Ball',
  },
  articles: { A: 'Article A', B: 'Article B' },
  here: 'Here',
  emergency: 'Get help now for any of these',
  urgent: 'See a clinician soon, and do not press before, for any of these',
  sources: 'Sources',
};
