import { isExerciseId } from '../data/exercise.js';
import type { TriggerPointKind } from '../data/trigger-points.js';
import type { Words } from '../data/words/en.js';

export type MoreWords = Words['planMore'];

const sideIn = (words: MoreWords, side: string | undefined): string =>
  side === 'left' || side === 'right' || side === 'both' ? words.comma + words.side[side] : '';

const ends: Readonly<Record<string, string>> = { l: 'left', r: 'right' };

/** A point without its side, if the id is one. */
function kindOf(words: MoreWords, id: string): TriggerPointKind | undefined {
  const kind = id.replace(/-[lr]$/, '');
  return Object.hasOwn(words.points, kind) ? (kind as TriggerPointKind) : undefined;
}

/** Something to do, or done, with its side. An exercise of the page's own has only its id to be called by. */
export function nameOf(words: MoreWords, { id, side }: { readonly id: string; readonly side?: string }): string {
  const kind = kindOf(words, id);
  if (kind) return words.points[kind] + sideIn(words, ends[id.at(-1)!] ?? side);
  const name = id === 'hold' ? words.hold : isExerciseId(id) ? words.exercises[id] : id.replaceAll('-', ' ');
  return name + sideIn(words, side);
}

/** A point with its side. */
export function pointName(words: MoreWords, id: string): string {
  const kind = kindOf(words, id);
  return kind ? words.pointNames[kind] + sideIn(words, ends[id.at(-1)!]) : id;
}
