import { mirrored, type Cubic, type Curve, type Vector } from './spline.js';

/** A run of cubics from a start point. */
export interface Run {
  readonly start: Vector;
  readonly steps: readonly Cubic[];
}

/** Name, in a ring, of the body's midline (x = 0), which no curve draws. */
const midline = 'mid';

/** The part of a curve from one of its points to another, in either direction. */
function walk({ points, steps }: Curve, from: number, to: number): Run {
  if (from <= to) return { start: points[from], steps: steps.slice(from, to) };
  const back = steps.slice(to, from).map(([a, b], i): Cubic => [b, a, points[to + i]]);
  return { start: points[from], steps: back.reverse() };
}

/**
 * Follows a ring such as `'neckBase armIn deltoid'` or, from midline to midline, `'mid jaw outline'`: each curve is taken
 * from the point it shares with the one before to the point it shares with the next. Neighbours name the same curves, so
 * their borders are the same numbers: no gap and no overlap can open.
 */
export function follow(curves: Readonly<Record<string, Curve>>, ring: string): Run {
  const names = ring.split(' ');
  const meets = (index: number, name: string, key: string) =>
    name === midline
      ? curves[names[index]].points[curves[names[index]].keys.indexOf(key)][0] === 0
      : curves[name].keys.includes(key);
  const runs: Run[] = [];
  const open = names[0] === midline;
  for (let i = open ? 1 : 0; i < names.length; i++) {
    const { keys } = curves[names[i]];
    const before = names.at(i - 1)!;
    const after = names[(i + 1) % names.length];
    const come = runs.at(-1);
    const entry = come
      ? keys.indexOf(String(come.steps.at(-1)?.[2] ?? come.start))
      : keys.findIndex((key) => meets(i, before, key));
    const exit = keys.findIndex((key, k) => k !== entry && meets(i, after, key));
    if (entry < 0 || exit < 0) throw new Error(`figure: "${names[i]}" does not meet its neighbours in "${ring}"`);
    runs.push(walk(curves[names[i]], entry, exit));
  }
  return { start: runs[0].start, steps: runs.flatMap((run) => run.steps) };
}

const flip = ({ start, steps }: Run): Run => ({
  start: mirrored(start),
  steps: steps.map(([a, b, c]) => [mirrored(a), mirrored(b), mirrored(c)]),
});

/** The run and its mirror image as one closed shape across the midline. */
export function whole(run: Run): Run {
  const ends = [run.start, ...run.steps.map((step) => step[2])];
  const back = run.steps.map(([a, b], i): Cubic => [b, a, ends[i]]).reverse();
  return { start: run.start, steps: [...run.steps, ...flip({ start: run.start, steps: back }).steps] };
}

/** SVG path data of a run; `side` −1 gives the mirror image. */
export function path(run: Run, side: 1 | -1 = 1): string {
  const text = ([x, y]: Vector) => `${Math.round(side * x * 10) / 10} ${Math.round(y * 10) / 10}`;
  let d = `M${text(run.start)}C`;
  for (const [a, b, c] of run.steps) d += `${text(a)} ${text(b)} ${text(c)} `;
  return d.trimEnd();
}

/** Centre of area: where a number or a mark sits. */
export function centre({ start, steps }: Run): Vector {
  let area = 0;
  let x = 0;
  let y = 0;
  let from = start;
  for (const to of [...steps.map((step) => step[2]), start]) {
    const cross = from[0] * to[1] - to[0] * from[1];
    area += cross;
    x += (from[0] + to[0]) * cross;
    y += (from[1] + to[1]) * cross;
    from = to;
  }
  return [x / (3 * area), y / (3 * area)];
}
