import { html, type TemplateResult } from 'lit';
import { timerMore } from '../data/words/en/timer-more.js';
import type { HoldTimer } from './hold-timer.js';

/** 75 → "1:15". */
const clockTime = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

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
