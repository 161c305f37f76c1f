import type { ExerciseWords } from '../../../exercise.js';
import type { KneelingLungeStep } from '../../../exercises/kneeling-lunge.js';

export const kneelingLunge = {
  name: 'Kneeling hip-flexor stretch',
  goal: 'Lengthens the muscles at the front of the hip. Best after pressing, once the point has eased.',
  needs: 'A mat or cushion for your knee. A chair beside you if balance is hard.',
  position: 'Kneel on the side you want to stretch. Put the other foot flat in front, knee bent.',
  steps: {
    kneel: { text: 'Kneel on one knee, trunk upright.', cue: 'trunk upright' },
    tuck: { text: 'Tuck your tailbone before you move.', cue: 'Tuck your tailbone' },
    glide: { text: 'Let the hips glide forward until the front of the hip pulls gently.' },
    return: { text: 'Stay and breathe. Then come back slowly and change sides.' },
  },
  breathing: 'Breathe slowly. Let each long breath out soften the front of the hip.',
  feel: 'A gentle pull at the front of the hip and thigh of the kneeling leg, 3 out of 10 at most.',
  cautions: {
    gentle: 'Gentle pull only. Never force the position.',
    after: 'Stretching onto a sore point can make the pain spread. Press first, then stretch.',
  },
  stop: 'Stop for sharp, shooting or tingling pain.',
  notFor: 'Ask a clinician first after a fall, after hip or belly surgery, with a new hip, or in pregnancy.',
  easier: {
    small: 'Stay more upright and move only a little.',
    support: 'Hold a chair and put a thick cushion under your knee.',
    bridge: 'If kneeling hurts, use the supported bridge on your back.',
  },
  harder: {
    squeeze: 'Squeeze the buttock of the kneeling leg while you hold.',
    arm: 'Raise the arm of the kneeling side.',
  },
  mistakes: {
    arch: 'Arching the low back. Tuck first, and the pull moves to the hip.',
    lean: 'Leaning the chest forward over the front leg.',
    hurry: 'Going deep fast. Ease in over two or three breaths.',
  },
} satisfies ExerciseWords<KneelingLungeStep>;
