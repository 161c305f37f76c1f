import type { ExerciseFirst } from '../../../exercise.js';
import type { BallHipCreaseStep } from '../../../exercises/ball-hip-crease.js';

export const ballHipCrease = {
  name: 'Ball at the hip crease',
  goal: 'Presses the point near the hip crease, where psoas and iliacus have joined and lie near the skin.',
  needs: 'A massage or lacrosse ball. A mat.',
  position: 'Lie face down on your forearms. Put the ball at the front of one hip, off the middle line.',
  steps: {
    lie: { text: 'Start with most of your weight on your arms and the other leg.', cue: 'on your arms' },
    settle: { text: 'Let the hip sink onto the ball, a little more with each breath out.', cue: 'a little more' },
    hold: { text: 'Keep the ball still on the tender spot and breathe.', cue: 'Keep the ball still' },
    'let-go': { text: 'Take your weight off slowly. Move the hip gently, then stretch.', cue: 'slowly' },
  },
  breathing: 'Slow and deep, with a long, full breath out. Sink in as you breathe out.',
  feel: 'A good ache that slowly fades, 5 out of 10 at most. A slight rise at first is normal.',
  cautions: {
    nerves: 'Nerves and blood vessels run here. If it throbs or tingles, move a little higher, above the crease.',
    where: 'Never press the middle of the belly, a hernia, a wound, or a spot that beats like a pulse.',
  },
  stop: 'Stop for sharp, shooting or tingling pain, throbbing, or feeling faint.',
  notFor:
    'Ask a clinician first in pregnancy, with blood thinners, belly illness or a new hip, or after surgery or a fall.',
} satisfies ExerciseFirst<BallHipCreaseStep>;
