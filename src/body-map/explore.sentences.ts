import type { RegionId } from '../data/regions.js';
import { pointsFor, triggerPoint, type TriggerPoint, type TriggerPointId } from '../data/trigger-points.js';
import type { Words } from '../data/words/en.js';
import { nameOf, type MapWords } from './names.js';

/** Words that the explaining layer shows and says. */
export type ExploreWords = MapWords & Pick<Words, 'explore' | 'tools' | 'triggerPoints'>;

/** A point's name with the person's own side, such as "Iliacus trigger point, right". */
export function pointName(words: ExploreWords, { kind, side }: TriggerPoint): string {
  return words.map[side === 'l' ? 'left' : 'right'](words.triggerPoints[kind].name);
}

// The names have commas of their own.
const places = (words: ExploreWords, ids: readonly RegionId[]): string => ids.map((id) => nameOf(words, id)).join('; ');

/** What is said of a point: its name, where its pain is felt and where it can travel. */
export function spokenPoint(words: ExploreWords, point: TriggerPoint): string {
  const { feltAt, travelsTo } = words.explore;
  const felt = feltAt(places(words, point.local));
  return `${pointName(words, point)}. ${felt} ${travelsTo(places(words, point.referred))}`;
}

/** The points that go with a place, each with how its pain comes there. */
export function pointsWith(words: ExploreWords, region: RegionId): { id: TriggerPointId; name: string; how: string }[] {
  return pointsFor(region).map((id) => {
    const point = triggerPoint(id)!;
    const local = (point.local as readonly string[]).includes(region);
    return { id, name: pointName(words, point), how: local ? words.explore.felt : words.explore.travels };
  });
}

/** What is said of a place: the points that go with it. */
export function spokenPlace(words: ExploreWords, region: RegionId): string {
  const { asked, askedNone } = words.explore;
  const found = pointsWith(words, region).map(({ name, how }) => `${name} (${how})`);
  return found.length ? `${asked(nameOf(words, region))}: ${found.join('; ')}.` : askedNone(nameOf(words, region));
}
