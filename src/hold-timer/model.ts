/**
 * The hold as a state machine: (program, state, act, now) → state and what happened. Time is derived from timestamps,
 * never counted, so a throttled or blocked page cannot make it drift. Pure: the clock is passed in.
 */
import type { Instant } from '../shared/clock.js';
import type { Program, Side, Step } from './program.js';

export type Status = 'idle' | 'running' | 'paused' | 'suspended' | 'stopped' | 'complete';

/** One hold that took place. */
export interface Held {
  readonly side: Side;
  readonly set: number;
  /** Whole seconds held. */
  readonly seconds: number;
  readonly ended: 'done' | 'eased' | 'skipped' | 'stopped';
}

export interface State {
  readonly status: Status;
  /** Place in `program.steps`. */
  readonly index: number;
  /** Milliseconds of this step that were over at `since`. */
  readonly spent: number;
  /** Milliseconds added to this step by hand. */
  readonly extra: number;
  /** When the step was last (re)started; only while running. */
  readonly since: Instant | undefined;
  /** How many milestones of this step were told. */
  readonly told: number;
  readonly held: readonly Held[];
  /** Milliseconds lost to sleep, waiting for an answer; only while suspended. */
  readonly gap: number;
}

export type Act =
  | { readonly type: 'start' | 'pause' | 'resume' | 'skip' | 'ease' | 'stop' | 'reset' | 'look' | 'count-gap' }
  | { readonly type: 'extend'; readonly seconds: number };

export type Effect =
  | { readonly type: 'start' | 'pause' | 'resume' | 'stop' | 'reset' | 'extend' }
  | { readonly type: 'phase'; readonly step: Step }
  | { readonly type: 'milestone'; readonly seconds: number; readonly step: Step }
  | { readonly type: 'suspend'; readonly gap: number }
  | { readonly type: 'complete'; readonly held: readonly Held[] };

export const idle: State = {
  status: 'idle',
  index: 0,
  spent: 0,
  extra: 0,
  since: undefined,
  told: 0,
  held: [],
  gap: 0,
};

/** Wall clock ahead of the steady one by more than this: the machine slept (milliseconds). */
const sleepGap = 3000;

/** Seconds of several holds together. */
export const totalSeconds = (held: readonly Held[]): number => held.reduce((sum, { seconds }) => sum + seconds, 0);

/** Planned length of the current step in milliseconds, with what was added by hand. */
export function planned(program: Program, state: State): number {
  return (program.steps[state.index]?.seconds ?? 0) * 1000 + state.extra;
}

/** Milliseconds of the current step that are over at `now`. */
export function elapsed(state: State, now: Instant): number {
  return state.spent + (state.since ? Math.max(0, now.steady - state.since.steady) : 0);
}

/** Is a program under way, running or waiting? */
export function active({ status }: State): boolean {
  return status === 'running' || status === 'paused' || status === 'suspended';
}

/** Milliseconds left in the current step at `now`. */
export function remaining(program: Program, state: State, now: Instant): number {
  return Math.max(0, planned(program, state) - elapsed(state, now));
}

/** Something still to come, `delay` milliseconds away if nobody presses anything. */
export interface Boundary {
  readonly delay: number;
  readonly kind: 'milestone' | 'phase' | 'complete';
}

/** Everything still to come in a running program: milestones and ends of steps, in order. */
export function boundaries(program: Program, state: State, now: Instant): Boundary[] {
  if (state.status !== 'running') return [];
  const found: Boundary[] = [];
  let start = -elapsed(state, now);
  program.steps.slice(state.index).forEach((step, place) => {
    const length = step.seconds * 1000 + (place ? 0 : state.extra);
    if (step.phase === 'hold') {
      for (const seconds of program.milestones) {
        if (seconds * 1000 < length) found.push({ delay: start + seconds * 1000, kind: 'milestone' });
      }
    }
    start += length;
    found.push({ delay: start, kind: state.index + place + 1 < program.steps.length ? 'phase' : 'complete' });
  });
  return found.filter(({ delay }) => delay > 0);
}

/** Can "it eased" end this hold well? */
export function canEase(program: Program, state: State, now: Instant): boolean {
  const step = program.steps[state.index];
  return state.status === 'running' && step?.phase === 'hold' && elapsed(state, now) >= program.minimum * 1000;
}

function hold(state: State, step: Step | undefined, milliseconds: number, ended: Held['ended']): readonly Held[] {
  if (step?.phase !== 'hold') return state.held;
  // A timeout may come a few milliseconds early or late; a second is the finest a person can mean.
  return [...state.held, { side: step.side, set: step.set, seconds: Math.round(milliseconds / 1000), ended }];
}

/** On to the next step, which began at `since`. */
function advance(program: Program, state: State, since: Instant, held: readonly Held[]): [State, Effect[]] {
  const next = { ...idle, index: state.index + 1, held };
  const step = program.steps[next.index];
  if (!step) return [{ ...next, status: 'complete' }, [{ type: 'complete', held }]];
  return [{ ...next, status: 'running', since }, [{ type: 'phase', step }]];
}

/** Tells, in order and once, everything that has come due by `now`. */
function look(program: Program, state: State, now: Instant): [State, Effect[]] {
  const effects: Effect[] = [];
  while (state.status === 'running') {
    const step = program.steps[state.index];
    const length = planned(program, state);
    const over = elapsed(state, now);
    if (step.phase === 'hold') {
      const { milestones } = program;
      let told = state.told;
      while (told < milestones.length && milestones[told] * 1000 <= Math.min(over, length)) {
        // The last one coincides with the end of the hold, which speaks for itself.
        if (milestones[told] * 1000 < length) effects.push({ type: 'milestone', seconds: milestones[told], step });
        told++;
      }
      state = { ...state, told };
    }
    if (over < length) break;
    const late = over - length;
    const since = { wall: now.wall - late, steady: now.steady - late };
    const [next, more] = advance(program, state, since, hold(state, step, length, 'done'));
    state = next;
    effects.push(...more);
  }
  return [state, effects];
}

/**
 * Takes one act at one moment. Anything that came due before it is told first. Acts that make no sense in a state
 * change nothing.
 */
export function act(program: Program, state: State, event: Act, now: Instant): [State, readonly Effect[]] {
  if (event.type === 'reset') return state.status === 'idle' ? [state, []] : [idle, [{ type: 'reset' }]];
  if (event.type === 'start') {
    if (active(state)) return [state, []];
    const step = program.steps[0];
    if (!step) return [state, []];
    return [{ ...idle, status: 'running', since: now }, [{ type: 'start' }, { type: 'phase', step }]];
  }

  let before: Effect[] = [];
  if (state.status === 'running' && state.since) {
    const gap = now.wall - state.since.wall - (now.steady - state.since.steady);
    if (gap > sleepGap) {
      // Asleep, nobody knows what the person did: stop the clock where it stood and let them say.
      const spent = elapsed(state, now);
      return [{ ...state, status: 'suspended', spent, since: undefined, gap }, [{ type: 'suspend', gap }]];
    }
    // Small differences are clock corrections, gathered here they would add up to a false sleep.
    const spent = elapsed(state, now);
    [state, before] = look(program, { ...state, spent, since: now }, now);
  }
  const [after, effects] = press(program, state, event, now);
  return [after, [...before, ...effects]];
}

function press(program: Program, state: State, event: Act, now: Instant): [State, Effect[]] {
  const { status } = state;
  const step = program.steps[state.index];
  switch (event.type) {
    case 'pause':
      if (status !== 'running') break;
      return [{ ...state, status: 'paused', spent: elapsed(state, now), since: undefined }, [{ type: 'pause' }]];
    case 'resume':
    case 'count-gap': {
      if (status !== 'paused' && status !== 'suspended') break;
      const spent = state.spent + (event.type === 'count-gap' ? state.gap : 0);
      const [next, effects] = look(program, { ...state, status: 'running', spent, gap: 0, since: now }, now);
      return [next, [{ type: 'resume' }, ...effects]];
    }
    case 'skip':
      if (!active(state)) break;
      return advance(program, state, now, hold(state, step, elapsed(state, now), 'skipped'));
    case 'ease':
      if (!canEase(program, state, now)) break;
      return advance(program, state, now, hold(state, step, elapsed(state, now), 'eased'));
    case 'extend': {
      if (!active(state)) break;
      // Taking time away never goes back before now: the step then ends at once.
      const extra = Math.max(state.extra + event.seconds * 1000, elapsed(state, now) - (step?.seconds ?? 0) * 1000);
      return [{ ...state, extra }, [{ type: 'extend' }]];
    }
    case 'stop':
      if (!active(state)) break;
      return [
        { ...idle, status: 'stopped', index: state.index, held: hold(state, step, elapsed(state, now), 'stopped') },
        [{ type: 'stop' }],
      ];
  }
  return [state, []];
}
