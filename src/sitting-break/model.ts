/**
 * Sitting and breaks as a state machine: (rhythm, state, act, now) → state and what happened. Time is derived from
 * timestamps between two looks, never counted. Pure: the clock is passed in.
 */
import type { Instant } from '../shared/clock.js';

export type BreakStatus = 'idle' | 'sitting' | 'due' | 'moving';
export type Activity = 'knee-lift' | 'hip-opener' | 'walk';

/** Milliseconds. */
export interface Rhythm {
  /** Sitting until a break is due. */
  readonly every: number;
  readonly snooze: number;
  /** Nobody looked for longer than this: the person, or the device, was away. */
  readonly away: number;
}

export interface State {
  readonly status: BreakStatus;
  /** Milliseconds of sitting left at `seen`; only while sitting. */
  readonly left: number;
  /** Milliseconds on the move at `seen`; only while moving. */
  readonly moved: number;
  readonly activity: Activity;
  /** The last look. */
  readonly seen: Instant | undefined;
}

export type Act =
  | { readonly type: 'start' | 'look' | 'snooze' | 'back' | 'stop' }
  | { readonly type: 'move'; readonly activity: Activity };

export type Effect =
  | { readonly type: 'start' | 'due' | 'snooze' | 'away' | 'stop' }
  | { readonly type: 'move'; readonly activity: Activity }
  /** `seconds`: whole seconds on the move. */
  | { readonly type: 'back'; readonly activity: Activity; readonly seconds: number };

export const idle: State = { status: 'idle', left: 0, moved: 0, activity: 'walk', seen: undefined };

/**
 * Milliseconds since the last look. The steady clock may stand still in sleep and the wall clock may be set back: the
 * one that went further is believed.
 */
function passed({ seen }: State, now: Instant): number {
  return seen ? Math.max(0, now.wall - seen.wall, now.steady - seen.steady) : 0;
}

/** Milliseconds of sitting left at `now`. */
export function leftAt(state: State, now: Instant): number {
  return state.status === 'sitting' ? Math.max(0, state.left - passed(state, now)) : 0;
}

const sit = (left: number, seen: Instant): State => ({ ...idle, status: 'sitting', left, seen });

function look(rhythm: Rhythm, state: State, now: Instant): [State, readonly Effect[]] {
  const { status } = state;
  if (status === 'idle') return [state, []];
  const time = passed(state, now);
  if (status === 'moving') return [{ ...state, moved: state.moved + time, seen: now }, []];
  if (time > rhythm.away) return [sit(rhythm.every, now), [{ type: 'away' }]];
  const left = leftAt(state, now);
  if (status === 'sitting' && !left) return [{ ...idle, status: 'due', seen: now }, [{ type: 'due' }]];
  return [{ ...state, left, seen: now }, []];
}

function press(rhythm: Rhythm, state: State, act: Act, now: Instant): [State, readonly Effect[]] {
  const { status } = state;
  switch (act.type) {
    case 'start':
      if (status !== 'idle') break;
      return [sit(rhythm.every, now), [{ type: 'start' }]];
    case 'snooze':
      if (status !== 'due') break;
      return [sit(rhythm.snooze, now), [{ type: 'snooze' }]];
    case 'move':
      if (status === 'idle') break;
      // Another activity in the same break: the break has begun already.
      if (status === 'moving') return [{ ...state, activity: act.activity }, []];
      return [
        { ...idle, status: 'moving', activity: act.activity, seen: now },
        [{ type: 'move', activity: act.activity }],
      ];
    case 'back':
      if (status !== 'moving') break;
      return [
        sit(rhythm.every, now),
        [{ type: 'back', activity: state.activity, seconds: Math.round(state.moved / 1000) }],
      ];
    case 'stop':
      if (status === 'idle') break;
      return [idle, [{ type: 'stop' }]];
  }
  return [state, []];
}

/** Takes one act at one moment; what came due before it is told first. Acts that make no sense in a state change nothing. */
export function act(rhythm: Rhythm, state: State, event: Act, now: Instant): [State, readonly Effect[]] {
  const [seen, before] = look(rhythm, state, now);
  const [after, effects] = press(rhythm, seen, event, now);
  return [after, [...before, ...effects]];
}
