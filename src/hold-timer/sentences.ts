import type { timer } from '../data/words/en/timer.js';
import { totalSeconds, type Effect, type Status } from './model.js';
import type { Phase } from './program.js';
import { inhaling } from './ring.js';

/**
 * The sentence for something that happened, spoken and shown to screen readers alike.
 * @param secondsLeft whole seconds left in the step now under way
 */
export function sentenceFor(effect: Effect, words: typeof timer, secondsLeft: number): string {
  const { spoken } = words;
  switch (effect.type) {
    case 'phase':
      return spoken[effect.step.phase](effect.step.seconds);
    case 'milestone':
      return spoken.milestone(effect.seconds);
    case 'complete':
      return spoken.complete(totalSeconds(effect.held));
    case 'suspend':
      return words.slept(minutes(effect.gap));
    case 'resume':
    case 'extend':
      return spoken[effect.type](secondsLeft);
    case 'pause':
    case 'stop':
    case 'reset':
      return spoken[effect.type];
    case 'start':
      // The first phase speaks for it.
      return '';
  }
}

/**
 * The few words above the number.
 * @param over milliseconds of the phase that are over
 */
export function cueFor(status: Status, phase: Phase | undefined, over: number, words: typeof timer): string {
  if (status === 'idle') return words.ready;
  if (status === 'complete') return words.done;
  if (status === 'stopped') return words.stopped;
  if (status !== 'running' || !phase) return words.paused;
  if (phase !== 'hold') return words.phase[phase];
  return inhaling(over) ? words.breatheIn : words.breatheOut;
}

/** Whole minutes in a number of milliseconds. */
export const minutes = (milliseconds: number): number => Math.round(milliseconds / 60000);

/** 75 → "1:15". */
export const clockTime = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
