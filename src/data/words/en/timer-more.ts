/** Words of the hold timer that are seldom said: after the device slept, and after an answer to how it feels. */
export const timerMore = {
  slept: (minutes: number) =>
    minutes < 1
      ? 'Your device slept for a moment. Were you still holding?'
      : `Your device slept for about ${minutes} min. Were you still holding?`,
  goOn: (time: string) => `Go on from ${time}`,
  countIt: 'Yes, count it',
  stop: 'Stop',
  answered: {
    good: 'Good. Stay with it and breathe.',
    'too-much': 'Ease off until it is a good ache, then resume.',
    sharp: 'Let go and stop here. If it stays, or comes back, ask a clinician.',
    sharpAtCrease:
      'Let go. Move to a spot above the hip crease, away from the pulse, and press less. If it stays, ask a clinician.',
  },
};
