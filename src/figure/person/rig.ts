import type { Point } from './point.js';

/**
 * The side-view person as numbers: bone lengths and, along each bone, how far the skin lies in front of it and behind it.
 * 1000 units = stature. Proportions measured from the MakeHuman CC0 base mesh and ANSUR II; hands, feet and profile are drawn.
 */

/** `[distance from the bone's upper end, skin in front, skin behind]`, top to bottom. */
export type Rows = readonly (readonly [along: number, front: number, back: number])[];

/** A bone with its skin; `joint` is the skin at its lower end, where it meets the next bone. */
export interface Flesh {
  readonly rows: Rows;
  readonly joint: readonly [front: number, back: number];
}

/** Bones of the spine from the hip up: how far each runs forward and up when a person stands at ease. */
export const spine: readonly Point[] = [
  [4, -57],
  [8, -105],
  [0, -80],
  [1, -80],
  [14, -63],
];

/** Shoulder joint, seen from the middle of the chest (where the third bone of the spine ends). */
export const shoulder: Point = [-3, -16];

export const thighLength = 236;
export const shankLength = 252;
export const upperArmLength = 159;
export const forearmLength = 149;

/** Neck, upper chest, lower chest, waist, pelvis: the spine's flesh from the head down. */
export const trunk: readonly Flesh[] = [
  {
    rows: [
      [4, 29, 33],
      [26, 30, 29],
      [46, 32, 28],
    ],
    joint: [31, 31],
  },
  {
    rows: [
      [16, 30, 39],
      [32, 36, 49],
      [48, 45, 55],
      [64, 54, 58],
    ],
    joint: [63, 58],
  },
  {
    rows: [
      [20, 71, 55],
      [42, 75, 50],
      [62, 74, 46],
    ],
    joint: [73, 42],
  },
  {
    rows: [
      [22, 72, 37],
      [48, 71, 33],
      [76, 73, 33],
    ],
    joint: [75, 38],
  },
  {
    rows: [
      [14, 74, 45],
      [30, 73, 53],
      [43, 72, 57],
    ],
    joint: [72, 58],
  },
];

/** A person at ease has the thigh bone running a little forward. */
export const thighLean = 5;

export const leg: readonly Flesh[] = [
  {
    rows: [
      [28, 71, 53],
      [47, 69, 42],
      [85, 67, 34],
      [123, 63, 31],
      [160, 56, 30],
      [198, 47, 29],
      [217, 42, 30],
    ],
    joint: [37, 33],
  },
  {
    rows: [
      [23, 28, 37],
      [46, 24, 44],
      [85, 22, 46],
      [125, 21, 40],
      [170, 19, 30],
      [222, 23, 23],
    ],
    joint: [33, 23],
  },
];

export const arm: readonly Flesh[] = [
  {
    rows: [
      [14, 38, 37],
      [34, 31, 33],
      [62, 27, 30],
      [93, 28, 28],
      [122, 29, 26],
      [142, 28, 22],
    ],
    joint: [27, 21],
  },
  {
    rows: [
      [20, 25, 21],
      [46, 22, 22],
      [80, 18, 20],
      [122, 15, 15],
    ],
    joint: [14, 14],
  },
];

/** Over the shoulder, from behind to the front, the arm hanging and the joint at 0,0. */
export const shoulderCap: readonly Point[] = [
  [-30, -14],
  [-20, -34],
  [4, -41],
  [26, -32],
  [36, -10],
];

/** From the instep over toes, sole and heel; ankle at 0,0, sole at 41, toes to the right. */
export const foot: readonly Point[] = [
  [43, 4],
  [72, 17],
  [104, 27],
  [120, 35],
  [116, 41],
  [98, 41],
  [30, 41],
  [-12, 41],
  [-27, 35],
  [-29, 20],
  [-26, 3],
];

/** A relaxed hand pointing down: thumb side to the right, wrist at 0,0, knuckles at 46. */
export const hand: readonly Point[] = [
  [18, 14],
  [24, 30],
  [25, 46],
  [19, 52],
  [15, 58],
  [13, 74],
  [9, 92],
  [1, 99],
  [-7, 92],
  [-12, 72],
  [-16, 48],
  [-16, 22],
];
export const knuckles = 46;

/** Head in profile, facing right, top of the neck at 0,0. */
export const head: readonly Point[] = [
  [-34, 16],
  [-46, -9],
  [-54, -42],
  [-46, -67],
  [-28, -81],
  [4, -87],
  [35, -80],
  [52, -66],
  [59, -44],
  [60, -24],
  [65, -13],
  [69, -2],
  [63, 5],
  [62, 19],
  [60, 32],
  [53, 41],
  [42, 42],
  [22, 35],
  [6, 24],
];
export const ear: readonly Point[] = [
  [6, -32],
  [16, -32],
  [15, -20],
  [8, -12],
];

/**
 * Psoas and iliacus from the lowest ribs to the inside of the thigh bone, down the front and up the back: `[bone, x, y]`,
 * each point moving with its own bone (0 waist, seen from the lower back; 1 pelvis, 2 thigh, both seen from the hip).
 */
export const psoas: readonly (readonly [bone: 0 | 1 | 2, x: number, y: number])[] = [
  [0, 3, -116],
  [0, 3, -116],
  [0, 22, -79],
  [0, 37, -39],
  [1, 51, -54],
  [1, 55, -10],
  [2, 14, 48],
  [2, 14, 48],
  [1, 27, -18],
  [1, 15, -54],
  [0, 5, -33],
  [0, 2, -77],
];
