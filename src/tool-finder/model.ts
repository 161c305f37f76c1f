/** Which points and tools are chosen, and what a plan is told of it. Pure. */
import type { ToolId } from '../data/tools.js';
import { triggerPoints, type TriggerPointId, type TriggerPointKind } from '../data/trigger-points.js';
import type { PlanSnapshot } from '../shared/plan.js';

export const pointKinds = /* @__PURE__ */ Object.keys(triggerPoints) as readonly TriggerPointKind[];

/** The points that are named, with or without their side, each once and in their own order. */
export function kindsOf(ids: readonly string[]): readonly TriggerPointKind[] {
  const named = ids.map((id) => id.replace(/-[lr]$/, ''));
  return pointKinds.filter((kind) => named.includes(kind));
}

/** With `one` if it was not there, otherwise without it. */
export const toggled = <T>(all: readonly T[], one: T): readonly T[] =>
  all.includes(one) ? all.filter((each) => each !== one) : [...all, one];

type Sides = Pick<PlanSnapshot, 'points' | 'side'>;

/** The chosen points with their sides: those the plan has them on, or else the plan's side, or else both. */
export function pointsOf(kinds: readonly TriggerPointKind[], { points, side }: Sides): readonly TriggerPointId[] {
  const usual = side === 'left' ? ['l'] : side === 'right' ? ['r'] : ['r', 'l'];
  return kinds.flatMap((kind) => {
    const known = points.filter((id) => id.slice(0, -2) === kind);
    return known.length ? known : usual.map((end) => `${kind}-${end}` as TriggerPointId);
  });
}

/** What a finder shows: the person's own choice before the plan's, the plan's before the page's. */
export interface Chosen {
  readonly kinds?: readonly TriggerPointKind[] | undefined;
  readonly tools?: readonly ToolId[] | undefined;
}

type Planned = Pick<PlanSnapshot, 'points' | 'tools'>;

/** The person's own choice once the plan is another one: what was chosen last counts, here or elsewhere. */
export const stillOwn = ({ kinds, tools }: Chosen, before: Planned, now: Planned): Chosen => ({
  kinds: before.points.join() === now.points.join() ? kinds : undefined,
  tools: before.tools.join() === now.tools.join() ? tools : undefined,
});

export function shownNow(own: Chosen, plan: Planned | undefined, page: readonly TriggerPointKind[]): Required<Chosen> {
  const planned = kindsOf(plan?.points ?? []);
  return {
    kinds: own.kinds ?? (planned.length ? planned : page),
    tools: own.tools ?? plan?.tools ?? [],
  };
}
