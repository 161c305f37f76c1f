import { html, type TemplateResult } from 'lit';
import { timerMore } from '../data/words/en/timer-more.js';
import type { HoldTimer } from './hold-timer.js';
import type { Answer } from './model.js';

/** 75 → "1:15". */
const clockTime = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/**
 * What to do after an answer to "How does it feel?".
 * @param point the trigger point that is pressed, with or without its side
 */
export function adviceFor(answer: Answer, point = '', words = timerMore): string {
  if (answer !== 'sharp') return words.answered[answer];
  // The crease lies over a large artery and nerve: the way out is up, off them.
  return point.startsWith('tp-iliopsoas-crease') ? words.answered.sharpAtCrease : words.answered.sharp;
}

/** What is said after sleep. @param gap milliseconds */
export const slept = (gap: number, words = timerMore): string => words.slept(Math.round(gap / 60000));

/** After sleep: did the person go on holding? Loaded when it happens. */
export function question(timer: HoldTimer, gap: number, words = timerMore): TemplateResult {
  return html`<div class="asking">
    <p>${slept(gap, words)}</p>
    <div class="row">
      <button part="button primary" class="primary" @click=${timer.countGap}>${words.countIt}</button>
      <button part="button" @click=${timer.resume}>${words.goOn(clockTime(timer.remainingSeconds))}</button>
      <button part="button" @click=${timer.stop}>${words.stop}</button>
    </div>
  </div>`;
}
