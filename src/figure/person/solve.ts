import { turned, type Point } from './point.js';
import { forearmLength, shankLength, shoulder, spine, thighLength, upperArmLength } from './rig.js';

/** Where a hand or foot is put: wrist or ankle, and how far hand or foot is turned (degrees clockwise), fingers curled. */
export type Reach = readonly [x: number, y: number, turn: number, curl?: number];

/**
 * One posture. Hands and feet are placed and knees and elbows follow, so a planted foot stays planted between two
 * postures. Floor at y = 1000, y down, 1000 units = stature, the person faces right.
 */
export interface Pose {
  readonly hip: Point;
  /** Lean of pelvis, waist, chest, neck and head against upright, degrees: 90 is face down, -90 on the back. */
  readonly tilt: readonly [pelvis: number, waist: number, chest: number, neck: number, head: number];
  readonly feet: readonly [near: Reach, far: Reach];
  readonly hands: readonly [near: Reach, far: Reach];
}

export type Limb = readonly [root: Point, middle: Point, end: Point];

export interface Joints {
  /** Hip, lower back, lowest rib, mid chest, base of the neck, top of the neck. */
  readonly spine: readonly Point[];
  readonly legs: readonly [near: Limb, far: Limb];
  readonly arms: readonly [near: Limb, far: Limb];
}

/** The joint between two bones; `side` 1 bends it forward (knee), -1 backward (elbow). Out of reach: the limb is straight. */
export function bend([x, y]: Point, [tx, ty]: Reach, upper: number, lower: number, side: 1 | -1): Limb {
  const far = Math.hypot(tx - x, ty - y) || 1;
  const reach = Math.min(far, upper + lower - 0.5);
  const dx = (tx - x) / far;
  const dy = (ty - y) / far;
  const along = (reach * reach + upper * upper - lower * lower) / (2 * reach);
  const out = side * Math.sqrt(Math.max(0, upper * upper - along * along));
  return [
    [x, y],
    [x + dx * along + dy * out, y + dy * along - dx * out],
    [x + dx * reach, y + dy * reach],
  ];
}

/** All joints of a posture, in the picture's units. */
export function solve({ hip, tilt: [pelvis, waist, chest, neck], feet, hands }: Pose): Joints {
  const joints: Point[] = [hip];
  [pelvis, waist, chest, chest, neck].forEach((lean, i) => joints.push(turned(spine[i], lean, joints[i])));
  const shoulders = turned(shoulder, chest, joints[3]);
  const leg = (foot: Reach) => bend(hip, foot, thighLength, shankLength, 1);
  const arm = (wrist: Reach) => bend(shoulders, wrist, upperArmLength, forearmLength, -1);
  return { spine: joints, legs: [leg(feet[0]), leg(feet[1])], arms: [arm(hands[0]), arm(hands[1])] };
}
