/** What a clinic changes on the map: read, checked, and brought onto the drawing. Loaded when a page brings some. */
import { check, type Result } from '../data/validate/check.js';
import type { MapContent } from '../data/map-content.js';
import { mapKind } from '../data/validate/map.js';
import { regions, type RegionId } from '../data/regions.js';
import { readJson } from '../shared/load-json.js';

/** A trigger point that a page brings along. */
export type OwnPoint = NonNullable<MapContent['triggerPoints']>[number] & {
  readonly where: RegionId;
  readonly local?: readonly RegionId[];
  readonly referred?: readonly RegionId[];
};

/** A clinic's own regions and points. */
export interface Own {
  /** Not offered. What a value names stays in the value. */
  readonly hidden: ReadonlySet<RegionId>;
  /** Names without a side: the side is added in the reader's language. */
  readonly names: ReadonlyMap<RegionId, string>;
  /** CSS colours of regions that are not chosen. */
  readonly colours: ReadonlyMap<RegionId, string>;
  /** Trigger points of its own, for the explaining layer. Untrusted text. */
  readonly points: readonly OwnPoint[];
}

/** Bytes of a file. All 74 regions and 100 points with long texts stay well below. */
const largest = 256 * 1024;
function ownOf({ regions: entries = [], triggerPoints = [] }: MapContent): Own {
  const hidden = new Set<RegionId>();
  const names = new Map<RegionId, string>();
  const colours = new Map<RegionId, string>();
  // A region with its side says more than the pair: it is read later.
  const ordered = [...entries].sort(
    (a, b) => Number(regions.has(a.id as RegionId)) - Number(regions.has(b.id as RegionId)),
  );
  for (const { id, hide, name, colour } of ordered) {
    for (const region of regions.values()) {
      if (region.id !== id && region.stem !== id) continue;
      if (hide !== undefined) hidden[hide ? 'add' : 'delete'](region.id);
      if (name) names.set(region.id, name);
      if (colour) colours.set(region.id, colour);
    }
  }
  return { hidden, names, colours, points: triggerPoints as OwnPoint[] };
}

/**
 * Reads a page's own regions.
 * @param src address of a JSON file, or '' for the JSON in `text`
 * @returns the regions, or one sentence for each mistake; never throws
 */
export async function readOwn(src: string, text: string, base: string): Promise<Result<Own>> {
  const json = await readJson(src, text, base, largest);
  if (!json.ok) return json;
  if (Array.isArray(json.value)) return { ok: false, errors: ['map: expected an object, got a list'] };
  const result = check(mapKind, json.value);
  if (!result.ok) return result;
  return { ok: true, value: ownOf(result.value) };
}

const dressed = new WeakMap<Element, Own | undefined>();

/** Brings one drawn figure into line with the page's own regions, or back when there are none. */
export function dress(svg: SVGElement, own: Own | undefined, labelOf: (id: RegionId) => string): void {
  if (dressed.get(svg) === own) return;
  dressed.set(svg, own);
  for (const path of svg.querySelectorAll<SVGElement>('.region')) {
    const id = path.dataset.id as RegionId;
    const colour = own?.colours.get(id);
    if (!path.classList.contains('selected')) path.setAttribute('aria-label', labelOf(id));
    path.classList.toggle('hidden', !!own?.hidden.has(id));
    path.classList.toggle('tinted', !!colour);
    if (colour) path.style.setProperty('--_tint', colour);
    else path.style.removeProperty('--_tint');
  }
}
