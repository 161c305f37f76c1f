import { through } from './person/curve.js';
import { lean, toward, turned, type Point } from './person/point.js';
import * as rig from './person/rig.js';
import { edge, fold, held, type Edge } from './person/skin.js';
import { mix, solve, type Joints, type Limb, type Pose, type Reach } from './person/solve.js';

export { mix, solve };
export type { Joints, Limb, Pose, Point, Reach };

/** A box `[x, y, width, height]`, a ball `[x, y, radius]`, or any round-edged thing by the points on its outline. */
export type Prop =
  | readonly [x: number, y: number, width: number, height: number]
  | readonly [x: number, y: number, radius: number]
  | readonly Point[];

/** A bent arrow through three points; `both` gives it a head at each end. */
export interface Arrow {
  readonly points: readonly [Point, Point, Point];
  readonly both?: boolean;
}

/** One exercise in pictures: a start, an end, and what stands round the person. Start and end are shaped alike. */
export interface Picture {
  /** `[x, y, width, height]` in the units of `Pose`. */
  readonly frame: readonly [x: number, y: number, width: number, height: number];
  readonly start: Pose;
  readonly end: Pose;
  /** Tools of the exercise: block, ball, angled tool. */
  readonly props?: readonly Prop[];
  /** What only stands there: mat, wall, seat, desk. */
  readonly scene?: readonly Prop[];
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

function armParts(joints: Limb, [, , turn, curl]: Reach, name: string): Part[] {
  const { front, back, loop } = covered(joints, rig.arm, fingers(curl), turn);
  const cap = rig.shoulderCap.map((point) => turned(point, lean(joints[0], joints[1]), joints[0]));
  // The shoulder melts into the trunk: its cap is filled, never drawn.
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

const boxPath = ([x, y, w, h]: readonly number[], round: number): string => {
  const corner = (dx: number, dy: number): string => `a${round} ${round} 0 0 1 ${dx * round} ${dy * round}`;
  const [across, along] = [w - 2 * round, h - 2 * round];
  return `M${x + round} ${y}h${across}${corner(1, 1)}v${along}${corner(-1, 1)}h${-across}${corner(-1, -1)}v${-along}${corner(1, -1)}Z`;
};

const isOutline = (prop: Prop): prop is readonly Point[] => !!(prop[0] as Point).length;

const propPath = (prop: Prop): string => {
  if (isOutline(prop)) return through(prop, true);
  const [x, y, w, h] = prop;
  return h ? boxPath(prop, Math.min(10, w / 2, h / 2)) : boxPath([x - w, y - w, 2 * w, 2 * w], w);
};

/** A whole picture at a moment of its movement, back to front. */
export function pictureParts(picture: Picture, at = 0): Part[] {
  const [x, , width] = picture.frame;
  const parts: Part[] = [['floor', boxPath([x + 8, 1000, width - 16, 16], 8)]];
  for (const thing of picture.scene ?? []) parts.push(['scene', propPath(thing)]);
  for (const prop of picture.props ?? []) parts.push(['prop', propPath(prop)]);
  parts.push(...personParts(mix(picture.start, picture.end, at)));
  for (const arrow of picture.arrows ?? []) parts.push(['arrow', arrowPath(arrow)]);
  if (picture.mark) {
    const [mx, my] = picture.mark;
    parts.push(['mark', `M${mx - 13} ${my - 13}l26 26m0-26l-26 26`]);
  }
  return parts;
}

export const viewBox = ({ frame }: Picture): string => frame.join(' ');

/** The inside of an `<svg>`, `at` 0 (start) to 1 (end); all looks come from its classes, see `Part`. */
export const personMarkup = (picture: Picture, at = 0): string =>
  pictureParts(picture, at)
    .map(([name, d]) => `<path class="${name}" d="${d}"/>`)
    .join('');
