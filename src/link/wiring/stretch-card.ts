import type { PlanSnapshot } from '../../shared/plan.js';
import type { SideChoice } from '../../stretch-card/model.js';
import type { StretchCard } from '../../stretch-card/stretch-card.js';
import { all, listen, type Wire } from './wire.js';

/** Takes the plan's side; an exercise that was done goes into the plan, a hold that turned sharp stops it. */
export const wireCard: Wire<StretchCard> = (card, plan) => {
  // What the page has said itself, the plan does not change.
  const fixed = card.hasAttribute('side') || card.side !== 'both';
  let timing = false;
  let applied: SideChoice = 'both';
  const apply = ({ side = 'both' }: Partial<PlanSnapshot>): void => {
    // Nobody changes sides in the middle; and what the reader chooses on the card stays until the plan says otherwise.
    if (fixed || timing || side === applied) return;
    applied = card.side = side;
  };
  apply(plan.snapshot);
  return all(
    () => apply({}),
    plan.subscribe(apply),
    listen(card, {
      'card-start': () => (timing = true),
      'hold-stop': ({ summary }) => {
        timing = false;
        if (summary.ended === 'pain') plan.tell({ type: 'stop', signs: ['pain'], at: Date.now() });
      },
      'card-complete': ({ exercise: id, side, secondsHeld }) => {
        timing = false;
        plan.tell({ type: 'done', done: { id, kind: 'exercise', side, seconds: secondsHeld, at: Date.now() } });
      },
    }),
  );
};
