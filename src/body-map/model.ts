/**
 * What a person has chosen on the map: (state, act) → state. Every step keeps the one before, so all can be undone. Pure.
 */
import { isRegionId, type RegionId } from '../data/regions.js';

export const scales = ['none', '3', '10'] as const;
/** How much is asked: nothing, 1–3, or the numeric rating 0–10. */
export type Scale = (typeof scales)[number];

/** Regions in the order in which they were chosen, each with an intensity from 0 to 10, or none when not yet told. */
export type Chosen = ReadonlyMap<RegionId, number | undefined>;

export interface State {
  readonly chosen: Chosen;
  /** The region chosen or changed last: the one that the panel is about. */
  readonly last: RegionId | undefined;
  /** What was chosen before each act, oldest first. */
  readonly past: readonly Chosen[];
  /** The region whose intensity is just being set, or the stroke being drawn: either is undone in one go. */
  readonly going: RegionId | number | undefined;
}

export type Act =
  | { readonly type: 'toggle' | 'remove' | 'show'; readonly id: RegionId }
  | { readonly type: 'rate'; readonly id: RegionId; readonly intensity: number }
  /** One more region of a stroke; each stroke has a number of its own. */
  | { readonly type: 'paint'; readonly id: RegionId; readonly on: boolean; readonly stroke: number }
  | { readonly type: 'clear' }
  | { readonly type: 'undo' };

/** Acts that can be undone; more would only take memory. */
const remembered = 50;

const none: Chosen = new Map();

export const start = (chosen: Chosen = none): State => ({
  chosen,
  last: [...chosen.keys()].at(-1),
  past: [],
  going: undefined,
});

/** Nothing chosen yet. */
export const empty: State = /* @__PURE__ */ start();

/** Lowest and highest intensity of a scale; 0 is "no pain", which the three-step scale says by not choosing. */
export const range = (scale: Scale): { readonly min: number; readonly max: number } =>
  scale === '10' ? { min: 0, max: 10 } : { min: 1, max: scale === '3' ? 3 : 0 };

/** The same choice with intensities that `scale` does not know left untold. */
export function fit(chosen: Chosen, scale: Scale): Chosen {
  const { min, max } = range(scale);
  const fits = (value: number | undefined): boolean => value === undefined || (value >= min && value <= max);
  if ([...chosen.values()].every(fits)) return chosen;
  return new Map([...chosen].map(([id, value]) => [id, fits(value) ? value : undefined]));
}

/**
 * Reads a value such as `low-back-l:6 hip-crease-l`: ids with or without an intensity, divided by blanks or commas.
 * @returns what could be read, and the parts that could not; an id with a bad intensity stays, without it.
 */
export function parse(text: string): { readonly chosen: Chosen; readonly refused: readonly string[] } {
  const chosen = new Map<RegionId, number | undefined>();
  const refused: string[] = [];
  for (const part of text.split(/[\s,;]+/).filter(Boolean)) {
    const [, id = '', number] = /^([^:]*)(?::(.*))?$/.exec(part) ?? [];
    const good = number === undefined || /^(\d|10)$/.test(number);
    if (!good || !isRegionId(id)) refused.push(part);
    if (isRegionId(id)) chosen.set(id, good && number !== undefined ? Number(number) : undefined);
  }
  return { chosen, refused };
}

/** The opposite of `parse`. */
export const serialise = (chosen: Chosen): string =>
  [...chosen].map(([id, intensity]) => (intensity === undefined ? id : `${id}:${intensity}`)).join(' ');

/** @param max regions that may be chosen; an act that would choose one more changes nothing. */
export function act(state: State, act: Act, max = Infinity): State {
  const { chosen, past } = state;
  if (act.type === 'undo') {
    const before = past.at(-1);
    return before ? { ...start(before), past: past.slice(0, -1) } : state;
  }
  if (act.type === 'show') return chosen.has(act.id) ? { ...state, last: act.id, going: undefined } : state;
  const next = new Map(chosen);
  if (act.type === 'clear') next.clear();
  else if (act.type === 'rate') next.set(act.id, act.intensity);
  else if (act.type === 'paint' && act.on) next.set(act.id, chosen.get(act.id));
  else if (!next.delete(act.id) && act.type === 'toggle') next.set(act.id, undefined);
  if (same(chosen, next) || (next.size > chosen.size && next.size > max)) return state;

  const going = act.type === 'rate' ? act.id : act.type === 'paint' ? act.stroke : undefined;
  const kept = going !== undefined && going === state.going ? past : [...past, chosen].slice(-remembered);
  const last = act.type === 'rate' ? act.id : [...next.keys()].at(-1);
  return { chosen: next, last, past: kept, going };
}

/** The intensity one step up or down; `undefined` when there is nothing to lower. The first step up is 1. */
export function stepped(intensity: number | undefined, step: 1 | -1, scale: Scale): number | undefined {
  const { min, max } = range(scale);
  if (intensity === undefined) return step > 0 && max ? 1 : undefined;
  return Math.min(max, Math.max(min, intensity + step));
}

const same = (a: Chosen, b: Chosen): boolean =>
  a.size === b.size && [...a].every(([id, intensity]) => b.has(id) && b.get(id) === intensity);
