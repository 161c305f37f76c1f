/** Words of the plan that are there at once. */
export const plan = {
  title: 'Your plan',
  empty:
    'Nothing here yet. Mark where it hurts, take the check, or do an exercise on this page. What you do comes together here.',
  clinician: 'See a clinician if pain is strong, lasts for weeks, gets worse, or worries you.',
  loading: 'One moment…',
  failed: 'Your plan could not be shown. The network may be down.',
  retry: 'Try again',
};
