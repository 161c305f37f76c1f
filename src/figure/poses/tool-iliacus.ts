import type { Picture } from '../person.js';
import { through } from '../person/curve.js';

/** Face down over an angled tool: its tip meets the inner side of the hip bone, and the arms let the weight sink in. */
const over: Picture['start'] = {
  hip: [0, 872],
  tilt: [83, 78, 62, 44, 30],
  feet: [
    [-474, 962, 163],
    [-474, 962, 163],
  ],
  hands: [
    [398, 975, -90],
    [398, 975, -90],
  ],
};

export const toolIliacus: Picture = {
  frame: [-640, 596, 1170, 424],
  milliseconds: 2200,
  start: { ...over, hip: [0, 852], tilt: [80, 74, 58, 42, 28] },
  end: over,
  props: [
    through(
      [
        [-80, 1000],
        [-80, 1000],
        [-78, 984],
        [-66, 978],
        [4, 974],
        [34, 952],
        [50, 914],
        [64, 906],
        [76, 918],
        [76, 950],
        [100, 976],
        [108, 986],
        [110, 1000],
        [110, 1000],
      ],
      true,
    ),
  ],
  arrows: [
    {
      points: [
        [58, 690],
        [62, 716],
        [62, 750],
      ],
    },
  ],
  mark: [60, 900],
};
