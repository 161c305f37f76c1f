import type { ExerciseFirst } from '../../../exercise.js';
import type { HipSwayStep } from '../../../exercises/hip-sway.js';

export const hipSway = {
  name: 'Hip sway',
  captions: { start: 'To one side', end: 'To the other side' },
  goal: 'Moves the hip gently after pressing, in the kneeling position.',
  needs: 'A mat or cushion for your knee.',
  position: 'Kneel on one knee, the other foot flat in front, trunk upright.',
  steps: {
    kneel: { text: 'Ease the hips forward until you just feel the front of the hip.', cue: 'just feel' },
    sway: { text: 'Sway the hips gently from side to side.', cue: 'gently' },
    rhythm: {
      text: 'Keep it small and in an even rhythm. Then change sides.',
      oneSide: 'Keep it small and in an even rhythm.',
      cue: 'small',
    },
  },
  breathing: 'Breathe slowly and let the sway follow your breath.',
  feel: 'Easy movement with hardly any pull, 3 out of 10 at most.',
  cautions: { small: 'Keep the sway small. It is not a deep stretch.' },
  stop: 'Stop for sharp, shooting or tingling pain.',
  notFor: 'Ask a clinician first after a fall, after hip or belly surgery, with a new hip, or in pregnancy.',
} satisfies ExerciseFirst<HipSwayStep>;
