import type { HabitId } from '../../habits.js';

export const habits = {
  'stand-up': { name: 'Stand up often', text: 'After every 30 to 60 minutes of sitting, stand up and move.' },
  'seat-height': {
    name: 'Seat height',
    text: 'Set the seat so that your hips are level with your knees or slightly above.',
  },
  'stand-tall': { name: 'Standing', text: 'Do not let the pelvis tip far forward when you stand.' },
  'active-sitting': { name: 'Active sitting', text: 'Now and then through the day, gently tense your belly.' },
  recovery: { name: 'Rest between training', text: 'Train with enough time to recover.' },
  strength: { name: 'Build strength', text: 'Make the muscles that lift your knee stronger, step by step.' },
} satisfies Record<HabitId, { name: string; text: string }>;
