/** The words of the symptom quiz that its first page needs; all others come with the quiz itself. */
export const quizStart = {
  title: 'Could it be your psoas?',
  intro: 'A two-minute check: where you feel it, what brings it on, and what may feed it. Warning signs come first.',
  notAdvice: 'This is not medical advice and does not replace being examined.',
  stays: 'Your answers stay on this page. Nothing is stored or sent.',
  sentWithForm: 'Nothing is stored. Your result is sent only when you send this page’s form.',
  kept: 'Your answers are kept on this device until you press “Start again”. They are not sent.',
  start: 'Start',
  loading: 'One moment …',
  notLoaded: 'This part could not be loaded. Check your connection.',
  tryAgain: 'Try again',
  required: 'Please finish this check first.',
  seeSomeone: 'I’d rather see someone',
  someone: {
    title: 'Seeing someone is always fine',
    who: 'A physiotherapist or your doctor can examine your hip and back. Tell them where you feel it, what brings it on and since when.',
    soon: 'Go within days for fever, weight loss without reason, pain that wakes you at night, or a recent hard fall.',
    now: 'Get help now for numbness round the genitals or back passage, new trouble with bladder or bowel, weakness in both legs, or sudden severe belly or back pain.',
    close: 'Close this',
  },
};
