import type { Picture } from '../person.js';
import { box } from '../person/box.js';

/** Face down on the forearms, a ball under the front of the hip. */
const prone: Picture['start'] = {
  hip: [0, 884],
  tilt: [84, 80, 65, 48, 34],
  feet: [
    [-478, 962, 163],
    [-478, 962, 163],
  ],
  hands: [
    [396, 975, -90],
    [396, 975, -90],
  ],
};

export const ballHipCrease: Picture = {
  frame: [-640, 640, 1170, 380],
  milliseconds: 2000,
  start: { ...prone, hip: [0, 862], tilt: [80, 76, 62, 46, 32] },
  end: prone,
  props: [box(26, 952, 48, 48, 24)],
  mark: [50, 922],
  arrows: [
    {
      points: [
        [40, 716],
        [42, 740],
        [44, 772],
      ],
    },
  ],
};
