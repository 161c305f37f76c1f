/**
 * The hold as a state machine: (program, state, act, now) → state and what happened. Time is derived from timestamps,
 * never counted, so a throttled or blocked page cannot make it drift. Pure: the clock is passed in.
 */
import type { Program, Step } from './program.js';
import {
  active,
  canEase,
  elapsed,
  idle,
  planned,
  type Act,
  type Answer,
  type Effect,
  type Held,
  type Reason,
  type State,
} from './state.js';
import { sleepBetween, type Sight } from './witness.js';

export * from './boundaries.js';
export * from './state.js';

const answers: readonly Answer[] = ['good', 'too-much', 'sharp'];
/** Too much so often in one session, and it stops. */
const most = 3;

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
      const { answer } = event;
      if (!active(state) || step.phase !== 'hold' || !answers.includes(answer)) break;
      // Too much already, and not gone on since: a second tap says nothing new.
      if (answer === 'too-much' && state.reason === answer) break;
      const { side, set } = step;
      const seconds = Math.floor(over / 1000);
      const answered: State = { ...state, asked: false, checks: [...state.checks, { answer, side, set, seconds }] };
      const told: Effect = { type: 'check', answer, seconds };
      const tooMuch = answered.checks.filter((each) => each.answer === 'too-much').length;
      if (answer === 'sharp' || (answer === 'too-much' && tooMuch >= most)) {
        const [next, effects] = stop(answered, step, over, 'pain');
        return [next, [told, ...effects]];
      }
      if (answer !== 'too-much') return [answered, [told]];
      if (status === 'paused') return [{ ...answered, reason: answer }, [told]];
      const [next, effects] = pause({ ...answered, gap: 0 }, over, answer);
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
