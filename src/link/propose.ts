/** What a quiz's result comes to in a plan. Pure. */
import { isExerciseId } from '../data/exercise.js';
import { exercises } from '../data/exercises.js';
import { regions, type RegionId } from '../data/regions.js';
import { holdTime } from '../data/releases.js';
import { triggerPoint, triggerPointIds, type TriggerPointId } from '../data/trigger-points.js';
import type { PlanSide, Planned, PlanSnapshot } from '../shared/plan.js';

const sides = { l: 'left', r: 'right' } as const;

/** The side of the person's own that these regions lie on; `undefined` when they name none. */
export function sideOf(marked: readonly string[]): PlanSide | 'both' | undefined {
  const found = new Set(marked.map((id) => regions.get(id as RegionId)?.side));
  return found.has('l') ? (found.has('r') ? 'both' : 'left') : found.has('r') ? 'right' : undefined;
}

export const sideOfPoint = (id: TriggerPointId): PlanSide => sides[id.endsWith('-l') ? 'l' : 'r'];

/** What the first point means: chosen for both sides, it sends nobody to one of them unless the plan's own side does. */
export function first({ points, side }: Pick<PlanSnapshot, 'points' | 'side'>): { point: string; side: PlanSide | '' } {
  const [point] = points;
  if (!point) return { point: '', side: '' };
  const kind = point.slice(0, -2);
  const both = points.includes(`${kind}-l` as TriggerPointId) && points.includes(`${kind}-r` as TriggerPointId);
  if (!both) return { point, side: sideOfPoint(point) };
  return side === 'left' || side === 'right' ? { point: `${kind}-${side[0]}`, side } : { point: kind, side: '' };
}

/**
 * Points to look at first, those that most of the places speak for before the others. A place right at a point counts
 * twice as much as one that its pain can travel to.
 */
export function pointsOf(marked: readonly string[]): TriggerPointId[] {
  const count = (ids: readonly string[]): number => ids.filter((id) => marked.includes(id)).length;
  const scores = triggerPointIds.map((id) => {
    const { local, referred } = triggerPoint(id)!;
    return { id, score: 2 * count(local) + count(referred) };
  });
  const best = Math.max(1, ...scores.map(({ score }) => score));
  return scores
    .filter(({ score }) => score * 2 > best)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

/** Pressing one point. Once a day: too much can raise the pain. */
const release = (id: TriggerPointId): Planned => ({
  id,
  kind: 'release',
  side: sideOfPoint(id),
  sets: 1,
  holdSeconds: holdTime.default,
  perDay: 1,
});

function exercise(id: string, chosen: PlanSide | 'both' | undefined): Planned | undefined {
  if (!isExerciseId(id)) return undefined;
  const { sets, holdSeconds, perDay, sides: which } = exercises[id].dosage;
  const side = which === 'both' ? (chosen ?? 'both') : which === 'none' ? undefined : which;
  return {
    id,
    kind: 'exercise',
    ...(side && { side }),
    sets,
    ...(holdSeconds && { holdSeconds: holdSeconds.default }),
    perDay: perDay.min,
  };
}

/** What actions such as `guide:psoas-release` and `card:kneeling-lunge` plan: the first point of each side, the exercises. */
export function plannedFor(
  actions: readonly string[],
  points: readonly TriggerPointId[],
  side: PlanSide | 'both' | undefined,
): Planned[] {
  const firsts = (['left', 'right'] as const).flatMap((each) => points.find((id) => sideOfPoint(id) === each) ?? []);
  return actions.flatMap((action) => {
    const [kind, id] = action.split(':');
    if (kind === 'guide') return firsts.map(release);
    return (kind === 'card' && exercise(id ?? '', side)) || [];
  });
}
