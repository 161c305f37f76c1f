/** What is known of a session at a moment, and what can be read from it. Pure. */
import type { Instant } from '../shared/clock.js';
import type { Program, Side, Step } from './program.js';
import type { Sight } from './witness.js';

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

/** Can "it eased" end this hold well? */
export function canEase(program: Program, state: State, now: Instant): boolean {
  const step = program.steps[state.index];
  return state.status === 'running' && step?.phase === 'hold' && elapsed(state, now) >= program.minimum * 1000;
}
