/** Keeps a plan on this device. Loaded only when the page says `persist`. */
import { isRegionId } from '../data/regions.js';
import { tools } from '../data/tools.js';
import { triggerPointIds } from '../data/trigger-points.js';
import { createPlan, empty, type State, type Store } from '../link/model.js';
import type { PlanEvent, PressingOff } from '../shared/plan.js';

/** Another form of what is kept gets another number; what an older one kept is then left alone. */
const version = 1;

const store = (where: 'session' | 'local'): Storage => (where === 'local' ? localStorage : sessionStorage);

type Loose = Readonly<Record<string, unknown>>;
const record = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const list = (value: unknown): Loose[] => (Array.isArray(value) ? value.map(record) : []);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && each.length < 80) : [];
const number = (value: unknown, most: number): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= most ? value : undefined;
const one = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((each) => each === value);
const named = (value: unknown): string => (typeof value === 'string' && value.length < 80 ? value : '');

const sides = ['left', 'right', 'both'] as const;
const times = 4e12;

/** What was kept as events: each is checked, what makes no sense is left out. */
function* eventsIn(kept: Loose): Generator<PlanEvent> {
  const snapshot = record(kept['snapshot']);
  const side = one(snapshot['side'], sides);
  const marks = list(snapshot['marks']).flatMap(({ id, intensity }) => {
    const given = number(intensity, 10);
    return isRegionId(named(id)) ? { id: named(id) as never, ...(given !== undefined && { intensity: given }) } : [];
  });
  yield { type: 'mark', marks };
  const points = texts(snapshot['points']).flatMap((id) => one(id, triggerPointIds) ?? []);
  const taken = texts(snapshot['tools']).flatMap((id) => one(id, Object.keys(tools) as (keyof typeof tools)[]) ?? []);
  yield { type: 'choose', points, tools: taken, ...(side && { side }) };
  const result = named(snapshot['result']);
  if (result) yield { type: 'result', result, actions: [], precautions: texts(snapshot['precautions']) };
  const planned = list(snapshot['planned']).flatMap((each) => {
    const id = named(each['id']);
    const kind = one(each['kind'], ['exercise', 'release'] as const);
    if (!kind || !(kind === 'release' ? one(id, triggerPointIds) : id)) return [];
    const [sets, holdSeconds, perDay] = ['sets', 'holdSeconds', 'perDay'].map((name) => number(each[name], 3600));
    const to = one(each['side'], sides);
    return { id, kind, sets, holdSeconds, perDay, ...(to && { side: to }) };
  });
  yield { type: 'plan', planned };
  for (const each of list(snapshot['done'])) {
    const id = named(each['id']);
    const kind = one(each['kind'], ['exercise', 'release', 'hold'] as const);
    const at = number(each['at'], times);
    const seconds = number(each['seconds'], 86_400);
    const of = one(each['side'], [...sides, 'none'] as const);
    if (id && kind && at !== undefined && seconds !== undefined) {
      yield { type: 'done', done: { id, kind, seconds, at, ...(of && { side: of }) } };
    }
  }
  for (const each of list(snapshot['ratings'])) {
    const point = one(each['point'], triggerPointIds);
    const at = number(each['at'], times);
    const [before, after] = [number(each['before'], 10), number(each['after'], 10)];
    if (point && at !== undefined) {
      const given = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
      yield { type: 'rate', rating: { point, at, ...given } };
    }
  }
  yield* offIn(record(kept['flag']), 'flag');
  yield* offIn(record(kept['stop']), 'stop');
}

function* offIn(off: Loose, why: PressingOff['why']): Generator<PlanEvent> {
  const at = number(off['at'], times);
  if (at === undefined) return;
  const signs = texts(off['signs']);
  if (why === 'stop') yield { type: 'stop', signs, at };
  else yield { type: 'flag', signs, level: one(off['level'], ['urgent'] as const) ?? 'emergency', at };
}

/** A kept plan and what happened since as one: what is there now counts more. */
function together(kept: Loose, now: State): State {
  const plan = createPlan();
  for (const event of eventsIn(kept)) plan.tell(event);
  const { snapshot } = now;
  for (const event of eventsIn(now as unknown as Loose)) {
    const bare =
      (event.type === 'mark' && !snapshot.marks.length) ||
      (event.type === 'plan' && !snapshot.planned.length) ||
      (event.type === 'choose' && !snapshot.points.length && !snapshot.tools.length && !snapshot.side);
    if (!bare) plan.tell(event);
  }
  return plan.state;
}

/**
 * Recalls what was kept, and keeps every change from now on; other tabs of this site follow.
 * @param id of the element: plans with different ids are kept apart
 * @param unread is told what was wrong with what was kept
 * @returns stops that; what is kept stays
 */
export function keep(plan: Store, where: 'session' | 'local', id: string, unread: (error: string) => void): () => void {
  const key = `unknot-plan ${version} ${id}`;
  const read = (text: string | null): void => {
    if (text === null) return;
    try {
      const kept: unknown = JSON.parse(text);
      if (!('snapshot' in record(kept))) throw new Error('no plan');
      const before = plan.state;
      plan.restore(before === empty ? together(record(kept), empty) : together(record(kept), before));
    } catch (error) {
      unread(`persist: what was kept could not be read, the plan goes on without it (${String(error).slice(0, 80)}).`);
    }
  };
  const write = (): void => {
    // What is only read again is there already.
    if (plan.restoring) return;
    try {
      if (plan.state === empty) store(where).removeItem(key);
      else store(where).setItem(key, JSON.stringify(plan.state));
    } catch {
      // Switched off, or full: the plan is kept in memory.
    }
  };
  const follow = ({ key: changed, newValue, storageArea }: StorageEvent): void => {
    if (where !== 'local' || changed !== key || storageArea !== localStorage) return;
    if (newValue === null) plan.restore(empty);
    else replace(newValue);
  };
  /** Another tab knows all that this one knew: it had read it before. */
  const replace = (text: string): void => {
    const other = createPlan();
    try {
      for (const event of eventsIn(record(JSON.parse(text)))) other.tell(event);
      plan.restore(other.state);
    } catch {
      // Not one of ours.
    }
  };
  try {
    read(store(where).getItem(key));
  } catch {
    // A page that may not store anything.
  }
  write();
  const stop = plan.subscribe(write);
  addEventListener('storage', follow);
  return () => {
    stop();
    removeEventListener('storage', follow);
  };
}
