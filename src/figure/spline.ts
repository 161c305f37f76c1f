/**
 * A curve is written as the points it passes through: `'0,0 19,4 41.5,92! 36,107'`. Integers where they do, y down,
 * 1000 units = body height, x = 0 the midline. `!` marks a corner. Only the half with x > 0 is ever written.
 */
export interface Curve {
  /** The points as text without `!`; two curves meet where they share one. */
  readonly keys: readonly string[];
  readonly points: readonly Vector[];
  /** One cubic per step: both control points and the end point. */
  readonly steps: readonly Cubic[];
}
export type Vector = readonly [x: number, y: number];
export type Cubic = readonly [Vector, Vector, Vector];

const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1]];
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1];
const scaled = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by];
const along = (from: Vector, direction: Vector, by: number): Vector => [
  from[0] + direction[0] * by,
  from[1] + direction[1] * by,
];
export const mirrored = ([x, y]: Vector): Vector => [-x, y];

/** Direction of the circle through three neighbours, at the middle one: even bends from few points. */
function tangent(before: Vector, at: Vector, after: Vector): Vector {
  const a = minus(at, before);
  const b = minus(after, at);
  const sum = along(scaled(a, dot(b, b)), b, dot(a, a));
  return scaled(sum, 1 / (Math.hypot(...sum) || 1));
}

/** Reads a curve; every bend depends on its three nearest points only, so an edit stays local. */
export function readCurve(text: string): Curve {
  const words = text.split(' ');
  const keys = words.map((word) => word.replace('!', ''));
  const points = keys.map((key) => key.split(',').map(Number) as unknown as Vector);
  const last = points.length - 1;
  const bends = points.map((at, i) => {
    if (words[i].endsWith('!')) return;
    // An end on the midline goes on in its mirror image, so the whole line crosses level and smooth.
    const image = at[0] === 0 && last > 0;
    const before = points[i - 1] ?? (image ? mirrored(points[1]) : undefined);
    const after = points[i + 1] ?? (image ? mirrored(points[last - 1]) : undefined);
    return before && after && tangent(before, at, after);
  });
  const steps = points.slice(1).map((to, i): Cubic => {
    const from = points[i];
    const chord = minus(to, from);
    const length = Math.hypot(...chord);
    const unit = scaled(chord, 1 / length);
    // A free end or a corner leaves as a circle would.
    const reflect = (other: Vector) => minus(scaled(unit, 2 * dot(other, unit)), other);
    const start = bends[i] ?? (bends[i + 1] ? reflect(bends[i + 1]!) : unit);
    const end = bends[i + 1] ?? reflect(start);
    const reach = (bend: Vector) => (length * 2) / (3 * (1 + Math.max(0, dot(bend, unit))));
    return [along(from, start, reach(start)), along(to, end, -reach(end)), to];
  });
  return { keys, points, steps };
}
