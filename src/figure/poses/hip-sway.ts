import type { Picture } from '../person.js';
import { frontParts } from '../person/front.js';

/** The half-kneeling position from in front: the hips sway a little to either side, knee and foot stay where they are. */
export const hipSway: Picture = {
  frame: [-370, 230, 740, 790],
  drawn: frontParts,
  milliseconds: 1800,
  start: {
    hip: [24, 734],
    tilt: [3, -6, -3, 0, 0],
    feet: [
      [-60, 968, 0],
      [84, 959, 0],
    ],
    hands: [
      [-90, 622, -40],
      [134, 626, 40],
    ],
  },
  end: {
    hip: [-28, 731],
    tilt: [-3, 6, 3, 0, 0],
    feet: [
      [-60, 968, 0],
      [84, 959, 0],
    ],
    hands: [
      [-138, 626, -40],
      [86, 622, 40],
    ],
  },
  arrows: [
    {
      points: [
        [-150, 850],
        [0, 920],
        [150, 850],
      ],
      both: true,
    },
  ],
};
