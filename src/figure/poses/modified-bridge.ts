import type { Picture } from '../person.js';
import { box } from '../person/box.js';

/** On the back, block under the sacrum; one leg slides out long while the pelvis stays heavy and level. */
export const modifiedBridge: Picture = {
  frame: [-510, 640, 1100, 380],
  milliseconds: 2600,
  start: {
    hip: [0, 858],
    tilt: [-107, -112, -110, -88, -88],
    feet: [
      [215, 959, 0],
      [240, 959, 0],
    ],
    hands: [
      [55, 966, -88],
      [55, 966, -88],
    ],
  },
  end: {
    hip: [0, 858],
    tilt: [-107, -112, -110, -88, -88],
    feet: [
      [464, 967, -76],
      [240, 959, 0],
    ],
    hands: [
      [55, 966, -88],
      [55, 966, -88],
    ],
  },
  props: [box(-66, 918, 84, 82)],
  arrows: [
    {
      points: [
        [290, 820],
        [360, 832],
        [428, 856],
      ],
    },
  ],
};
