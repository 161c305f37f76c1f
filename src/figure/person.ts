import { through } from './person/curve.js';
import { lean, toward, turned, type Point } from './person/point.js';
import * as rig from './person/rig.js';
import { edge, fold, held, type Edge } from './person/skin.js';
import { solve, type Joints, type Limb, type Pose, type Reach } from './person/solve.js';

export { solve };
export type { Joints, Limb, Pose, Point, Reach };

/** A bent arrow through three points; `both` gives it a head at each end. */
export interface Arrow {
  readonly points: readonly [Point, Point, Point];
  readonly both?: boolean;
}

/**
 * One exercise in pictures: a start, an end, and what stands round the person, by its outlines (`box`, `through`). Start and
 * end are shaped alike.
 */
export interface Picture {
  /** `[x, y, width, height]` in the units of `Pose`. */
  readonly frame: readonly [x: number, y: number, width: number, height: number];
  readonly start: Pose;
  readonly end: Pose;
  /** Draws the person otherwise than from the side. */
  readonly drawn?: (pose: Pose) => Part[];
  /** Tools of the exercise: block, ball, angled tool. */
  readonly props?: readonly string[];
  /** What only stands there: mat, wall, seat, desk. */
  readonly scene?: readonly string[];
  readonly arrows?: readonly Arrow[];
  /** Where to press. */
  readonly mark?: Point;
  /** How long a calm movement from start to end takes. */
  readonly milliseconds: number;
}

/**
 * One path of a picture: classes that say what it is, and its outline. Classes: `floor scene prop far near shade fine
 * muscle arrow mark`; an arm is an `edge` (line only, open at the shoulder) and a `skin` (fill only) of `near` or `far`.
 * `near` and `far` want `paint-order: stroke`, so that head and body share one outline.
 */
export type Part = readonly [name: string, d: string];

const down: Point = [0, 1];

interface Covered {
  readonly front: Edge;
  readonly back: Edge;
  /** Down the front, round the hand or foot, up the back. */
  readonly loop: readonly Point[];
}

/** A chain of bones covered with skin, ending in a hand or foot (`tip`) that is turned by `turn`. */
function covered(joints: readonly Point[], flesh: readonly rig.Flesh[], tip: readonly Point[], turn: number): Covered {
  const [before, end] = joints.slice(-2);
  const { joint } = flesh[flesh.length - 1];
  const after = turned(down, turn);
  const front = edge(joints, flesh, after, 1);
  const back = edge(joints, flesh, after, -1);
  const round = tip.map((point) => {
    const sign = Math.sign(point[0]);
    const crease = fold(end, toward(before, end), after, sign, joint[sign > 0 ? 0 : 1]);
    return held(turned(point, turn, end), end, crease, 1);
  });
  return { front, back, loop: [...front.line, ...round, ...[...back.line].reverse()] };
}

/** Each closed along its shade. */
const shadePath = (...edges: Edge[]): string =>
  edges.map(({ line, shade }) => through([...line, ...[...shade].reverse()], true)).join('');

const fingers = (curl = 0): Point[] =>
  rig.hand.map(([x, y]) => (y > rig.knuckles + 8 ? turned([x, y - rig.knuckles], curl, [0, rig.knuckles]) : [x, y]));

/** An arm with its hand. It melts into the trunk by its cap over the shoulder, which is filled, never drawn. */
export function armParts(joints: Limb, [, , turn, curl]: Reach, name: string, over = rig.shoulderCap): Part[] {
  const { front, back, loop } = covered(joints, rig.arm, fingers(curl), turn);
  const cap = over.map((point) => turned(point, lean(joints[0], joints[1]), joints[0]));
  return [
    [`${name} edge`, through(loop)],
    [`${name} skin`, through([...loop, ...cap], true)],
    ['shade', shadePath(front, back)],
  ];
}

function psoasPath({ spine, legs: [[hip, knee]] }: Joints, { tilt: [pelvis, waist] }: Pose): string {
  const turns = [waist, pelvis, lean(hip, knee) + rig.thighLean];
  return through(
    rig.psoas.map(([bone, x, y]) => turned([x, y], turns[bone], bone ? hip : spine[1])),
    true,
  );
}

/** The person alone, back to front. Two postures give the same parts with the same number of curves. */
export function personParts(pose: Pose): Part[] {
  const joints = solve(pose);
  const { spine, legs, arms } = joints;
  const trunkDown = [...spine].reverse();
  const body = covered([...trunkDown, ...legs[0].slice(1)], [...rig.trunk, ...rig.leg], rig.foot, pose.feet[0][2]);
  const farLeg = covered(legs[1], rig.leg, rig.foot, pose.feet[1][2]);
  const onHead = (points: readonly Point[]): string =>
    through(
      points.map((point) => turned(point, pose.tilt[4], spine[5])),
      true,
    );
  return [
    ...armParts(arms[1], pose.hands[1], 'far'),
    ['far', through(farLeg.loop, true)],
    ['shade', shadePath(farLeg.front, farLeg.back)],
    ['near', `${through(body.loop)}Z${onHead(rig.head)}`],
    ['shade', shadePath(body.front, body.back)],
    ['fine', onHead(rig.ear)],
    ['muscle', psoasPath(joints, pose)],
    ...armParts(arms[0], pose.hands[0], 'near'),
  ];
}

function arrowPath({ points: [a, via, b], both }: Arrow): string {
  const head = ([fx, fy]: Point, [tx, ty]: Point): string => {
    const barb = (x: number): string =>
      turned([x, -20], lean([fx, fy], [tx, ty]), [tx, ty])
        .map(Math.round)
        .join(' ');
    return `M${barb(-17)}L${tx} ${ty} ${barb(17)}`;
  };
  return `M${a.join(' ')}Q${via.join(' ')} ${b.join(' ')}${head(via, b)}${both ? head(via, a) : ''}`;
}

const each = <Item>(name: string, items: readonly Item[] = [], path: (item: Item) => string): Part[] =>
  items.map((item) => [name, path(item)]);

/** A whole picture with the person in a posture, back to front. */
export function pictureParts(
  { frame: [x, , width], scene, props, arrows, mark, drawn = personParts }: Picture,
  pose: Pose,
): Part[] {
  return [
    ['floor', `M${x + 16} 1000h${width - 32}a8 8 0 0 1 0 16h${32 - width}a8 8 0 0 1 0-16z`],
    ...each('scene', scene, String),
    ...each('prop', props, String),
    ...drawn(pose),
    ...each('arrow', arrows, arrowPath),
    ...each('mark', mark && [mark], ([mx, my]) => `M${mx - 13} ${my - 13}l26 26m0-26l-26 26`),
  ];
}

export const viewBox = ({ frame }: Picture): string => frame.join(' ');

/** The inside of an `<svg>`; all looks come from its classes, see `Part`. */
export const personMarkup = (picture: Picture, which: 'start' | 'end'): string =>
  pictureParts(picture, picture[which])
    .map(([name, d]) => `<path class="${name}" d="${d}"/>`)
    .join('');
