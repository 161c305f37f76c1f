import type { ExerciseFirst } from '../../../exercise.js';
import type { PelvisNeutralStep } from '../../../exercises/pelvis-neutral.js';

export const pelvisNeutral = {
  name: 'Level pelvis in standing',
  captions: { start: 'Tipped forward', end: 'Level' },
  goal: 'Finds a stance in which the pelvis does not tip far forward.',
  needs: 'A wall beside you if balance is hard.',
  position: 'Stand with your feet as wide as your hips, knees loose.',
  steps: {
    stand: { text: 'Think of your pelvis as a bowl of water.', cue: 'bowl of water' },
    tip: { text: 'Tip the bowl forward a little. Feel the low back arch.', cue: 'a little' },
    level: { text: 'Tuck your tailbone until the bowl is level.', cue: 'until the bowl is level' },
    keep: { text: 'Grow tall, breathe, and keep it without effort. Repeat slowly.', cue: 'without effort' },
  },
  breathing: 'In as you tip, out as you level.',
  feel: 'Light work low in the belly and buttocks. No pain.',
  cautions: { small: 'Small is enough. Do not force the back flat.' },
  stop: 'Stop for sharp, shooting or tingling pain.',
  notFor: 'Ask a clinician first after a fall, or after hip or back surgery.',
} satisfies ExerciseFirst<PelvisNeutralStep>;
