import type { ExerciseFirst } from '../../../exercise.js';
import type { StandUpBreakStep } from '../../../exercises/stand-up-break.js';

export const standUpBreak = {
  name: 'Stand-up break',
  captions: { start: 'Sitting', end: 'Standing' },
  goal: 'Takes the hip muscle out of the short position that it has while you sit.',
  needs: 'A steady chair.',
  position: 'Sit near the front edge of the chair, feet flat.',
  steps: {
    ready: { text: 'Bring your feet back under your knees.', cue: 'under your knees' },
    rise: { text: 'Lean forward and stand up slowly.', cue: 'slowly' },
    open: { text: 'Stand tall, pelvis level, and let the front of the hips open.', cue: 'Stand tall' },
    move: { text: 'Sit down slowly and repeat. Then walk a few steps.', cue: 'walk a few steps' },
  },
  breathing: 'Out as you stand up, in as you sit down.',
  feel: 'Easy work for the legs. No pain.',
  cautions: { steady: 'Use a chair that cannot roll or slide.' },
  stop: 'Stop for sharp, shooting or tingling pain, or if you feel faint.',
  notFor: 'Ask a clinician first after a fall or surgery, or if you feel faint when you stand up.',
} satisfies ExerciseFirst<StandUpBreakStep>;
