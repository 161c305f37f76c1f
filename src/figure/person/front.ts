/**
 * The person from in front, kneeling on the right knee with the left foot flat before them: for movements from side to
 * side, which the side view cannot show. Loaded with the pictures that need it.
 */
import { armParts, type Part } from '../person.js';
import { through } from './curve.js';
import { lean, turned, type Point } from './point.js';
import { shankLength, spine } from './rig.js';
import { bend, type Limb, type Pose, type Reach } from './solve.js';

/** A point on the skin that moves with a bone, seen from the bone's upper end. */
type Bound = readonly [bone: number, x: number, y: number];

/** Bones: 0 head, 1 chest, 2 waist, 3 pelvis, 4 right thigh, 5 left shin, 6 right shin. */
export interface FrontJoints {
  /** Middle of the hips, lower back, lowest rib, base of the neck, top of the neck. */
  readonly spine: readonly Point[];
  readonly hips: readonly [right: Point, left: Point];
  readonly knees: readonly [right: Point, left: Point];
  /** Elbows point a little back, so that arms look shorter than they are. */
  readonly arms: readonly [right: Limb, left: Limb];
}

/** How much of an arm is seen from in front. */
export const armShare = 0.86;

/** `pose.tilt` leans to the page's right, `pose.feet` are the right knee on the floor and the left ankle. */
export function solveFront({ hip, tilt: [pelvis, waist, chest, neck], feet: [knee, ankle], hands }: Pose): FrontJoints {
  const joints: Point[] = [hip];
  const lengths = [spine[0][1], spine[1][1], spine[2][1] + spine[3][1], spine[4][1]];
  [pelvis, waist, chest, neck].forEach((turn, i) => joints.push(turned([0, lengths[i]], turn, joints[i])));
  const arm = (side: -1 | 1, hand: Reach): Limb =>
    bend(turned([side * 102, 52], chest, joints[3]), hand, 159 * armShare, 149 * armShare, side === 1 ? 1 : -1);
  const side = (x: number): Point => turned([x, 0], pelvis, hip);
  return {
    spine: joints,
    hips: [side(-46), side(46)],
    knees: [
      [knee[0], knee[1]],
      [ankle[0], ankle[1] - shankLength],
    ],
    arms: [arm(-1, hands[0]), arm(1, hands[1])],
  };
}

const mirrored = (points: readonly Bound[]): Bound[] => points.map(([bone, x, y]): Bound => [bone, -x, y]).reverse();

/** Half of the head from the crown to the chin, and of the trunk from the neck to the hip. */
const halfHead: readonly Bound[] = [
  [0, 18, -83],
  [0, 33, -71],
  [0, 42, -52],
  [0, 44, -31],
  [0, 44, -31],
  [0, 50, -30],
  [0, 50, -12],
  [0, 43, 2],
  [0, 43, 2],
  [0, 40, 15],
  [0, 30, 32],
  [0, 14, 42],
];
const head = [[0, 0, -86] as Bound, ...halfHead, ...mirrored(halfHead)];

const flank: readonly Bound[] = [
  [0, 30, 20],
  [1, 31, -16],
  [1, 37, -6],
  [1, 52, 3],
  [1, 76, 9],
  [1, 104, 13],
  [1, 127, 24],
  [1, 138, 41],
  [1, 122, 74],
  [1, 98, 98],
  [1, 89, 132],
  [2, 80, -98],
  [2, 75, -72],
  [2, 75, -46],
  [2, 79, -24],
  [3, 86, -48],
  [3, 95, -10],
  [3, 102, 26],
];

const body: readonly Bound[] = [
  ...flank,
  // Under the left thigh, which is drawn over it, to the crotch.
  [3, 90, 56],
  [3, 40, 66],
  [3, 8, 58],
  // The right thigh, inner side, the knee on the floor, outer side.
  [4, 36, 92],
  [4, 34, 130],
  [4, 30, 170],
  [4, 28, 206],
  [4, 32, 232],
  [4, 26, 256],
  [4, 8, 267],
  [4, -14, 267],
  [4, -36, 256],
  [4, -44, 232],
  [4, -45, 203],
  [4, -49, 165],
  [4, -55, 120],
  [4, -58, 76],
  ...mirrored(flank),
];

/** The right shin lies back on the floor and a little outward, so that it and its foot are seen beside the knee. */
const shin: readonly Bound[] = [
  [6, -20, -40],
  [6, -58, -36],
  [6, -92, -20],
  [6, -118, -13],
  [6, -136, -22],
  [6, -153, -20],
  [6, -164, -4],
  [6, -168, 16],
  [6, -162, 29],
  [6, -146, 31],
  [6, -126, 24],
  [6, -104, 22],
  [6, -72, 29],
  [6, -36, 31],
  [6, -10, 30],
];

/**
 * The left thigh comes toward the reader; knee, shin and foot stand before it. Its line is open to the trunk, from the
 * crotch under the thigh and round the hip to the knee.
 */
const thigh: readonly Bound[] = [
  [3, 10, 59],
  [3, 32, 71],
  [3, 60, 75],
  [3, 90, 64],
  [3, 104, 36],
  [3, 98, 2],
  [5, 26, -18],
  [5, 0, -32],
];
const leg: readonly Bound[] = [
  [5, 0, -42],
  [5, 24, -34],
  [5, 38, -8],
  [5, 38, 26],
  [5, 39, 60],
  [5, 37, 90],
  [5, 33, 134],
  [5, 24, 176],
  [5, 18, 222],
  [5, 18, 252],
  [5, 24, 268],
  [5, 34, 280],
  [5, 35, 288],
  [5, 22, 293],
  [5, -22, 293],
  [5, -34, 288],
  [5, -32, 278],
  [5, -24, 262],
  [5, -20, 240],
  [5, -19, 214],
  [5, -22, 184],
  [5, -30, 134],
  [5, -32, 98],
  [5, -33, 62],
  [5, -33, 28],
  [5, -36, -4],
  [5, -24, -34],
];

/** Shade on the side turned away from the light: trunk, right thigh, left leg. */
const shades: readonly (readonly Bound[])[] = [
  [...flank.slice(8), [3, 88, 20], [3, 80, -14], [2, 66, -30], [2, 62, -52], [2, 66, -80], [1, 78, 130], [1, 88, 96]],
  [...body.slice(21, 27), [4, 17, 236], [4, 16, 200], [4, 18, 150], [4, 16, 100], [3, -6, 58]],
  [...leg.slice(2, 10), [5, 8, 222], [5, 10, 176], [5, 14, 134], [5, 18, 90], [5, 20, 50], [5, 24, 10]],
];

/** Collarbones, the rims of the kneecaps, the fold of the left groin. */
const lines: readonly (readonly Bound[])[] = [
  [
    [1, 11, 32],
    [1, 40, 27],
    [1, 74, 24],
  ],
  [
    [1, -11, 32],
    [1, -40, 27],
    [1, -74, 24],
  ],
  [
    [5, -22, 2],
    [5, -10, 14],
    [5, 10, 15],
    [5, 24, 4],
  ],
  [
    [4, -27, 222],
    [4, -15, 235],
    [4, 5, 236],
    [4, 18, 224],
  ],
  [
    [3, 78, -14],
    [3, 52, 12],
    [3, 28, 36],
    [3, 11, 54],
  ],
];

/** Psoas and iliacus of the right side, from the lowest ribs and the hip bone to the inside of the thigh bone. */
const muscle: readonly Bound[] = [
  [2, -6, -118],
  [2, -22, -88],
  [2, -32, -44],
  [3, -40, -70],
  [3, -62, -68],
  [3, -75, -46],
  [3, -68, -14],
  [4, -14, 18],
  [4, 2, 54],
  [4, 12, 50],
  [4, 14, 14],
  [3, -22, -30],
  [2, -10, -26],
  [2, -2, -78],
];

/** The person alone, back to front, as `personParts` of the side view. */
export function frontParts(pose: Pose): Part[] {
  const { spine: at, hips, knees, arms } = solveFront(pose);
  const { tilt, hands } = pose;
  const bones: readonly (readonly [turn: number, end: Point])[] = [
    [tilt[4], at[4]],
    [tilt[2], at[3]],
    [tilt[1], at[1]],
    [tilt[0], at[0]],
    [lean(hips[0], knees[0]), hips[0]],
    [0, knees[1]],
    [0, knees[0]],
  ];
  const laid = (points: readonly Bound[], closed = true): string =>
    through(
      points.map(([bone, x, y]) => turned([x, y], ...bones[bone])),
      closed,
    );
  return [
    ['far', laid(shin)],
    ['near', laid(body) + laid(head)],
    ...shades.slice(0, 2).map((points): Part => ['shade', laid(points)]),
    ...lines.slice(0, 2).map((points): Part => ['fine', laid(points, false)]),
    ['muscle', laid(muscle)],
    ['near skin', laid(thigh)],
    ['near edge', laid(thigh, false)],
    ['fine', laid(lines[3], false)],
    ['fine', laid(lines[4], false)],
    ['near', laid(leg)],
    ['shade', laid(shades[2])],
    ['fine', laid(lines[2], false)],
    ...arms.flatMap((arm, i) => armParts(arm, hands[i], 'near', [])),
  ];
}
