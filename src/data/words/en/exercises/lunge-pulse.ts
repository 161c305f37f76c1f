import type { ExerciseFirst } from '../../../exercise.js';
import type { LungePulseStep } from '../../../exercises/lunge-pulse.js';

export const lungePulse = {
  name: 'Lunge pulse',
  goal: 'Takes the hip in and out of a light stretch, to loosen it.',
  needs: 'A mat or cushion for your knee.',
  position: 'Kneel on one knee, the other foot flat in front, tailbone tucked.',
  steps: {
    kneel: { text: 'Glide forward until the front of the hip pulls lightly.', cue: 'lightly' },
    deepen: { text: 'Go slightly deeper as you breathe out.', cue: 'slightly deeper' },
    ease: {
      text: 'Ease back as you breathe in. Repeat, then change sides.',
      oneSide: 'Ease back as you breathe in. Repeat.',
      cue: 'Ease back',
    },
  },
  breathing: 'Out as you deepen, in as you ease.',
  feel: 'A light pull that comes and goes, 3 out of 10 at most.',
  cautions: { bounce: 'Small and slow. Never bounce hard.' },
  stop: 'Stop for sharp, shooting or tingling pain.',
  notFor: 'Ask a clinician first after a fall, after hip or belly surgery, with a new hip, or in pregnancy.',
} satisfies ExerciseFirst<LungePulseStep>;
