import { nothing, svg, type TemplateResult } from 'lit';
import type { RegionId, View } from '../data/regions.js';
import { triggerPoint, triggerPointIds, type TriggerPoint, type TriggerPointId } from '../data/trigger-points.js';
import { figure, viewBoxes } from '../figure/body.js';
import { deep } from '../figure/deep.js';
import { spotOf } from '../figure/points.js';
import { union } from '../figure/union.js';
import { bake } from '../shared/bake.js';
import { pointName, type ExploreWords } from './explore.sentences.js';

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
  point: TriggerPoint | undefined,
  asked: RegionId | undefined,
  width: number,
): TemplateResult | typeof nothing {
  if (!point) return asked ? svg`<path class="asked-place" d=${shapeOf(view, [asked])} />` : nothing;
  // As wide on the screen in the close-up as on the whole body.
  const size = (16 * width) / fullWidth;
  const id = `hatch-${view}`;
  const travels = shapeOf(view, point.referred);
  return svg`<defs>
      <pattern id=${id} width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width=${size} height=${size} />
        <rect class="hatch" width=${size * 0.45} height=${size} />
      </pattern>
      <clipPath id=${`within-${view}`}><path d=${figure(view).outline} /></clipPath>
    </defs>
    <g clip-path=${`url(#within-${view})`} fill=${`url(#${id})`}>
      ${travels ? svg`<path class="travels" d=${travels} />` : nothing}
      <path class="felt" d=${shapeOf(view, point.local)} />
    </g>`;
}

/**
 * The points as X in a circle, in reading order: all of them as buttons, or without `exploring` the open one as a picture.
 * @param view where they are drawn; `undefined`: not here
 * @param bold the points that stand out; the others step back
 */
export function pointsTemplate(
  words: ExploreWords,
  view: View | undefined,
  bold: readonly TriggerPointId[],
  open: TriggerPointId | undefined,
  exploring: boolean,
): TemplateResult[] {
  if (!view) return [];
  return triggerPointIds
    .filter((id) => exploring || id === open)
    .map((id) => ({ id, ...spotOf(id, view) }))
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map(({ id, x, y }) => {
      const state = bold.includes(id) ? ' bold' : bold.length ? ' dim' : '';
      return svg`<g
        class=${`point${state}`}
        part=${`point${id === open ? ' open' : ''}`}
        role=${exploring ? 'button' : 'img'}
        tabindex=${exploring ? '0' : nothing}
        aria-pressed=${exploring ? String(id === open) : nothing}
        aria-label=${pointName(words, triggerPoint(id)!)}
        data-point=${exploring ? id : nothing}
        transform=${`translate(${x} ${y})`}
      ><g class="sign"><circle class="target" r="21" /><circle class="around" r="17" /><circle class="disc" r="12" /><path
        class="cross" d="M-5-5 5 5M5-5-5 5" /></g></g>`;
    });
}
