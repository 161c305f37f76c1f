/** What a plan, and each widget for pressing, says while pressing is off. */
export const planCurtain = {
  emergency: {
    title: 'Get help now. Do not press.',
    text: 'A warning sign was ticked on this page. Call your local emergency number or go to an emergency department. Pressing and timers are switched off here.',
  },
  urgent: {
    title: 'See a clinician soon, and do not press before.',
    text: 'A warning sign was ticked on this page. Book a visit in the next days. Pressing and timers are switched off here. Until then, rest and gentle walking are fine.',
  },
  paused: {
    title: 'Pressing is paused.',
    text: 'A stop sign came up. Let go slowly, breathe out long a few times, and rest. If pain, tingling or numbness stays or comes back, stop for good and ask a clinician.',
  },
  signs: 'What was ticked:',
  lifted: 'It stays so until the check is taken again without a warning sign, or the plan is cleared.',
  goOn: 'It has settled: go on',
  reveal: 'Go to your plan',
  call: (number: string) => `Call ${number}`,
};
