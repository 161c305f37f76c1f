import type { Picture } from '../person.js';
import { kneelingLunge } from './kneeling-lunge.js';

/** The lunge, a little deeper and back again. */
export const lungePulse: Picture = {
  ...kneelingLunge,
  milliseconds: 1400,
  start: {
    ...kneelingLunge.end,
    hands: [
      [258, 664, -40, 32],
      [258, 664, -40, 32],
    ],
    hip: [46, 735],
    tilt: [-8, -3, 2, 3, 2],
  },
  end: { ...kneelingLunge.end, hip: [98, 747] },
  arrows: [
    {
      points: [
        [-160, 700],
        [-115, 702],
        [-70, 706],
      ],
      both: true,
    },
  ],
};
