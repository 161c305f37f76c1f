import { html, nothing, type TemplateResult } from 'lit';
import type { common } from '../data/words/en/common.js';
import type { timer } from '../data/words/en/timer.js';
import type { HoldTimer } from './hold-timer.js';
import type { Program } from './program.js';
import { sideOf } from './sentences.js';

type TimerWords = typeof timer;

/** "Left side · set 1 of 2"; nothing for a single hold without a side. */
export function chip(
  { steps, sets }: Program,
  index: number,
  words: TimerWords,
  sides: typeof common,
): TemplateResult | typeof nothing {
  const { side, set } = steps[Math.min(index, steps.length - 1)];
  const parts = [sideOf(side, sides), sets > 1 ? words.set(set, sets) : ''].filter(Boolean);
  return parts.length ? html`<span class="chip" part="chip">${parts.join(' · ')}</span>` : nothing;
}

/** The buttons of each state. The main one stays the same element, so that it keeps the focus when it changes. */
export function controls(timer: HoldTimer, easable: boolean, words: TimerWords): TemplateResult {
  const { status } = timer;
  const [label, press] = {
    idle: [words.start, timer.start],
    running: [words.pause, timer.pause],
    paused: [words.resume, timer.resume],
    suspended: [words.resume, timer.resume],
    stopped: [words.again, timer.start],
    complete: [words.again, timer.start],
  }[status];
  return html`<div class="controls">
    <button part="button primary" class="primary" @click=${press}>${label}</button>
    ${
      status === 'running' || status === 'paused'
        ? html`<button part="button" ?disabled=${!easable} @click=${timer.ease}>${words.eased}</button>
            <button part="button" @click=${() => timer.extend(15)}>${words.more}</button>
            <button part="button" @click=${timer.stop}>${words.stop}</button>`
        : nothing
    }
  </div>`;
}
