import type { TemplateResult } from 'lit';
import type { RegionId, View } from '../data/regions.js';
import { figure, viewBoxes } from '../figure/body.js';
import { bake } from '../shared/bake.js';
import { nameOf, type MapWords } from './names.js';

/** A region as drawn in one view: a place that can have the focus. */
export interface Spot {
  readonly id: RegionId;
  readonly view: View;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

/** The regions of a view from head to foot: the order in which they are read. */
const spots = (view: View): readonly Spot[] =>
  [...figure(view).regions].map(([id, { x, y }]) => ({ id, view, x, y })).sort((a, b) => a.y - b.y || a.x - b.x);

const box = (closeUp: boolean): string => viewBoxes[closeUp ? 'lumbopelvic' : 'full'];

/** Shows the whole body or the close-up. */
export function show(svg: Element, closeUp: boolean): void {
  const wanted = box(closeUp);
  if (svg.getAttribute('viewBox') !== wanted) svg.setAttribute('viewBox', wanted);
}

const found: Record<string, readonly Spot[]> = {};

function find(views: readonly View[], closeUp: boolean): readonly Spot[] {
  const [left, top, width, height] = box(closeUp).split(' ').map(Number) as [number, number, number, number];
  return views.flatMap((view) =>
    spots(view).filter(({ x, y }) => x > left && x < left + width && y > top && y < top + height),
  );
}

/** The places that the keyboard can reach, in the order in which they are read. */
export const placesOf = (...of: [views: readonly View[], closeUp: boolean]): readonly Spot[] =>
  (found[String(of)] ??= find(...of));

function draw(view: View, words: MapWords): TemplateResult {
  const { outline, shade, deep, lines, regions } = figure(view);
  // Never the page's own names: this is markup.
  const { map, regions: names } = words;
  const areas = spots(view).map(
    ({ id }) =>
      `<path class="region" part="region" data-id="${id}" role="checkbox" aria-checked="false" tabindex="-1" ` +
      `aria-label="${nameOf({ map, regions: names }, id)}" d="${regions.get(id)!.d}"/>`,
  );
  return bake(
    `<div class="view ${view}" data-view="${view}">` +
      `<svg part="figure" role="group" aria-labelledby="${view}" aria-describedby="keys" viewBox="${viewBoxes.full}">` +
      `<path class="skin" d="${outline}"/><path class="shade" d="${shade}"/><path class="shade" d="${deep}"/>` +
      `${areas.join('')}<path class="lines" d="${lines}"/><path class="outline" d="${outline}"/>` +
      '<path class="halo"/><path class="ring"/></svg>' +
      `<p class="caption" part="caption" id="${view}"><b>${map[view]}:</b> ${map[`${view}Side`]}</p></div>`,
  );
}

const drawn = new WeakMap<object, Partial<Record<View, TemplateResult>>>();

/** One figure with all its regions as constant markup: drawn once for each language, cloned for each map. */
export function figureTemplate(view: View, words: MapWords): TemplateResult {
  let views = drawn.get(words.map);
  if (!views) drawn.set(words.map, (views = {}));
  return (views[view] ??= draw(view, words));
}
