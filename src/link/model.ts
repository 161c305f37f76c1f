/**
 * A plan as a pure store: (state, event) → state. Events of different kinds may come in any order, and twice, and give
 * the same plan. A warning sign outlasts everything but a new answer to the quiz; a stop lasts until the person goes on.
 */
import { isEvent, mended } from './check.js';
import type { Done, Mark, Plan, PlanEvent, PlanSnapshot, Planned, PressingOff, Rating } from '../shared/plan.js';

export interface State {
  readonly snapshot: PlanSnapshot;
  /** Kept apart: lifting the one leaves the other. */
  readonly flag: PressingOff | undefined;
  readonly stop: PressingOff | undefined;
}

/** A plan with all that it takes to keep it. */
export interface Store extends Plan {
  readonly state: State;
  /** Takes over a plan that was kept. */
  restore(state: State): void;
  /** It is doing that now: nobody has done anything. */
  readonly restoring: boolean;
}

/** The most of each that a plan holds; of what happened, the newest stay. */
export const most = { marks: 74, points: 6, tools: 5, planned: 40, happened: 500, signs: 40 } as const;

export const bare: PlanSnapshot = {
  marks: [],
  side: undefined,
  points: [],
  tools: [],
  planned: [],
  done: [],
  ratings: [],
  result: undefined,
  precautions: [],
  off: undefined,
};

function frozen<Value>(value: Value): Value {
  // So is what is no object.
  if (Object.isFrozen(value)) return value;
  Object.values(value as object).forEach(frozen);
  return Object.freeze(value);
}

export const empty: State = /* @__PURE__ */ frozen({ snapshot: bare, flag: undefined, stop: undefined });

/** The last of each key, in the place of the first. */
const each = <Value>(list: readonly Value[], keyOf: (value: Value) => string): Value[] => [
  ...new Map(list.map((value) => [keyOf(value), value])).values(),
];

const markKey = ({ id }: Mark): string => id;
const plannedKey = ({ kind, id, side }: Planned): string => `${kind} ${id} ${side}`;
export const doneKey = ({ kind, id, side, at }: Done): string => `${at} ${kind} ${id} ${side}`;
export const ratingKey = ({ point, at }: Pick<Rating, 'point' | 'at'>): string => `${at} ${point}`;

const compare = (a: string, b: string): number => (a < b ? -1 : +(a > b));

/** What happened, oldest first, each once. */
export const log = <Value extends { readonly at: number }>(
  list: readonly Value[],
  keyOf: (value: Value) => string,
): Value[] =>
  each(list, keyOf)
    .sort((a, b) => a.at - b.at || compare(keyOf(a), keyOf(b)))
    .slice(-most.happened);

/** Two reasons of the same kind as one: the graver level, the later moment. */
export function joined(before: PressingOff | undefined, off: PressingOff): PressingOff {
  const level = [before?.level, off.level].includes('emergency') ? 'emergency' : off.level;
  const signs = [...new Set([...(before?.signs ?? []), ...off.signs])].sort(compare).slice(0, most.signs);
  return { why: off.why, signs, ...(level && { level }), at: Math.max(before?.at ?? 0, off.at) };
}

function rated(ratings: readonly Rating[], rating: Rating): Rating[] {
  const before = ratings.find((other) => ratingKey(other) === ratingKey(rating));
  return log([...ratings, { ...before, ...rating }], ratingKey);
}

/** Results that warning signs have led to. */
const warned: ReadonlySet<string> = /* @__PURE__ */ new Set(['emergency', 'urgent']);

function changed({ snapshot, flag, stop }: State, event: PlanEvent): State {
  const to = (change: Partial<PlanSnapshot>): State => ({ snapshot: { ...snapshot, ...change }, flag, stop });
  switch (event.type) {
    case 'mark':
      return to({ marks: each(event.marks, markKey).slice(0, most.marks) });
    case 'result': {
      const { result, precautions, screened = true } = event;
      const next = to({ result, precautions: [...new Set(precautions)].slice(0, most.signs) });
      return screened && !warned.has(result) ? { ...next, flag: undefined } : next;
    }
    case 'choose': {
      const { side = snapshot.side, points = snapshot.points, tools = snapshot.tools } = event;
      return to({
        side,
        points: [...new Set(points)].slice(0, most.points),
        tools: [...new Set(tools)].slice(0, most.tools),
      });
    }
    case 'plan':
      return to({ planned: each(event.planned, plannedKey).slice(0, most.planned) });
    case 'done': {
      const { done } = event;
      // Told twice for one moment, the longer one was meant.
      const longer = snapshot.done.some((each) => doneKey(each) === doneKey(done) && each.seconds >= done.seconds);
      return longer ? to({}) : to({ done: log([...snapshot.done, done], doneKey) });
    }
    case 'undo':
      return to({ done: snapshot.done.filter((done) => doneKey(done) !== doneKey(event.done)) });
    case 'rate':
      return to({ ratings: rated(snapshot.ratings, event.rating) });
    case 'unrate':
      return to({ ratings: snapshot.ratings.filter((rating) => ratingKey(rating) !== ratingKey(event)) });
    case 'flag': {
      const { signs, level, at } = event;
      return { snapshot, flag: joined(flag, { why: 'flag', signs, level, at }), stop };
    }
    case 'stop':
      return { snapshot, flag, stop: joined(stop, { why: 'stop', signs: event.signs, at: event.at }) };
    case 'go-on':
      return { snapshot, flag, stop: undefined };
    case 'clear':
      return empty;
  }
  // An event that only a later version knows.
  return { snapshot, flag, stop };
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Takes one event. What changes nothing gives the same state again. */
export function told(state: State, event: PlanEvent): State {
  const next = settled(changed(state, copied(event)));
  return same(next, state) ? state : next;
}

/** Says why pressing is off; what holds nothing is the empty plan. */
export function settled({ snapshot, flag, stop }: State): State {
  const next = frozen({ snapshot: { ...snapshot, off: flag ?? stop }, flag, stop });
  return same(next, empty) ? empty : next;
}

/** A plan never holds what somebody else may still change. */
const copied = (event: PlanEvent): PlanEvent => JSON.parse(JSON.stringify(event)) as PlanEvent;

/** On the console, as a rejection that nobody handles: a page's mistake never comes back through a widget. */
function fail(error: Error): void {
  void Promise.reject(error);
}

/** @param warn is told what is wrong with what the page tells */
export function createPlan(state: State = empty, warn: (message: string) => void = () => undefined): Store {
  let restoring = false;
  const listeners = new Set<(snapshot: PlanSnapshot) => void>();
  const become = (next: State): void => {
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) {
      try {
        // A listener may have told something itself: the later ones hear how it is now.
        if (listeners.has(listener)) listener(state.snapshot);
      } catch (error) {
        // Shown on the console; the others hear all the same.
        fail(error as Error);
      }
    }
  };
  return {
    get snapshot() {
      return state.snapshot;
    },
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(event) {
      try {
        const fine = isEvent(event);
        if (!fine) warn(`plan.tell: expected a PlanEvent, got ${JSON.stringify(event)?.slice(0, 80)}`);
        const good = fine ? event : mended(event);
        if (good) become(told(state, good));
      } catch (error) {
        // Nothing that JSON can hold: the plan stays as it is.
        warn(`plan.tell: ${String(error).slice(0, 80)}`);
      }
    },
    get restoring() {
      return restoring;
    },
    restore(kept) {
      restoring = true;
      become(frozen(kept));
      restoring = false;
    },
  };
}
