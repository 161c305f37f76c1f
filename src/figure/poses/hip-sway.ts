import type { Picture } from '../person.js';
import { kneelingLunge } from './kneeling-lunge.js';

/** The lunge, hips circling a little from side to side: toward the reader and away, so an arrow shows it. */
export const hipSway: Picture = {
  ...kneelingLunge,
  milliseconds: 1800,
  start: {
    ...kneelingLunge.end,
    hands: [
      [258, 664, -40, 32],
      [258, 664, -40, 32],
    ],
    hip: [34, 734],
    tilt: [-5, -2, 2, 3, 2],
  },
  end: { ...kneelingLunge.end, hip: [58, 738], tilt: [-8, -3, 2, 2, 1] },
  arrows: [
    {
      points: [
        [-84, 700],
        [46, 838],
        [176, 700],
      ],
      both: true,
    },
  ],
};
