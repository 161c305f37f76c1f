import type { common } from '../data/words/en/common.js';
import type { timer } from '../data/words/en/timer.js';
import type { timerSpoken } from '../data/words/en/timer-spoken.js';
import { totalSeconds, type Effect, type Status } from './model.js';
import type { CueKind } from './cues/tones.js';
import { inhaling, type Breath, type Phase } from './program.js';
import { sideOf } from './view.js';

/**
 * The sentence for something that happened, spoken and shown to screen readers alike.
 * @param secondsLeft whole seconds left in the step now under way
 */
export function sentenceFor(
  effect: Effect,
  spoken: typeof timerSpoken,
  sides: typeof common,
  secondsLeft: number,
): string {
  switch (effect.type) {
    case 'phase':
      return [sideOf(effect.step.side, sides), spoken[effect.step.phase](effect.step.seconds)]
        .filter(Boolean)
        .join('. ');
    case 'milestone':
      return spoken.milestone(effect.seconds);
    case 'complete':
      return spoken.complete(totalSeconds(effect.held));
    case 'resume':
    case 'extend':
      return spoken[effect.type](secondsLeft);
    case 'pause':
    case 'stop':
    case 'reset':
      return spoken[effect.type];
    case 'ask':
      return spoken.ask;
    case 'check':
    case 'suspend':
    case 'start':
      // The question or advice that comes, or the first phase, speaks for it.
      return '';
  }
}

/** The newest of what happened in one go: the older is out of date. A question follows what it came with. */
export function newest(effects: readonly Effect[], say: (effect: Effect) => string): string {
  const asking = effects.at(-1)?.type === 'ask';
  return effects
    .slice(asking ? -2 : -1)
    .map(say)
    .filter(Boolean)
    .join(' ');
}

/** The cue that tells of an effect by tone, buzz or light; `undefined` for those that only have words. */
export function cueOf(effect: Effect | undefined): CueKind | undefined {
  switch (effect?.type) {
    case 'phase': {
      const { phase } = effect.step;
      return phase === 'hold' ? 'start' : phase === 'switch' || phase === 'release' ? phase : 'phase';
    }
    case 'ask':
      return 'check';
    case 'milestone':
    case 'complete':
      return effect.type;
  }
  return undefined;
}

/**
 * The few words above the number.
 * @param over milliseconds of the phase that are over
 */
export function cueFor(
  status: Status,
  phase: Phase | undefined,
  over: number,
  breath: Breath | undefined,
  words: typeof timer,
): string {
  if (status === 'idle') return words.ready;
  if (status === 'complete') return words.done;
  if (status === 'stopped') return words.stopped;
  if (status !== 'running' || !phase) return words.paused;
  if (phase !== 'hold' || !breath) return words.phase[phase];
  return inhaling(over, breath) ? words.breatheIn : words.breatheOut;
}
