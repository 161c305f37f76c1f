import type { Picture } from '../person.js';

/** Standing: from a pelvis tipped forward, low back arched, to an even stance. */
export const pelvisNeutral: Picture = {
  frame: [-260, -14, 520, 1034],
  milliseconds: 2000,
  start: {
    hip: [16, 474],
    tilt: [20, -2, -10, 8, 2],
    feet: [
      [10, 959, 0],
      [30, 959, 0],
    ],
    hands: [
      [-6, 522, -10, 6],
      [-6, 522, -10, 6],
    ],
  },
  end: {
    hip: [0, 473],
    tilt: [0, 0, 0, 2, 0],
    feet: [
      [10, 959, 0],
      [30, 959, 0],
    ],
    hands: [
      [-12, 521, -2, 6],
      [-12, 521, -2, 6],
    ],
  },
  arrows: [
    {
      points: [
        [-122, 392],
        [-140, 490],
        [-80, 530],
      ],
    },
  ],
};
