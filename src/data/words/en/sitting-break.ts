/** Words of the sitting break that are there before Start. */
export const sittingBreak = {
  title: 'Stand up now and then',
  about: (minutes: number) =>
    `Long sitting keeps the front of your hips short. Press Start, and every ${minutes} minutes this asks you to stand.`,
  pageOpen: 'It works only while this page is open.',
  start: 'Start',
  left: 'minutes until you stand',
};
