import type { ExerciseFirst } from '../../../exercise.js';
import type { KneelingLungeStep } from '../../../exercises/kneeling-lunge.js';

export const kneelingLunge = {
  name: 'Kneeling hip-flexor stretch',
  goal: 'Lengthens the muscles at the front of the hip. Best after pressing, once the point has eased.',
  needs: 'A mat or cushion for your knee. A chair beside you if balance is hard.',
  position: 'Kneel on the side you want to stretch. Put the other foot flat in front, knee bent.',
  steps: {
    kneel: { text: 'Kneel on one knee, trunk upright.', cue: 'trunk upright' },
    tuck: { text: 'Tuck your tailbone before you move.', cue: 'Tuck your tailbone' },
    glide: { text: 'Let the hips glide forward until the front of the hip pulls gently. Stay and breathe.' },
    return: { text: 'Come back slowly and change sides.', oneSide: 'Come back slowly.' },
  },
  breathing: 'Breathe slowly. Let each long breath out soften the front of the hip.',
  feel: 'A gentle pull at the front of the hip and thigh of the kneeling leg, 3 out of 10 at most.',
  cautions: {
    gentle: 'Gentle pull only. Never force the position.',
    after: 'Stretching onto a sore point can make the pain spread. Press first, then stretch.',
  },
  stop: 'Stop for sharp, shooting or tingling pain.',
  notFor: 'Ask a clinician first after a fall, after hip or belly surgery, with a new hip, or in pregnancy.',
} satisfies ExerciseFirst<KneelingLungeStep>;
