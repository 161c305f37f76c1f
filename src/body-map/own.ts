/** What a clinic changes on the map: read, checked, and brought onto the drawing. Loaded when a page brings some. */
import { check, type Result } from '../data/validate/check.js';
import type { MapContent } from '../data/map-content.js';
import { mapKind } from '../data/validate/map.js';
import { regions, type RegionId } from '../data/regions.js';

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
/** Milliseconds for a file to come. */
const patience = 20_000;

const refused = (error: string): Result<never> => ({ ok: false, errors: [error] });

/** The text of a file, from this site or one that allows it (CORS); no cookies go along. */
async function load(src: string, base: string): Promise<string> {
  const { href, protocol } = new URL(src, base);
  if (!/^https?:$/.test(protocol)) throw new Error('expected an address that begins with https:// or http://');
  const response = await fetch(href, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`);
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > largest) {
      void reader.cancel();
      throw new Error(`expected at most ${largest / 1024} KiB`);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

const why = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200);

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
  let content: unknown;
  try {
    const json = src ? await load(src, base) : text;
    if (json.length > largest) return refused(`script: expected at most ${largest / 1024} KiB`);
    content = JSON.parse(json);
  } catch (error) {
    return refused(src ? `src="${src.slice(0, 100)}": ${why(error)}` : `script: ${why(error)}`);
  }
  if (Array.isArray(content)) return refused('map: expected an object, got a list');
  const result = check(mapKind, content);
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
