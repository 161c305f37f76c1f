import type { BodyMap } from '../../body-map/body-map.js';
import { redFlags } from '../../data/safety.js';
import type { TriggerPointId } from '../../data/trigger-points.js';
import { triggerPoint } from '../../data/trigger-points.js';
import type { PlanSnapshot } from '../../shared/plan.js';
import { first, sideOfPoint } from '../propose.js';
import { answerOf, marksOf } from './marks.js';
import { all, listen, type Wire } from './wire.js';

/** The warning signs that a mark on this region raises, and how grave they are. */
const signsAt = (region: string): [string, 'emergency' | 'urgent'][] =>
  Object.entries(redFlags).flatMap(([id, flag]) =>
    'regions' in flag && (flag.regions as readonly string[]).includes(region) ? [[id, flag.level]] : [],
  );

/** Marks go both ways; a point that is opened is chosen, and the plan's first point is shown. */
export const wireMap: Wire<BodyMap> = (map, plan) => {
  const fixed = map.hasAttribute('highlight');
  let shown: string | undefined;
  /** A map that asks nothing is a picture of the page's own. */
  const shows = (): boolean => map.mode === 'explore' || map.readonly;

  const tell = (): void => {
    if (shows()) return;
    plan.tell({ type: 'mark', marks: marksOf(map.value, map.scale, plan.snapshot.marks) });
  };
  const flag = (region: string): void => {
    for (const [sign, level] of signsAt(region)) plan.tell({ type: 'flag', signs: [sign], level, at: Date.now() });
  };
  const apply = (snapshot: PlanSnapshot): void => {
    const { marks } = snapshot;
    const answer = answerOf(marks.slice(0, map.max), map.scale);
    if (!shows() && answer !== map.value) map.value = answer;
    // One that was chosen for both sides is shown on neither.
    const named = first(snapshot);
    const point = named.side && named.point;
    if (point === (shown ?? '') || fixed) return;
    shown = map.highlight = point;
  };

  // What the person did before the plan was there counts too.
  if (map.value && !shows() && !plan.snapshot.marks.length) {
    tell();
    plan.snapshot.marks.forEach(({ id }) => flag(id));
  } else apply(plan.snapshot);
  return all(
    plan.subscribe(apply),
    listen(map, {
      input: tell,
      change: tell,
      'region-select': ({ id }) => flag(id),
      'trigger-point-open': ({ id }) => {
        if (!triggerPoint(id)) return;
        const point = (shown = id as TriggerPointId);
        const others = plan.snapshot.points.filter((other) => other !== point);
        plan.tell({ type: 'choose', points: [point, ...others], side: sideOfPoint(point) });
      },
    }),
  );
};
