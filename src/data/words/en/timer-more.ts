/** Words of the hold timer's question after the device slept. */
export const timerMore = {
  slept: (minutes: number) =>
    minutes < 1
      ? 'Your device slept for a moment. Were you still holding?'
      : `Your device slept for about ${minutes} min. Were you still holding?`,
  goOn: (time: string) => `Go on from ${time}`,
  countIt: 'Yes, count it',
  stop: 'Stop',
};
