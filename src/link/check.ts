/** What a plan may be told. What a page made itself is looked at before it is believed. Pure. */
import type { PlanEvent } from '../shared/plan.js';

/** What is expected, and whether a value is that. */
type Check = readonly [expected: string, fits: (value: unknown) => boolean];
type Shape = Readonly<Record<string, Check>>;

const between =
  (most: number) =>
  (value: unknown): boolean =>
    typeof value === 'number' && value >= 0 && value <= most;
const either = (...words: readonly string[]): Check => [words.join(', '), (value) => words.includes(value as string)];
const maybe = ([expected, fits]: Check): Check => [expected, (value) => value === undefined || fits(value)];
const isId = (value: unknown): boolean => typeof value === 'string' && !!value;

const id: Check = ['an id', isId];
const ids: Check = ['a list of ids', (value) => Array.isArray(value) && value.every(isId)];
const at: Check = ['milliseconds since 1970', between(4e12)];
const score = maybe(['a number from 0 to 10', between(10)]);
const side = maybe(either('left', 'right', 'both', 'none'));
const kinds = ['exercise', 'release', 'hold'];

const has = (shape: Shape, value: unknown): boolean => !wrong(shape, value, '');
const listOf = (shape: Shape): Check => [
  `a list of { ${Object.keys(shape).join(', ')} }`,
  (value) => Array.isArray(value) && value.every((each) => has(shape, each)),
];
const one = (shape: Shape): Check => [
  `{ ${Object.entries(shape)
    .map(([name, [expected]]) => `${name}: ${expected}`)
    .join('; ')} }`,
  (value) => has(shape, value),
];
const done: Shape = { done: one({ id, kind: either(...kinds), side, seconds: ['seconds', between(Infinity)], at }) };

const shapes: Readonly<Record<string, Shape>> = /* @__PURE__ */ (() => ({
  mark: { marks: listOf({ id, intensity: score }) },
  result: { result: id, precautions: ids },
  choose: { side, points: maybe(ids), tools: maybe(ids) },
  plan: { planned: listOf({ id, kind: either('exercise', 'release'), side }) },
  done,
  undo: done,
  rate: { rating: one({ point: id, before: score, after: score, at }) },
  flag: { signs: ids, level: either('emergency', 'urgent'), at },
  stop: { signs: ids, at },
}))();

function wrong(shape: Shape, value: unknown, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return `${path}: expected an object`;
  const bad = Object.entries(shape).find(([name, [, fits]]) => !fits((value as Record<string, unknown>)[name]));
  return bad && `${path}.${bad[0]}: expected ${bad[1][0]}`;
}

/** What is wrong with an event, if anything. One that only a later version knows is not judged. */
export function wrongWith(event: unknown): string | undefined {
  const type = (event as Partial<PlanEvent> | null | undefined)?.type;
  if (typeof type !== 'string') return 'expected an object with its type';
  return Object.hasOwn(shapes, type) ? wrong(shapes[type], event, type) : undefined;
}

/** A warning is never thrown away because of how it was written: what is missing is filled in on the safe side. */
export function mended(event: PlanEvent | null | undefined): PlanEvent | undefined {
  if (event?.type !== 'flag' && event?.type !== 'stop') return undefined;
  const signs = ids[1](event.signs) ? event.signs : [];
  const when = at[1](event.at) ? event.at : 0;
  if (event.type === 'stop') return { type: 'stop', signs, at: when };
  return { type: 'flag', signs, level: event.level === 'urgent' ? 'urgent' : 'emergency', at: when };
}
