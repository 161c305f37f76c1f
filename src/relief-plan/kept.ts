/** What was kept as a plan: everything is checked, what makes no sense is left out. */
import { isRegionId } from '../data/regions.js';
import { tools } from '../data/tools.js';
import { triggerPointIds } from '../data/trigger-points.js';
import { empty, told, type State } from '../link/model.js';
import type { Done, PlanEvent, PressingOff, Rating } from '../shared/plan.js';
import { logged, type Kept } from './merge.js';

type Loose = Readonly<Record<string, unknown>>;
const record = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const list = (value: unknown): Loose[] => (Array.isArray(value) ? value.map(record) : []);
const texts = (value: unknown, longest = 80): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && each.length < longest) : [];
const number = (value: unknown, most: number): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= most ? value : undefined;
const one = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((each) => each === value);
const named = (value: unknown): string => (typeof value === 'string' && value.length < 80 ? value : '');

const sides = ['left', 'right', 'both'] as const;
const times = 4e12;

/** All but what happened. */
function* eventsIn(snapshot: Loose): Generator<PlanEvent> {
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
}

const doneIn = (kept: unknown): Done[] =>
  list(kept).flatMap((each) => {
    const id = named(each['id']);
    const kind = one(each['kind'], ['exercise', 'release', 'hold'] as const);
    const at = number(each['at'], times);
    const seconds = number(each['seconds'], 86_400);
    const side = one(each['side'], [...sides, 'none'] as const);
    return id && kind && at !== undefined && seconds !== undefined
      ? [{ id, kind, seconds, at, ...(side && { side }) }]
      : [];
  });

const ratingsIn = (kept: unknown): Rating[] =>
  list(kept).flatMap((each) => {
    const point = one(each['point'], triggerPointIds);
    const at = number(each['at'], times);
    const [before, after] = [number(each['before'], 10), number(each['after'], 10)];
    if (!point || at === undefined) return [];
    return [{ point, at, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
  });

function* offIn(off: Loose, why: PressingOff['why']): Generator<PlanEvent> {
  const at = number(off['at'], times);
  if (at === undefined) return;
  const signs = texts(off['signs']);
  if (why === 'stop') yield { type: 'stop', signs, at };
  else yield { type: 'flag', signs, level: one(off['level'], ['urgent'] as const) ?? 'emergency', at };
}

/** @param text as it was kept @throws when that is no plan */
export function keptIn(text: string): Kept {
  const kept = record(JSON.parse(text));
  const cleared = number(kept['cleared'], times) ?? 0;
  if (!('snapshot' in kept) && !cleared) throw new Error('no plan');
  const snapshot = record(kept['snapshot']);
  const happened = logged(empty, doneIn(snapshot['done']), ratingsIn(snapshot['ratings']));
  const events = [
    ...eventsIn(snapshot),
    ...offIn(record(kept['flag']), 'flag'),
    ...offIn(record(kept['stop']), 'stop'),
  ];
  const state: State = events.reduce(told, happened);
  return { state, gone: texts(kept['gone'], 140), cleared };
}
