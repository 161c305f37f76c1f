/**
 * One plan that several pages keep in one place: another tab, or a page that a person comes back to. Pure.
 *
 * What counts is what each page has changed since it last met what is kept (`known`). What is new anywhere is in; what one
 * page took away is out, and stands under `gone`, so that no page which still has it brings it back. Of the rest, such as
 * marks and points, the last change stays. A warning sign that this page never knew is therefore never lost, not even to
 * its own clearing. Clearing counts up (`cleared`): a page that has not heard of it gives up all but what is new.
 * Merging twice, or in another order, comes to the same happenings, so pages that write at one moment find together:
 * each hears of the other's writing, merges and writes again what was missing. No lock is needed for that.
 */
import { bare, doneKey, empty, joined, log, most, ratingKey, settled, type State } from '../link/model.js';
import type { Done, PlanSnapshot, PressingOff, Rating } from '../shared/plan.js';

/** A plan as it is kept. */
export interface Kept {
  readonly state: State;
  /** Keys of what was taken away. */
  readonly gone: readonly string[];
  /** How often everything was cleared. */
  readonly cleared: number;
}

export const nothing: Kept = { state: empty, gone: [], cleared: 0 };

const offKey = (off: PressingOff | undefined): string => (off ? `${off.why} ${off.at}` : '');
const keysOf = ({ snapshot, flag, stop }: State): Set<string> =>
  new Set(
    [...snapshot.done.map(doneKey), ...snapshot.ratings.map(ratingKey), offKey(flag), offKey(stop)].filter(Boolean),
  );

const changing = ['marks', 'side', 'points', 'tools', 'planned', 'result', 'precautions'] as const;
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const both = (a: PressingOff | undefined, b: PressingOff | undefined): PressingOff | undefined =>
  a && b ? joined(a, b) : (a ?? b);

/** What of a plan is not among `keys`; what was not counted by key, such as marks, stays. */
const without = (state: State, keys: ReadonlySet<string>): State => ({
  snapshot: {
    ...state.snapshot,
    done: state.snapshot.done.filter((done) => !keys.has(doneKey(done))),
    ratings: state.snapshot.ratings.filter((rating) => !keys.has(ratingKey(rating))),
  },
  flag: keys.has(offKey(state.flag)) ? undefined : state.flag,
  stop: keys.has(offKey(state.stop)) ? undefined : state.stop,
});

/** A plan with more that happened; told twice for one moment, the longer one was meant. */
export function logged(state: State, done: readonly Done[], ratings: readonly Rating[]): State {
  const { snapshot } = state;
  const all = new Map<string, Done>();
  for (const one of [...snapshot.done, ...done]) {
    const key = doneKey(one);
    const before = all.get(key);
    if (!before || before.seconds < one.seconds) all.set(key, one);
  }
  const rates = new Map<string, Rating>();
  for (const one of [...snapshot.ratings, ...ratings])
    rates.set(ratingKey(one), { ...rates.get(ratingKey(one)), ...one });
  return {
    ...state,
    snapshot: { ...snapshot, done: log([...all.values()], doneKey), ratings: log([...rates.values()], ratingKey) },
  };
}

/**
 * @param known what was kept when this page last met it
 * @param now this page's plan
 * @param kept what is kept now
 */
export function merged(known: Kept, now: State, kept: Kept): Kept {
  const [before, has] = [keysOf(known.state), keysOf(now)];
  const cleared = Math.max(known.cleared, kept.cleared);
  if (now === empty && known.state !== empty) {
    const { flag, stop } = without(kept.state, before);
    return { state: settled({ ...empty, flag, stop }), gone: [], cleared: cleared + 1 };
  }
  const added = [...has].filter((key) => !before.has(key));
  // Of a plan that was cleared elsewhere only what is new stays; of one that has not heard of it, its reason to stop.
  const forgotten = known.cleared < cleared;
  const stale: State = { ...empty, flag: kept.state.flag, stop: kept.state.stop };
  const theirs = kept.cleared < cleared ? stale : kept.state;
  const mine = forgotten ? without(now, before) : now;
  const gone = new Set([
    ...(forgotten ? [] : known.gone),
    ...(kept.cleared < cleared ? [] : kept.gone),
    ...(forgotten ? [] : [...before].filter((key) => !has.has(key))),
  ]);
  added.forEach((key) => gone.delete(key));
  const [a, b] = [without(theirs, gone), without(mine, gone)];
  const change: Partial<Record<string, unknown>> = {};
  for (const name of changing) {
    const changed = kept.cleared < cleared || !same(now.snapshot[name], known.state.snapshot[name]);
    change[name] = changed ? now.snapshot[name] : theirs.snapshot[name];
  }
  const registers: State = {
    snapshot: { ...bare, ...(change as Partial<PlanSnapshot>) },
    flag: both(a.flag, b.flag),
    stop: both(a.stop, b.stop),
  };
  const happened = logged(
    registers,
    [...a.snapshot.done, ...b.snapshot.done],
    [...a.snapshot.ratings, ...b.snapshot.ratings],
  );
  return { state: settled(happened), gone: [...gone].sort().slice(-most.happened), cleared };
}
