import type { Picture } from '../person.js';
import { kneeLift } from './knee-lift.js';

/** On the back, knees bent: fingertips rest on the hip bone, then sink in just inside and below it. */
export const fingertipLocate: Picture = {
  ...kneeLift,
  milliseconds: 2400,
  end: {
    ...kneeLift.start,
    hands: [
      [-122, 836, -58, 16],
      [-122, 836, -58, 16],
    ],
  },
  mark: [-52, 872],
  arrows: [
    {
      points: [
        [-62, 724],
        [-58, 758],
        [-60, 796],
      ],
    },
  ],
};
