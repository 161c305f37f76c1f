import { dot, plus, unit, type Point } from './point.js';

const at = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Points closer than this count as one place. */
const together = 6;

/**
 * A smooth curve through all points, one cubic for each step. Points that fall together (a crease) keep their place, so
 * two postures always have the same number of cubics; where the skin turns back at such a place it makes a corner.
 */
export function through(points: readonly Point[], closed = false): string {
  const n = points.length;
  const get = (i: number): Point => points[closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i))];
  /** The next point apart from point `i`: direction, distance, and whether others fall together with it. */
  const apart = (i: number, step: 1 | -1): readonly [way: Point, far: number, crowded: boolean] => {
    for (let k = 1; k < 8; k++) {
      const way = plus(get(i + k * step), get(i), -1);
      const far = Math.sqrt(dot(way, way));
      if (far > together) return [[way[0] / far, way[1] / far], far, k > 1];
    }
    return [[0, 0], 1, true];
  };
  // Directions of the handles into and out of every point: the nearer neighbour counts more.
  const into: Point[] = [];
  const outOf: Point[] = [];
  for (let i = 0; i < n; i++) {
    const [next, nextFar, crowded] = apart(i, 1);
    const [last, lastFar, crowdedToo] = apart(i, -1);
    const smooth = crowded || crowdedToo ? Math.max(0, Math.min(1, -2 * dot(next, last))) : 1;
    outOf.push(unit(plus(next, last, (-smooth * nextFar) / lastFar)));
    into.push(unit(plus(last, next, (-smooth * lastFar) / nextFar)));
  }
  let d = 'M' + at(points[0]);
  for (let i = 1; i < (closed ? n + 1 : n); i++) {
    const a = points[i - 1];
    const b = points[i % n];
    const way = plus(b, a, -1);
    const third = Math.sqrt(dot(way, way)) / 3;
    d += `C${at(plus(a, outOf[i - 1], third))} ${at(plus(b, into[i % n], third))} ${at(b)}`;
  }
  return closed ? d + 'Z' : d;
}
