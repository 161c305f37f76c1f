import type { Picture } from '../person.js';

/** One knee down; the tailbone tucks, then the hips glide forward over a planted front foot. */
export const kneelingLunge: Picture = {
  frame: [-375, 236, 800, 784],
  milliseconds: 2200,
  start: {
    hip: [-4, 729],
    tilt: [2, 0, 2, 3, 2],
    feet: [
      [-236, 970, 153],
      [255, 959, 0],
    ],
    hands: [
      [228, 658, -42, 32],
      [228, 658, -42, 32],
    ],
  },
  end: {
    hip: [78, 741],
    tilt: [-11, -4, 2, 2, 1],
    feet: [
      [-236, 970, 153],
      [255, 959, 0],
    ],
    hands: [
      [286, 672, -40, 32],
      [286, 672, -40, 32],
    ],
  },
  arrows: [
    {
      points: [
        [-146, 606],
        [-166, 720],
        [-84, 752],
      ],
    },
  ],
};
