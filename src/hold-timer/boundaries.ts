/** What is still to come, so that it can be planned ahead. Pure. */
import type { Instant } from '../shared/clock.js';
import type { Program, Step } from './program.js';
import { elapsed, type State } from './state.js';

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
