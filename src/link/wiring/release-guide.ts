import type { GuideSummary } from '../../release-guide/report.js';
import type { ReleaseGuide } from '../../release-guide/release-guide.js';
import type { PlanSide, PlanSnapshot } from '../../shared/plan.js';
import { first } from '../propose.js';
import { all, listen, type Wire } from './wire.js';

/** Begins at the plan's first point; what is chosen, done and felt on the way goes into the plan. */
export const wireGuide: Wire<ReleaseGuide> = (guide, plan) => {
  // What the page has said itself, the plan does not change.
  const fixed = {
    triggerPoint: !!guide.triggerPoint,
    side: !!guide.side || /-[lr]$/.test(guide.triggerPoint),
    tool: !!guide.tool,
  };
  const mine = { triggerPoint: '', side: '' as PlanSide | '', tool: '' };
  let told = '';

  const set = (next: typeof mine): void => {
    for (const name of ['triggerPoint', 'side', 'tool'] as const) {
      if (fixed[name] || next[name] === mine[name]) continue;
      Object.assign(guide, { [name]: next[name] });
    }
    Object.assign(mine, next);
  };
  // Once the person has done something the guide goes by that alone.
  const apply = (snapshot: PlanSnapshot): void => {
    const { side, tools } = snapshot;
    const chosen = side && side !== 'both' ? side : '';
    const named = first(snapshot);
    set({
      triggerPoint: named.point,
      side: named.point && !fixed.triggerPoint ? named.side : chosen,
      tool: tools[0] ?? '',
    });
  };
  const choose = ({ triggerPoint: point, side: chosen, tool: taken }: GuideSummary): void => {
    const key = `${point} ${taken}`;
    if (key === told) return;
    told = key;
    const { points, tools } = plan.snapshot;
    plan.tell({
      type: 'choose',
      ...(chosen && { side: chosen }),
      ...(point && { points: [point, ...points.filter((id) => id !== point)] }),
      ...(taken && { tools: [taken, ...tools.filter((id) => id !== taken)] }),
    });
  };

  apply(plan.snapshot);
  return all(
    () => set({ triggerPoint: '', side: '', tool: '' }),
    plan.subscribe(apply),
    listen(guide, {
      'guide-step': ({ step }) => {
        if (step !== 'safety' && step !== 'where') choose(guide.summary);
      },
      'guide-stop': ({ reason }) => {
        if (reason !== 'left') plan.tell({ type: 'stop', signs: [reason], at: Date.now() });
      },
      'guide-complete': ({ summary: { triggerPoint: point, side: pressed, secondsHeld, before, after } }) => {
        const at = Date.now();
        if (!point) return;
        if (secondsHeld) {
          const done = {
            id: point,
            kind: 'release',
            seconds: secondsHeld,
            at,
            ...(pressed && { side: pressed }),
          } as const;
          plan.tell({ type: 'done', done });
        }
        if (before === undefined && after === undefined) return;
        const rating = { point, at, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
        plan.tell({ type: 'rate', rating });
      },
    }),
  );
};
