import { triggerPoint } from '../../data/trigger-points.js';
import type { HoldTimer } from '../../hold-timer/hold-timer.js';
import type { PlanSnapshot } from '../../shared/plan.js';
import { all, listen, stopSigns, type Wire } from './wire.js';

const ends = { left: '-l', right: '-r', none: '' } as const;

/** Takes the plan's side; what was held goes into the plan, a sharp pain stops it. */
export const wireTimer: Wire<HoldTimer> = (timer, plan) => {
  // A page that has said how it goes means it.
  const fixed = timer.sides !== undefined || !!timer.src || !!timer.querySelector(':scope > script');
  let applied: PlanSnapshot['side'];
  const apply = ({ side }: Partial<PlanSnapshot>): void => {
    if (fixed || timer.program === 'breathing' || side === applied) return;
    timer.sides = applied = side;
  };
  apply(plan.snapshot);
  return all(
    () => apply({}),
    plan.subscribe(apply),
    stopSigns(timer, plan),
    listen(timer, {
      'hold-complete': ({ summary: { secondsBySide } }) => {
        const at = Date.now();
        const kind = timer.triggerPoint?.replace(/-[lr]$/, '');
        for (const side of ['left', 'right', 'none'] as const) {
          const seconds = secondsBySide[side];
          const point = triggerPoint(`${kind}${ends[side]}`);
          if (seconds) {
            const done = { id: point?.id ?? 'hold', kind: point ? 'release' : 'hold', side, seconds, at } as const;
            plan.tell({ type: 'done', done });
          }
        }
      },
    }),
  );
};
