import type { Picture } from '../person.js';

/** On the back, fingertips just inside the hip bone; one foot leaves the floor by a hand's width. */
export const kneeLift: Picture = {
  frame: [-510, 640, 900, 380],
  milliseconds: 1600,
  start: {
    hip: [0, 943],
    tilt: [-92, -91, -92, -95, -98],
    feet: [
      [215, 959, 0],
      [240, 959, 0],
    ],
    hands: [
      [-128, 829, -60, 10],
      [-128, 829, -60, 10],
    ],
  },
  end: {
    hip: [0, 943],
    tilt: [-92, -91, -92, -95, -98],
    feet: [
      [196, 894, 4],
      [240, 959, 0],
    ],
    hands: [
      [-128, 829, -60, 10],
      [-128, 829, -60, 10],
    ],
  },
  arrows: [
    {
      points: [
        [350, 962],
        [358, 926],
        [350, 886],
      ],
    },
  ],
};
