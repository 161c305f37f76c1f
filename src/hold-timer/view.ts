import { html, nothing, type TemplateResult } from 'lit';
import type { common } from '../data/words/en/common.js';
import type { timer } from '../data/words/en/timer.js';
import type { HoldTimer } from './hold-timer.js';
import type { Program, Side } from './program.js';
import type { Extras } from './extras.js';

type TimerWords = typeof timer;

/** The side in words; nothing for `none`. */
export const sideOf = (side: Side, words: typeof common): string =>
  side === 'left' ? words.leftSide : side === 'right' ? words.rightSide : '';

/** "Left side · set 1 of 2"; nothing for a single hold without a side. */
export function chip(
  { steps, sets }: Program,
  index: number,
  words: TimerWords,
  sides: typeof common,
): TemplateResult | typeof nothing {
  const all = steps.map(({ side, set }) =>
    [sideOf(side, sides), sets > 1 ? words.set(set, sets) : ''].filter(Boolean).join(' · '),
  );
  const longest = all.reduce((most, each) => (each.length > most.length ? each : most));
  const now = all[Math.min(index, steps.length - 1)];
  return longest ? html`<span class="chip" part="chip" data-longest=${longest}><span>${now}</span></span>` : nothing;
}

/** Two small buttons beside the heading: the switches of the cues, and the full screen. */
export function tools(timer: HoldTimer, extras: Extras, words: TimerWords): TemplateResult {
  return html`<div class="tools">
    <button part="button" class="quiet" aria-expanded=${extras.open} @click=${extras.toggle}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M5 7h7m6 0h1M5 17h1m6 0h7M15 4.5a2.5 2.5 0 1 0 .1 0ZM9 14.5a2.5 2.5 0 1 0 .1 0Z" />
      </svg>
      <span class="unseen">${words.cues}</span>
    </button>
    <button part="button" class="quiet" aria-pressed=${timer.big} @click=${() => (timer.big = !timer.big)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d=${timer.big ? 'M9 4v5H4m11-5v5h5M9 20v-5H4m11 5v-5h5' : 'M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5'} />
      </svg>
      <span class="unseen">${words.big}</span>
    </button>
  </div>`;
}

/** The buttons of each state. The main one stays the same element, so that it keeps the focus when it changes. */
export function controls(timer: HoldTimer, easable: boolean, barred: boolean, words: TimerWords): TemplateResult {
  const { status } = timer;
  const [label, press] = {
    idle: [words.start, timer.start],
    running: [words.pause, timer.pause],
    paused: [words.resume, timer.resume],
    suspended: [words.resume, timer.resume],
    stopped: [words.again, timer.start],
    complete: [words.again, timer.start],
  }[status];
  const live = status === 'running' || status === 'paused';
  const bars = barred && status !== 'running';
  // At the end the small buttons leave their place empty: nothing moves by itself.
  return html`<div class="controls ${live ? '' : 'over'}">
    <button part="button primary" class="primary" ?disabled=${bars} @click=${press}>${label}</button>
    ${
      status === 'idle'
        ? nothing
        : html`<button part="button" ?disabled=${!live || barred || !easable} @click=${timer.ease}>
              ${words.eased}
            </button>
            <button part="button" ?disabled=${!live || barred} @click=${() => timer.extend(15)}>${words.more}</button>
            <button part="button" ?disabled=${!live || barred} @click=${timer.skip}>${words.skip}</button>
            <button part="button" ?disabled=${!live} @click=${timer.stop}>${words.stop}</button>`
    }
  </div>`;
}
