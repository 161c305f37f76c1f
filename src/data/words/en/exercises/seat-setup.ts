import type { ExerciseFirst } from '../../../exercise.js';
import type { SeatSetupStep } from '../../../exercises/seat-setup.js';

export const seatSetup = {
  name: 'Seat height check',
  captions: { start: 'Slumped', end: 'Sitting tall' },
  goal: 'Sets your seat so that the hip muscle is less bent while you sit.',
  needs: 'Your chair. A firm cushion if the seat is low.',
  position: 'Sit back in the chair, feet flat on the floor.',
  steps: {
    feet: { text: 'Put both feet flat, a little apart.', cue: 'flat' },
    height: {
      text: 'Raise the seat until your hips are level with your knees or slightly above.',
      cue: 'level with your knees',
    },
    tall: { text: 'Sit tall on your sit bones. Now and then, gently tense your belly.', cue: 'Sit tall' },
    change: { text: 'Stand up and move after every 30 to 60 minutes.', cue: '30 to 60 minutes' },
  },
  breathing: 'Breathe low into the belly.',
  feel: 'Light and upright, without effort.',
  cautions: { still: 'No seat makes up for sitting still. Change position often.' },
  stop: 'Stop and change your seat if sitting brings pain, tingling or numbness.',
  notFor: 'Ask a clinician first after a fall, or after hip or back surgery.',
} satisfies ExerciseFirst<SeatSetupStep>;
