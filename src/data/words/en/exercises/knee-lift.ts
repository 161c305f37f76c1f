import type { ExerciseFirst } from '../../../exercise.js';
import type { KneeLiftStep } from '../../../exercises/knee-lift.js';

export const kneeLift = {
  name: 'Small knee lift',
  goal: 'Wakes the hip muscle gently after pressing.',
  needs: 'A mat.',
  position: 'Lie on your back, knees bent, feet flat.',
  steps: {
    lie: { text: 'Rest your hands on your belly and let the back go heavy.', cue: 'heavy' },
    lift: { text: 'Lift one foot slowly, about 5 cm, the width of three fingers.', cue: 'about 5 cm' },
    lower: {
      text: 'Lower it just as slowly. Repeat, then change sides.',
      oneSide: 'Lower it just as slowly. Repeat.',
      cue: 'just as slowly',
    },
  },
  breathing: 'Out as you lift, in as you lower.',
  feel: 'Light work deep at the front of the hip. No pain.',
  cautions: { small: 'Small is enough. Higher is not better.' },
  stop: 'Stop for sharp, shooting or tingling pain.',
  notFor: 'Ask a clinician first after a fall, after hip or belly surgery, with a new hip, or in pregnancy.',
} satisfies ExerciseFirst<KneeLiftStep>;
