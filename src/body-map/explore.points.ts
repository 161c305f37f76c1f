import { regions, type RegionId, type View } from '../data/regions.js';
import type { Reach, ToolId } from '../data/tools.js';
import { triggerPoint, triggerPointIds, type TriggerPointKind } from '../data/trigger-points.js';
import { figure } from '../figure/body.js';
import { spotOf, type Box } from '../figure/points.js';
import type { ExploreWords } from './explore.sentences.js';
import { nameOf } from './names.js';
import type { OwnPoint } from './own.js';

/** A point as the layer explains it: one of the six, or one of the page's own. Texts of the page are untrusted. */
export interface Point {
  readonly id: string;
  /** With the person's own side, as far as it has one. */
  readonly name: string;
  readonly local: readonly RegionId[];
  readonly referred: readonly RegionId[];
  /** Muscles that stay in sight while its pain is shown. */
  readonly muscles: readonly string[];
  readonly text: string;
  readonly caution?: string | undefined;
  readonly reach: Readonly<Partial<Record<ToolId, { readonly reach: Reach }>>>;
  /** The page's own sources, in its words. */
  readonly sources: readonly string[];
  /** Where its X stands in this view, and where a press means it on the whole body. */
  readonly spot: (view: View) => { readonly x: number; readonly y: number; readonly box?: Box };
  /** The view that it is drawn in; where only the other one is shown it is seen through. */
  readonly view: View;
}

/** The six points in the reader's language. */
function known(words: ExploreWords): Point[] {
  return triggerPointIds.map((id): Point => {
    const { kind, side, local, referred, facts } = triggerPoint(id)!;
    return {
      id,
      name: words.map[side === 'l' ? 'left' : 'right'](words.triggerPoints[kind].name),
      local,
      referred,
      muscles: facts.muscles,
      text: words.explore.points[kind],
      caution: (words.explore.cautions as Partial<Record<TriggerPointKind, string>>)[kind],
      reach: facts.reach,
      sources: [],
      spot: (view) => spotOf(id, view),
      view: 'front',
    };
  });
}

function brought({ id, name, where, at, local, referred = [], text = '', tools = [], sources = [] }: OwnPoint): Point {
  const view = at?.view ?? regions.get(where)!.views[0];
  const { x, y } = at ?? figure(view).regions.get(where)!;
  return {
    id,
    name,
    local: local ?? [where],
    referred,
    muscles: [],
    text,
    reach: Object.fromEntries(tools.map((tool) => [tool, { reach: 'yes' as const }])),
    sources,
    spot: (seen) => ({ x: seen === view ? x : -x, y }),
    view,
  };
}

/** All points that can be explained: the six, then the page's own. */
export const pointsOf = (words: ExploreWords, own: readonly OwnPoint[] = []): Point[] => [
  ...known(words),
  ...own.map(brought),
];

/** The points that go with a place, those felt there first, each with how its pain comes there. */
export function pointsWith(
  points: readonly Point[],
  region: RegionId,
): { readonly point: Point; readonly how: 'felt' | 'travels' }[] {
  const local = points.filter((point) => point.local.includes(region));
  const referred = points.filter((point) => point.referred.includes(region) && !local.includes(point));
  return [
    ...local.map((point) => ({ point, how: 'felt' as const })),
    ...referred.map((point) => ({ point, how: 'travels' as const })),
  ];
}

// Names of regions have commas of their own.
const places = (words: ExploreWords, ids: readonly RegionId[]): string => ids.map((id) => nameOf(words, id)).join('; ');

/** Where it is felt and where it can travel, in words. */
export function reachInWords(words: ExploreWords, { local, referred }: Point): string {
  const { feltAt, travelsTo } = words.explore;
  const sentences = [
    local.length && feltAt(places(words, local)),
    referred.length && travelsTo(places(words, referred)),
  ];
  return sentences.filter(Boolean).join(' ');
}
