import type { QuestionId } from '../../questions.js';

export const questions = {
  'how-to-release': {
    question: 'How do you release a psoas trigger point?',
    answer:
      'With still, steady pressure on the point or right beside it, for 30 to 90 seconds. Use a tool that reaches it, or ask a therapist.',
  },
  'what-happens-when-tight': {
    question: 'What happens when the psoas is tight?',
    answer:
      'It changes how you stand. Both sides tight tip the pelvis and spine forward. One side tighter twists the spine, and one leg can seem shorter. Buttocks and back thighs may not work fully.',
  },
  'where-is-it-felt': {
    question: 'Where is it felt?',
    answer: 'Deep in the core, in the low back, at the front of the hip, in the groin, or on the upper thigh.',
  },
  'what-causes-it': {
    question: 'What causes the points?',
    answer:
      'Mostly a short position for long, such as sitting, or overuse without rest. Weak hip muscles and very loose joints can add to it.',
  },
} satisfies Record<QuestionId, { question: string; answer: string }>;
