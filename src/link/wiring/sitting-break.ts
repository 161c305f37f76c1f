import type { SittingBreak } from '../../sitting-break/sitting-break.js';
import { all, listen, stopSigns, type Wire } from './wire.js';

/** A break that was taken goes into the plan. */
export const wireBreak: Wire<SittingBreak> = (widget, plan) =>
  all(
    stopSigns(widget, plan),
    listen(widget, {
      'break-done': ({ seconds }) => {
        const done = { id: 'stand-up-break', kind: 'exercise', side: 'none', seconds, at: Date.now() } as const;
        plan.tell({ type: 'done', done });
      },
    }),
  );
