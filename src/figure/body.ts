import { regions, type RegionId, type RegionStem, type View } from '../data/regions.js';
import { back } from './back.js';
import { front } from './front.js';
import { centre, follow, path, whole, type Run } from './ring.js';
import { readCurve, type Curve } from './spline.js';

/** One region as drawn in one view. Units: 1000 = body height, y down, x = 0 the midline. */
export interface RegionShape {
  /** Closed outline, inside the silhouette: needs no clipping. */
  readonly d: string;
  /** Where a number or a mark sits. */
  readonly x: number;
  readonly y: number;
}

export interface Figure {
  /** The silhouette, closed. */
  readonly outline: string;
  /** Filled areas of soft shade, and the deeper ones that lie on top of them; all inside the silhouette. */
  readonly shade: string;
  readonly deep: string;
  /** Thin drawn lines inside the body: stroke, no fill. */
  readonly lines: string;
  /** The regions seen in this view; they tile the silhouette. */
  readonly regions: ReadonlyMap<RegionId, RegionShape>;
}

/** `viewBox` of a whole figure, and of the close-up from the lower ribs to mid-thigh. */
export const viewBoxes = {
  full: '-272 -12 544 1024',
  lumbopelvic: '-112 278 224 352',
};

const known: Record<string, Curve> = {};

function draw(view: View): Figure {
  const drawing = view === 'front' ? front : back;
  const curves: Record<string, Curve> = {};
  for (const [name, text] of Object.entries({ ...drawing.curves, ...drawing.shading })) {
    // Both views share the silhouette.
    curves[name] = known[text] ??= readCurve(text);
  }

  const shapes = new Map<RegionId, RegionShape>();
  const runs: Partial<Record<RegionStem, Run>> = {};
  // The page's right-hand half is the person's left in front and the person's right behind.
  const drawn = view === 'front' ? 'l' : 'r';
  for (const { id, stem, side, views } of regions.values()) {
    if (!views.includes(view)) continue;
    let run = runs[stem];
    if (!run) {
      const half = follow(curves, (drawing.regions as Record<RegionStem, string>)[stem]);
      runs[stem] = run = side === 'none' ? whole(half) : half;
    }
    const sign = side === 'none' || side === drawn ? 1 : -1;
    const [x, y] = centre(run);
    shapes.set(id, { d: `${path(run, sign)}Z`, x: Math.round(sign * x), y: Math.round(y) });
  }

  const both = (run: Run, end = '') => path(run) + end + path(run, -1) + end;
  const fill = (rings: readonly string[]) => rings.map((ring) => both(follow(curves, ring), 'Z')).join('');
  const stroke = (text: string) => {
    const { points, steps } = readCurve(text);
    return both({ start: points[0], steps });
  };
  return {
    outline: `${path(whole(follow(curves, 'mid armOut armIn side inseam')))}Z`,
    shade: fill(drawing.shade),
    deep: fill(drawing.deep),
    lines: drawing.lines.map(stroke).join(''),
    regions: shapes,
  };
}

const drawings: Partial<Record<View, Figure>> = {};

/** The body from in front or behind. Drawn on first use and shared from then on. */
export const figure = (view: View): Figure => (drawings[view] ??= draw(view));
