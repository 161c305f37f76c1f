/** What the hold timer says: short sentences, for a person hears them lying on the floor. */
export const timerSpoken = {
  prepare: (seconds: number) => `Get into place. ${seconds} seconds.`,
  ease: () => 'Press gently and sink in slowly.',
  hold: (seconds: number) => `Hold for ${seconds} seconds. Breathe slowly.`,
  release: () => 'Let go slowly.',
  move: () => 'Move the area gently.',
  switch: () => 'Change to the other side.',
  rest: (seconds: number) => `Rest for ${seconds} seconds.`,
  milestone: (seconds: number) => `${seconds} seconds. Keep breathing.`,
  ask: 'How does it feel?',
  pause: 'Paused.',
  resume: (seconds: number) => `Going on. ${seconds} seconds left.`,
  extend: (seconds: number) => `${seconds} seconds left.`,
  stop: 'Stopped.',
  reset: 'Ready to start.',
  complete: (seconds: number) => `Done. You held for ${seconds} seconds in all.`,
};
