import type { HoldTimer } from './hold-timer.js';
import type { Answer } from './model.js';

const answers: Readonly<Record<string, Answer>> = { 1: 'good', 2: 'too-much', 3: 'sharp' };

/**
 * What a key does while the focus is in the timer: Space, Esc, the arrows, and 1, 2, 3 for how it feels.
 * @param asks is the person asked that in this session?
 */
export function keyPressed(timer: HoldTimer, event: KeyboardEvent, asks: boolean): void {
  const { key } = event;
  if (event.defaultPrevented || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
  const { status } = timer;
  const under = status === 'running' || status === 'paused' || status === 'suspended';
  if (key === ' ') {
    // A button takes Space itself.
    if ((event.composedPath()[0] as Element).closest('button')) return;
    if (status === 'running') timer.pause();
    else if (under) timer.resume();
    else timer.start();
  } else if (!under) {
    return;
  } else if (key === 'Escape') {
    timer.stop();
  } else if (key.startsWith('Arrow')) {
    const forwards = getComputedStyle(timer).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    timer.extend(key === 'ArrowUp' || key === forwards ? 15 : -15);
  } else if (asks && Object.hasOwn(answers, key) && timer.phase === 'hold' && status !== 'suspended') {
    timer.check(answers[key]);
  } else {
    return;
  }
  event.preventDefault();
}
