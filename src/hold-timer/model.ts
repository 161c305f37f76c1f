/**
 * The hold as a state machine: (program, state, act, now) → state and what happened. Time is derived from timestamps,
 * never counted, so a throttled or blocked page cannot make it drift. Pure: the clock is passed in.
 */
import type { Instant } from '../shared/clock.js';
import type { Program, Side, Step } from './program.js';
import { sleepBetween, type Sight } from './witness.js';

export type Status = 'idle' | 'running' | 'paused' | 'suspended' | 'stopped' | 'complete';

/** One hold that took place. */
export interface Held {
  readonly side: Side;
  readonly set: number;
  /** Whole seconds held. */
  readonly seconds: number;
  readonly ended: 'done' | 'eased' | 'skipped' | 'stopped' | 'pain';
}

/** How a hold feels: a good ache, too much, or sharp, throbbing, tingling or numb. */
export type Answer = 'good' | 'too-much' | 'sharp';

/** One answer to "How does it feel?". */
export interface Check {
  readonly answer: Answer;
  readonly side: Side;
  readonly set: number;
  /** Whole seconds into the hold. */
  readonly seconds: number;
}

/** Why a timer is paused or stopped, when the person did not simply press for it. */
export type Reason = 'too-much' | 'pain' | 'slept';

export interface State {
  readonly status: Status;
  /** Place in `program.steps`. */
  readonly index: number;
  /** Milliseconds of this step that were over at `since`. */
  readonly spent: number;
  /** Milliseconds added to this step by hand. */
  readonly extra: number;
  /** The last look; only while running. */
  readonly since: Sight | undefined;
  /** How many marks of this step were told. */
  readonly told: number;
  readonly held: readonly Held[];
  /** The person was asked how it feels, and has not answered. */
  readonly asked: boolean;
  readonly checks: readonly Check[];
  readonly reason: Reason | undefined;
  /** Milliseconds lost to sleep, waiting for an answer; only while suspended. */
  readonly gap: number;
}

export type Act =
  | { readonly type: 'start' | 'pause' | 'resume' | 'skip' | 'ease' | 'stop' | 'reset' | 'look' | 'count-gap' }
  | { readonly type: 'extend'; readonly seconds: number }
  | { readonly type: 'check'; readonly answer: Answer };

export type Effect =
  | { readonly type: 'start' | 'resume' | 'reset' | 'extend' }
  | { readonly type: 'pause' | 'stop'; readonly reason?: Reason | undefined }
  | { readonly type: 'phase'; readonly step: Step }
  | { readonly type: 'milestone'; readonly seconds: number; readonly step: Step }
  | { readonly type: 'ask'; readonly seconds: number }
  | { readonly type: 'check'; readonly answer: Answer; readonly seconds: number }
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
  asked: false,
  checks: [],
  reason: undefined,
  gap: 0,
};

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
  /**
   * `start`: a hold begins. `check`: the person is asked how it feels. `milestone`: also asked, where there are checks.
   * `countdown`: 3, 2 and 1 seconds before a phase ends. `switch`: change sides. `release`: let go. `phase`: any other phase begins.
   */
  readonly kind: 'start' | 'check' | 'milestone' | 'countdown' | 'switch' | 'release' | 'phase' | 'complete';
}

/** A phase shorter than this, in seconds, is not counted down. */
const countedDown = 5;

/** Everything still to come in a running program, in order. */
export function boundaries(program: Program, state: State, now: Instant): Boundary[] {
  if (state.status !== 'running') return [];
  const found: Boundary[] = [];
  let start = -elapsed(state, now);
  program.steps.slice(state.index).forEach((step, place) => {
    const length = step.seconds * 1000 + (place ? 0 : state.extra);
    if (step.phase === 'hold') {
      for (const { seconds, milestone } of program.marks) {
        if (seconds * 1000 < length)
          found.push({ delay: start + seconds * 1000, kind: milestone ? 'milestone' : 'check' });
      }
    }
    start += length;
    if (step.seconds >= countedDown) {
      for (const ahead of [3000, 2000, 1000]) found.push({ delay: start - ahead, kind: 'countdown' });
    }
    found.push({ delay: start, kind: opening(program.steps[state.index + place + 1]) });
  });
  return found.filter(({ delay }) => delay > 0).sort((a, b) => a.delay - b.delay);
}

function opening(next: Step | undefined): Boundary['kind'] {
  if (!next) return 'complete';
  const { phase } = next;
  return phase === 'hold' ? 'start' : phase === 'switch' || phase === 'release' ? phase : 'phase';
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
function advance(program: Program, state: State, since: Sight, held: readonly Held[]): [State, Effect[]] {
  const next = { ...idle, index: state.index + 1, held, checks: state.checks };
  const step = program.steps[next.index];
  if (!step) return [{ ...next, status: 'complete' }, [{ type: 'complete', held }]];
  return [{ ...next, status: 'running', since }, [{ type: 'phase', step }]];
}

/** Tells, in order and once, everything that has come due by `now`. */
function look(program: Program, state: State, now: Sight): [State, Effect[]] {
  const effects: Effect[] = [];
  while (state.status === 'running') {
    const step = program.steps[state.index];
    const length = planned(program, state);
    const over = elapsed(state, now);
    if (step.phase === 'hold') {
      let { told, asked } = state;
      for (let mark; (mark = program.marks[told]) && mark.seconds * 1000 <= Math.min(over, length); told++) {
        const { seconds, milestone, ask } = mark;
        // One that coincides with the end of the hold leaves it to that to speak.
        if (seconds * 1000 >= length) continue;
        if (milestone) effects.push({ type: 'milestone', seconds, step });
        if (ask) effects.push({ type: 'ask', seconds });
        asked ||= ask;
      }
      state = { ...state, told, asked };
    }
    if (over < length) break;
    const late = over - length;
    const [next, more] = advance(program, state, now, hold(state, step, length, 'done'));
    state = next.status === 'running' ? { ...next, spent: late } : next;
    effects.push(...more);
  }
  return [state, effects];
}

/** What the machine does about a sleep that it has noticed. */
function wake(program: Program, state: State, now: Sight, gap: number): [State, Effect[]] {
  const { phase } = program.steps[state.index];
  const policy = program.onSuspend ?? (phase === 'hold' ? 'ask' : 'count');
  const told: Effect = { type: 'suspend', gap };
  if (policy === 'count') {
    const whole = state.spent + gap;
    // Nobody slides from a rest into a hold asleep: the next phase begins now.
    const spent = program.onSuspend ? whole : Math.min(whole, Math.max(state.spent, planned(program, state)));
    const [next, effects] = look(program, { ...state, spent, since: now }, now);
    return [next, [told, ...effects]];
  }
  const stood: State = { ...state, since: undefined, reason: 'slept' };
  if (policy === 'pause') return [{ ...stood, status: 'paused' }, [told, { type: 'pause', reason: 'slept' }]];
  return [{ ...stood, status: 'suspended', gap }, [told]];
}

/**
 * Takes one act at one moment. Anything that came due before it is told first. Acts that make no sense in a state
 * change nothing.
 */
export function act(program: Program, state: State, event: Act, now: Sight): [State, readonly Effect[]] {
  if (event.type === 'reset') return state.status === 'idle' ? [state, []] : [idle, [{ type: 'reset' }]];
  if (event.type === 'start') {
    const step = program.steps[0];
    if (active(state) || !step) return [state, []];
    return [{ ...idle, status: 'running', since: now }, [{ type: 'start' }, { type: 'phase', step }]];
  }

  const before: Effect[] = [];
  if (state.status === 'running' && state.since) {
    const { gap, counted } = sleepBetween(state.since, now);
    // Up to the sleep time went on as ever.
    const then = { ...now, steady: now.steady - counted };
    let effects: Effect[];
    [state, effects] = look(program, { ...state, spent: elapsed(state, then), since: now }, now);
    before.push(...effects);
    if (gap && state.status === 'running') {
      [state, effects] = wake(program, state, now, gap);
      // Asleep, nobody knows what the person did: what was pressed, was pressed before knowing it.
      return [state, [...before, ...effects]];
    }
  }
  const [after, effects] = press(program, state, event, now);
  return [after, [...before, ...effects]];
}

function press(program: Program, state: State, event: Act, now: Sight): [State, readonly Effect[]] {
  const { status } = state;
  const step = program.steps[state.index];
  const over = elapsed(state, now);
  switch (event.type) {
    case 'pause':
      return status === 'running' ? pause(state, over) : [state, []];
    case 'resume':
    case 'count-gap': {
      if (status !== 'paused' && status !== 'suspended') break;
      const spent = state.spent + (event.type === 'count-gap' ? state.gap : 0);
      const going: State = { ...state, status: 'running', spent, gap: 0, reason: undefined, since: now };
      const [next, effects] = look(program, going, now);
      return [next, [{ type: 'resume' }, ...effects]];
    }
    case 'skip':
      if (!active(state)) break;
      return advance(program, state, now, hold(state, step, over, 'skipped'));
    case 'ease':
      if (!canEase(program, state, now)) break;
      return advance(program, state, now, hold(state, step, over, 'eased'));
    case 'extend': {
      if (!active(state)) break;
      // Taking time away never goes back before now: the step then ends at once.
      const extra = Math.max(state.extra + event.seconds * 1000, over - (step?.seconds ?? 0) * 1000);
      return [{ ...state, extra }, [{ type: 'extend' }]];
    }
    case 'check': {
      if (!active(state) || step.phase !== 'hold') break;
      const { answer } = event;
      const { side, set } = step;
      const seconds = Math.floor(over / 1000);
      const answered: State = { ...state, asked: false, checks: [...state.checks, { answer, side, set, seconds }] };
      const told: Effect = { type: 'check', answer, seconds };
      if (answer === 'sharp') {
        const [next, effects] = stop(answered, step, over, 'pain');
        return [next, [told, ...effects]];
      }
      if (answer !== 'too-much' || status !== 'running') return [answered, [told]];
      const [next, effects] = pause(answered, over, 'too-much');
      return [next, [told, ...effects]];
    }
    case 'stop':
      if (active(state)) return stop(state, step, over);
  }
  return [state, []];
}

function pause(state: State, spent: number, reason?: Reason): [State, Effect[]] {
  return [{ ...state, status: 'paused', spent, since: undefined, reason }, [{ type: 'pause', reason }]];
}

function stop(state: State, step: Step, over: number, reason?: 'pain'): [State, Effect[]] {
  const { index, checks } = state;
  const held = hold(state, step, over, reason ?? 'stopped');
  return [{ ...idle, status: 'stopped', index, held, checks, reason }, [{ type: 'stop', reason }]];
}
