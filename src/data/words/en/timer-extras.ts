/** Words of the hold timer's question about pain and of its switches: loaded when they are first needed. */
export const timerExtras = {
  question: 'How does it feel?',
  answers: {
    good: { name: 'Good ache', more: 'Stay with it' },
    'too-much': { name: 'Too much', more: 'Ease off' },
    sharp: { name: 'Sharp', more: 'Throbbing, tingling or numb' },
  },
  switches: 'How it tells you',
  sound: 'Sound',
  voice: 'Voice',
  vibrate: 'Vibration',
  flash: 'Screen light',
  awake: 'Screen stays on',
  cannot: 'Not in this browser',
  sample: 'I will tell you what comes next.',
};
