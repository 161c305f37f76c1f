import { dot, plus, toward, unit, type Point } from './point.js';
import type { Flesh } from './rig.js';

/** Light falls from the front and above: skin that faces this way lies in shade. */
const dark: Point = [-0.8, 0.6];
const shadeDepth = 0.62;

/** One side of a limb or trunk, from its upper end down: the outline, and the inner edge of the shade along it. */
export interface Edge {
  readonly line: readonly Point[];
  readonly shade: readonly Point[];
}

/** Forward (sign 1) or backward (-1) of a bone that runs down. */
const forward = ([x, y]: Point, sign: number): Point => [y * sign, -x * sign];

/** The plane that halves a joint, seen from one side of the limb. */
interface Fold {
  readonly along: Point;
  readonly out: Point;
  readonly before: Point;
  readonly after: Point;
  /** Whether this side is the inside of the bend. */
  readonly inside: boolean;
  /** Where the skin lies on the plane: further out on the inside, up to a limit where flesh gives way. */
  readonly skin: Point;
}

export function fold(joint: Point, before: Point, after: Point, sign: number, reach: number): Fold {
  const along = unit(plus(before, after));
  const out = forward(along, sign);
  const inside = (before[0] * after[1] - before[1] * after[0]) * sign < 0;
  const stretch = inside ? Math.min(1.3, 1 / dot(along, before)) : 1;
  return { along, out, before, after, inside, skin: plus(joint, out, reach * stretch) };
}

/** A point that would cross the plane is put into the crease; `keep` 1 stays below the joint, -1 above it. */
export const held = (point: Point, joint: Point, { along, skin }: Fold, keep: 1 | -1): Point =>
  dot(plus(point, joint, -1), along) * keep < 0 ? skin : point;

/** Skin round a joint: three points that fall together unless this is the outside of a strong bend. */
function round(joint: Point, { out, before, after, inside, skin }: Fold, sign: number, reach: number): Point[] {
  const spread = inside ? 0 : Math.min(1, Math.max(0, 0.85 - dot(before, after)) * 2);
  const corner = (way: Point): Point => plus(joint, unit(plus(out, forward(way, sign), spread)), reach);
  return inside ? [skin, skin, skin] : [corner(before), skin, corner(after)];
}

/**
 * Lays flesh round a chain of bones.
 * @param joints ends of the bones, one more than `flesh`
 * @param tip direction in which a hand or foot goes on from the last joint
 * @param sign 1 for the front, -1 for the back
 */
export function edge(joints: readonly Point[], flesh: readonly Flesh[], tip: Point, sign: 1 | -1): Edge {
  const side = sign > 0 ? 0 : 1;
  const ways = [...flesh.map((_, i) => toward(joints[i], joints[i + 1])), tip];
  const folds = flesh.map(({ joint }, i) => fold(joints[i + 1], ways[i], ways[i + 1], sign, joint[side]));
  const line: Point[] = [];
  const shade: Point[] = [];
  flesh.forEach(({ rows, joint }, i) => {
    const out = forward(ways[i], sign);
    const light = (at: Point, out: Point, reach: number): void => {
      shade.push(plus(at, out, -shadeDepth * reach * Math.max(0, dot(out, dark))));
    };
    for (const row of rows) {
      const reach = row[1 + side];
      let point = plus(plus(joints[i], ways[i], row[0]), out, reach);
      if (i) point = held(point, joints[i], folds[i - 1], 1);
      point = held(point, joints[i + 1], folds[i], -1);
      line.push(point);
      light(point, out, reach);
    }
    light(folds[i].skin, folds[i].out, joint[side]);
    line.push(...round(joints[i + 1], folds[i], sign, joint[side]));
  });
  // The shade runs out to nothing at both ends.
  return { line, shade: [line[0], ...shade.slice(1, -1)] };
}
