import type { Picture } from '../person.js';
import { box } from '../person/box.js';

/** Seated at a desk: hips level with the knees or a little above, forearms resting. Starts slumped. */
export const seatSetup: Picture = {
  frame: [-230, 180, 740, 840],
  milliseconds: 2200,
  start: {
    hip: [14, 678],
    tilt: [-24, 2, 16, 30, 12],
    feet: [
      [228, 959, 0],
      [252, 959, 0],
    ],
    hands: [
      [262, 577, -86, 8],
      [262, 577, -86, 8],
    ],
  },
  end: {
    hip: [0, 674],
    tilt: [-2, 0, 2, 3, 1],
    feet: [
      [228, 959, 0],
      [252, 959, 0],
    ],
    hands: [
      [214, 577, -86, 8],
      [214, 577, -86, 8],
    ],
  },
  scene: [
    box(-128, 428, 20, 262),
    box(-118, 729, 250, 22),
    box(-2, 751, 18, 226),
    box(-92, 976, 200, 24),
    box(138, 599, 340, 18),
    box(446, 617, 18, 383),
  ],
  arrows: [
    {
      points: [
        [-160, 420],
        [-166, 340],
        [-146, 262],
      ],
    },
  ],
};
