import { fresh, open, steps, type Plan, type State } from './model.js';

/** A state that was stored, if it is one that the guide can be in. */
export function restored(plan: Plan, stored: unknown): State | undefined {
  const { place, step, cleared, hurt, reason, answers, held, stretched, told } = { ...(stored as Partial<State>) };
  const known = steps.find((each) => each === step);
  if (!known || !plan.includes(known) || !answers || !Array.isArray(held)) return undefined;
  const state: State = {
    ...fresh(answers),
    step: known,
    cleared: cleared === true,
    hurt: hurt === true,
    reason: reason === 'pain' ? 'pain' : 'sign',
    held: held.filter((each) => typeof each === 'number' && each > 0),
    stretched: stretched === true,
    told: told === true,
  };
  if (place === 'left') return { ...state, place };
  if (place === 'help' && (state.cleared ? state.hurt && state.reason === 'pain' : true)) return { ...state, place };
  if (known !== 'safety' && (!state.cleared || !open(plan, state).includes(known))) return undefined;
  return { ...state, place: known };
}
