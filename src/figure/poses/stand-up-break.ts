import type { Picture } from '../person.js';
import { box } from '../person/box.js';

/** From the edge of a chair, leaning forward over the feet, up to a tall stance. */
export const standUpBreak: Picture = {
  frame: [-230, -14, 760, 1034],
  milliseconds: 2400,
  start: {
    hip: [36, 672],
    tilt: [12, 24, 32, 26, 6],
    feet: [
      [226, 959, 0],
      [252, 959, 0],
    ],
    hands: [
      [258, 642, -50, 24],
      [258, 642, -50, 24],
    ],
  },
  end: {
    hip: [222, 474],
    tilt: [-1, 0, 0, 2, 0],
    feet: [
      [226, 959, 0],
      [252, 959, 0],
    ],
    hands: [
      [210, 521, -2, 6],
      [210, 521, -2, 6],
    ],
  },
  scene: [box(-128, 440, 20, 250), box(-118, 729, 250, 22), box(-2, 751, 18, 226), box(-92, 976, 200, 24)],
  arrows: [
    {
      points: [
        [380, 520],
        [392, 380],
        [352, 260],
      ],
    },
  ],
};
