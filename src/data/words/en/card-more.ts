/** Words of the stretch card that only some readers see: under the fold, beside the timer, on paper. */
export const cardMore = {
  mistakes: 'Common mistakes',
  easier: 'Easier',
  harder: 'Harder',
  sources: 'Sources',
  ownNumbers: 'Numbers that the sources do not give are our own: a gentle start.',
  timer: 'Hold and breathe',
  timerMoving: 'Move slowly and breathe',
  back: 'Back to the card',
  stopped: 'Stopped. Back to the card.',
  switched: 'The exercise was changed. The timer has stopped.',
  notes: 'Notes',
  clinicianName: 'Clinician and date',
};
