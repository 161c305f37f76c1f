import type { ExerciseFirst } from '../../../exercise.js';
import type { ModifiedBridgeStep } from '../../../exercises/modified-bridge.js';

export const modifiedBridge = {
  name: 'Supported bridge',
  goal: 'Lengthens the front of one hip while the floor carries your weight.',
  needs: 'A firm cushion or a yoga block. A mat.',
  position: 'Lie on your back, knees bent. Put the block under the flat bone at the base of your spine.',
  steps: {
    settle: { text: 'Let your pelvis rest on the block, heavy and level.', cue: 'heavy and level' },
    reach: { text: 'Slide one heel away and let that leg grow long toward the floor, slowly.', cue: 'slowly' },
    level: { text: 'Keep the pelvis level and stay while you breathe.', cue: 'Keep the pelvis level' },
    return: {
      text: 'Bend the knee, bring the foot back and change sides.',
      oneSide: 'Bend the knee and bring the foot back.',
    },
  },
  breathing: 'Breathe low into the belly. Let the leg sink on the long breath out.',
  feel: 'A gentle pull at the front of the hip of the long leg, 3 out of 10 at most.',
  cautions: {
    height: 'Start with a low, soft cushion.',
    gentle: 'Let the leg sink by its own weight. Never force it down.',
  },
  stop: 'Stop for sharp, shooting or tingling pain, or pain in the low back.',
  notFor: 'Ask a clinician first after a fall, after hip or belly surgery, with a new hip, or in pregnancy.',
} satisfies ExerciseFirst<ModifiedBridgeStep>;
