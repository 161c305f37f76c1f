/** Keeps a session in the tab's storage, so that it goes on after the page was loaded anew. Loaded only with `persist`. */
import { now } from '../shared/clock.js';
import { elapsed, idle, type Answer, type Check, type Held, type Reason, type State, type Status } from './model.js';
import type { Program } from './program.js';
import type { Session } from './session.js';

/** A page that is away no longer than this, in milliseconds, was loaded anew under a person who goes on holding. */
const reload = 10_000;

const statuses: readonly Status[] = ['running', 'paused', 'suspended'];
const answers: readonly Answer[] = ['good', 'too-much', 'sharp'];
const reasons: readonly (Reason | undefined)[] = ['too-much', 'slept'];

const isNumber = (value: unknown, least = 0, most = 1e8): value is number =>
  typeof value === 'number' && value >= least && value <= most;
const isWhole = (value: unknown, most: number): value is number => Number.isInteger(value) && isNumber(value, 0, most);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 1000) : []);

/** What storage holds, whoever has written it there, as a state of `program`; `undefined` when it is none. */
export function stateFrom(kept: unknown, program: Program): { state: State; at: number } | undefined {
  const { plan, at, state } = (kept ?? {}) as { plan?: unknown; at?: unknown; state?: Partial<State> };
  if (plan !== JSON.stringify(program) || !isNumber(at, 0, 1e14) || !state) return undefined;
  const { status, index, spent, extra, told, asked, reason, gap } = state;
  if (!status || !statuses.includes(status) || !isWhole(index, program.steps.length - 1)) return undefined;
  if (!isNumber(spent) || !isNumber(extra, -1e8) || !isWhole(told, program.marks.length) || !isNumber(gap))
    return undefined;
  const held = list(state.held).filter((each): each is Held => isWhole((each as Held | null)?.seconds, 1e5));
  const checks = list(state.checks).filter((each): each is Check =>
    answers.includes((each as Check | null)?.answer as Answer),
  );
  const why = reasons.includes(reason) ? reason : undefined;
  return { state: { ...idle, status, index, spent, extra, told, asked: !!asked, reason: why, gap, held, checks }, at };
}

export class Keeper {
  readonly #session: Session;
  readonly #key: string;

  constructor(timer: HTMLElement, session: Session) {
    this.#session = session;
    const place = timer.id || [...document.getElementsByTagName(timer.localName)].indexOf(timer);
    this.#key = `unknot ${timer.localName} ${location.pathname} ${place}`;
  }

  /** Writes what is under way, or takes it away when nothing is. Storage may be full or forbidden. */
  save(): void {
    const { active, moment, program } = this.#session;
    try {
      if (!active) return sessionStorage.removeItem(this.#key);
      const at = now();
      const state: State = { ...moment, spent: elapsed(moment, at), since: undefined };
      sessionStorage.setItem(this.#key, JSON.stringify({ plan: JSON.stringify(program), at: at.wall, state }));
    } catch {
      // Then it is not kept.
    }
  }

  /** @param program as the page sets it now: a session of another one is left alone */
  restore(program: Program): void {
    if (this.#session.active) return;
    try {
      const found = stateFrom(JSON.parse(sessionStorage.getItem(this.#key) ?? 'null'), program);
      if (!found) return;
      const { wall, steady } = now();
      const away = Math.max(0, wall - found.at);
      const since = { wall: found.at, steady: steady - (away <= reload ? away : 0) };
      this.#session.adopt(program, found.state.status === 'running' ? { ...found.state, since } : found.state);
    } catch {
      // Not ours, or forbidden.
    }
  }
}
