import type { RegionId } from '../data/regions.js';
import type { Words } from '../data/words/en.js';
import { pointsWith, reachInWords, type Point } from './explore.points.js';
import { nameOf, type MapWords } from './names.js';

/** Words that the explaining layer shows and says. */
export type ExploreWords = MapWords & Pick<Words, 'explore' | 'tools' | 'triggerPoints'>;

/** What is said of a point: its name, where its pain is felt and where it can travel. */
export const spokenPoint = (words: ExploreWords, point: Point): string =>
  `${point.name}. ${reachInWords(words, point)}`.trim();

/** What is said of a place: the points that go with it. */
export function spokenPlace(words: ExploreWords, points: readonly Point[], region: RegionId): string {
  const { asked, askedNone } = words.explore;
  const found = pointsWith(points, region).map(({ point, how }) => `${point.name} (${words.explore[how]})`);
  return found.length ? `${asked(nameOf(words, region))}: ${found.join('; ')}.` : askedNone(nameOf(words, region));
}
