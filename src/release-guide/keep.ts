/** Keeps a guide's place in this tab. Loaded only with `persist="session"`. */
import type { Plan, State } from './model.js';
import { restored } from './restored.js';

/** A go-ahead given long ago is no longer one. */
const hours = 4;

const keyOf = (host: HTMLElement): string => `unknot-guide ${location.pathname} ${host.id}`;

export function store(host: HTMLElement, state: State): void {
  try {
    sessionStorage.setItem(keyOf(host), JSON.stringify({ at: Date.now(), state }));
  } catch {
    // Switched off, or full: the place is kept in memory.
  }
}

/** The place that was kept, if there is one that the guide can be in. */
export function recall(host: HTMLElement, plan: Plan): State | undefined {
  try {
    const { at, state } = JSON.parse(sessionStorage.getItem(keyOf(host)) ?? '{}') as { at?: number; state?: unknown };
    const age = Date.now() - Number(at);
    return age >= 0 && age < hours * 3_600_000 ? restored(plan, state) : undefined;
  } catch {
    return undefined;
  }
}
