import { personParts, type Part, type Picture, type Pose, type Reach } from '../person.js';
import { turned, type Point } from './point.js';
import { forearmLength, shankLength, thighLength, upperArmLength } from './rig.js';
import { solve } from './solve.js';

/** Three angles of a limb in degrees: hip, knee and ankle, or shoulder, elbow and wrist; each bends forward. */
type Angles = readonly [root: number, middle: number, end: number];

/** One posture by joint angles, as `PoseAngles` of the data package; a far limb that is left out is like the near one. */
export interface Angled {
  readonly trunk: Pose['tilt'];
  readonly legs: readonly Angles[];
  readonly arms: readonly Angles[];
}

const floor = 1000;
const margin = 70;

const from = (root: Point, length: number, lean: number): Point => turned([0, length], lean, root);

/** Hips at 0,0. */
function posture({ trunk, legs, arms }: Angled): Pose {
  const hip: Point = [0, 0];
  const nowhere = [0, 0, 0] as const;
  const bare: Pose = { hip, tilt: trunk, feet: [nowhere, nowhere], hands: [nowhere, nowhere] };
  const shoulder = solve(bare).arms[0][0];
  const limb = (root: Point, lean: number, [first, second, third]: Angles, bones: Point, sign: 1 | -1) => {
    const upper = lean - first;
    const lower = upper + sign * second;
    const [x, y] = from(from(root, bones[0], upper), bones[1], lower);
    return [x, y, lower - third] as const;
  };
  const leg = (angles: Angles) => limb(hip, trunk[0], angles, [thighLength, shankLength], 1);
  const arm = (angles: Angles) => limb(shoulder, trunk[2], angles, [upperArmLength, forearmLength], -1);
  const both = <T>(make: (angles: Angles) => T, [near, far = near]: readonly Angles[]) =>
    [make(near), make(far)] as const;
  return { hip, tilt: trunk, feet: both(leg, legs), hands: both(arm, arms) };
}

/** The places that the outline of a person passes through or bends toward. */
const outline = (pose: Pose): Point[] =>
  personParts(pose).flatMap(([, d]) =>
    [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]),
  );

function moved(pose: Pose, dx: number, dy: number): Pose {
  const { hip, tilt, feet, hands } = pose;
  const at = ([x, y, turn]: Reach): Reach => [x + dx, y + dy, turn];
  return {
    hip: [hip[0] + dx, hip[1] + dy],
    tilt,
    feet: [at(feet[0]), at(feet[1])],
    hands: [at(hands[0]), at(hands[1])],
  };
}

/** The person without the tint of the muscle. */
const plain = (pose: Pose): Part[] => personParts(pose).filter(([name]) => name !== 'muscle');

/**
 * A picture from two postures by joint angles: both stand on the floor, the far foot in one place where it can.
 * @param tinted whether the hip flexor is what it is about
 */
export function pictureOf(poses: { start: Angled; end: Angled; milliseconds?: number }, tinted = true): Picture {
  const grounded = (angled: Angled, foot?: number): Pose => {
    const pose = posture(angled);
    const lowest = Math.max(...outline(pose).map(([, y]) => y));
    return moved(pose, foot === undefined ? 0 : foot - pose.feet[1][0], floor - lowest);
  };
  const start = grounded(poses.start);
  const end = grounded(poses.end, start.feet[1][0]);
  const points = [...outline(start), ...outline(end)];
  const xs = points.map(([x]) => x);
  const left = Math.round(Math.min(...xs) - margin);
  const top = Math.round(Math.min(...points.map(([, y]) => y)) - margin / 2);
  return {
    frame: [left, top, Math.round(Math.max(...xs) + margin) - left, floor + 20 - top],
    start,
    end,
    milliseconds: poses.milliseconds ?? 2000,
    ...(!tinted && { drawn: plain }),
  };
}
