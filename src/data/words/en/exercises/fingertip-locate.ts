import type { ExerciseFirst } from '../../../exercise.js';
import type { FingertipLocateStep } from '../../../exercises/fingertip-locate.js';

export const fingertipLocate = {
  name: 'Find it with your fingertips',
  goal: 'Finds the tender band before you press, and checks that it is the right one.',
  needs: 'A mat. Short nails help.',
  position: 'Lie on your back, knees bent, feet flat, belly soft.',
  steps: {
    lie: { text: 'Find the bony point at the front of your hip.', cue: 'bony point' },
    find: { text: 'Put your fingertips just inside it and slightly below.', cue: 'just inside' },
    sink: {
      text: 'Sink in slowly toward the spine, along the inner curve of the pelvis. Feel for a dense, tender cord.',
      cue: 'slowly',
    },
    confirm: { text: 'Lift the knee about 5 cm. The band firms under your fingers.', cue: 'The band firms' },
  },
  breathing: 'Sink in only as you breathe out. Wait as you breathe in.',
  feel: 'Pressure and some tenderness, 4 out of 10 at most. No sharp pain.',
  cautions: {
    patience: 'Finding it takes some tries. The point can lie anywhere along the muscle.',
    where: 'Never press the middle of the belly, a hernia, a wound, or a spot that beats like a pulse.',
  },
  stop: 'Stop for sharp, shooting or tingling pain, throbbing, or feeling faint.',
  notFor:
    'Ask a clinician first in pregnancy, with blood thinners, belly illness or a new hip, or after surgery or a fall.',
} satisfies ExerciseFirst<FingertipLocateStep>;
