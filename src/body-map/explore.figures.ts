import { nothing, svg as svgMarkup, type TemplateResult } from 'lit';
import type { RegionId, View } from '../data/regions.js';
import { figure, viewBoxes } from '../figure/body.js';
import { deep } from '../figure/deep.js';
import { union } from '../figure/union.js';
import { bake } from '../shared/bake.js';
import type { Point } from './explore.points.js';

const baked: Partial<Record<View, TemplateResult>> = {};

/** Bones and muscles as constant markup, drawn once. */
export function deepTemplate(view: View): TemplateResult {
  const parts = (): string =>
    deep(view)
      .map(({ kind, layer, d }) => `<path class="${kind} on-${layer}" d="${d}"/>`)
      .join('');
  return (baked[view] ??= bake(parts(), 2));
}

const outlines = new Map<string, string>();

/** Path data of the given regions as one shape, '' when this view shows none of them. */
function shapeOf(view: View, ids: readonly RegionId[]): string {
  const key = `${view} ${ids.join(' ')}`;
  let d = outlines.get(key);
  if (d === undefined) {
    const { regions } = figure(view);
    outlines.set(key, (d = union(ids.flatMap((id) => regions.get(id)?.d ?? []))));
  }
  return d;
}

const fullWidth = Number(viewBoxes.full.split(' ')[2]);

/** Where the pain of a point is felt, solid, and where it can travel, hatched; or the place that was asked about. */
export function painTemplate(
  view: View,
  point: Pick<Point, 'local' | 'referred'> | undefined,
  asked: RegionId | undefined,
  width: number,
): TemplateResult | typeof nothing {
  if (!point) return asked ? svgMarkup`<path class="asked-place" d=${shapeOf(view, [asked])} />` : nothing;
  // As wide on the screen in the close-up as on the whole body.
  const size = (16 * width) / fullWidth;
  const id = `hatch-${view}`;
  const travels = shapeOf(view, point.referred);
  return svgMarkup`<defs>
      <pattern id=${id} width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width=${size} height=${size} />
        <rect class="hatch" width=${size * 0.45} height=${size} />
      </pattern>
      <clipPath id=${`within-${view}`}><path d=${figure(view).outline} /></clipPath>
    </defs>
    <g clip-path=${`url(#within-${view})`} fill=${`url(#${id})`}>
      ${travels ? svgMarkup`<path class="travels" d=${travels} />` : nothing}
      <path class="felt" d=${shapeOf(view, point.local)} />
    </g>`;
}

/**
 * The points as X in a circle, in reading order: all of them as buttons, or without `exploring` the open one as a picture.
 * @param svg the figure as it is shown now: points outside of it are left out
 * @param alone no other figure is shown: points of the other side are seen through it
 * @param bold the points that stand out; the others step back
 */
export function pointsTemplate(
  points: readonly Point[],
  svg: SVGSVGElement,
  view: View,
  alone: boolean,
  bold: readonly Point[],
  open: Point | undefined,
  exploring: boolean,
): TemplateResult[] {
  const { x: left, y: top, width, height } = svg.viewBox.baseVal;
  return points
    .filter((point) => (alone || point.view === view) && (exploring || point === open))
    .map((point) => ({ point, ...point.spot(view) }))
    .filter(({ x, y }) => x > left && x < left + width && y > top && y < top + height)
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map(({ point, x, y, box }) => {
      const state = bold.includes(point) ? ' bold' : bold.length ? ' dim' : '';
      const around = box ?? [-25, -25, 50, 50];
      return svgMarkup`<g
        class=${`point${state}`}
        part=${`point${point === open ? ' open' : ''}`}
        role=${exploring ? 'button' : 'img'}
        tabindex=${exploring ? '0' : nothing}
        aria-pressed=${exploring ? String(point === open) : nothing}
        aria-label=${point.name}
        data-point=${exploring ? point.id : nothing}
        transform=${`translate(${x} ${y})`}
      ><rect class="target far" x=${around[0]} y=${around[1]} width=${around[2]} height=${around[3]} /><g class="sign"><circle
        class="target near" r="21" /><circle class="around" r="17" /><circle class="disc" r="12" /><path
        class="cross" d="M-5-5 5 5M5-5-5 5" /></g></g>`;
    });
}
