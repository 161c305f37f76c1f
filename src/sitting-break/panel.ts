import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../data/words/en.js';
import { activityView } from './activities.js';
import type { Activity, Effect } from './model.js';
import type { Session } from './session.js';
import type { SittingBreak } from './sitting-break.js';

type MoreWords = Words['sittingBreakMore'];

/** @param minutes whole minutes until the next break */
export function sentenceFor({ type }: Effect, { spoken }: MoreWords, minutes: number): string {
  return type === 'start' || type === 'back' || type === 'snooze' || type === 'away'
    ? spoken[type](minutes)
    : spoken[type];
}

function choices(host: SittingBreak, words: MoreWords, chosen?: Activity): TemplateResult {
  const choice = (activity: Activity, label: string): TemplateResult =>
    chosen
      ? html`<button part="button" aria-pressed=${chosen === activity} @click=${() => host.move(activity)}>
          ${label}
        </button>`
      : html`<button
          part="button ${activity === 'hip-opener' ? 'primary' : ''}"
          class=${activity === 'hip-opener' ? 'primary' : ''}
          @click=${() => host.move(activity)}
        >
          ${label}
        </button>`;
  return html`<div class="choices">
    ${choice('hip-opener', words.hipOpener)} ${choice('knee-lift', words.kneeLift)} ${choice('walk', words.walk)}
  </div>`;
}

const stop = (host: SittingBreak, words: MoreWords): TemplateResult =>
  html`<button part="button" @click=${host.stop}>${words.stop}</button>`;

function sitting(host: SittingBreak, words: MoreWords, { away, notifying, toggle }: Session): TemplateResult {
  return html`<div class="row">
      <button part="button primary" class="primary" @click=${() => host.move()}>${words.now}</button>
      ${
        'Notification' in globalThis
          ? html`<button part="button" aria-pressed=${notifying} @click=${toggle}>${words.notify}</button>`
          : nothing
      }
      ${stop(host, words)}
    </div>
    <p class="muted small">${notifying ? words.notified : words.unnotified(away)}</p>`;
}

const due = (host: SittingBreak, words: MoreWords): TemplateResult =>
  html`<p class="note"><strong>${words.due}</strong><br />${words.choose}</p>
    ${choices(host, words)}
    <div class="row">
      <button part="button" @click=${host.snooze}>${words.snooze(host.snoozeMinutes)}</button>
      ${stop(host, words)}
    </div>`;

const moving = (host: SittingBreak, words: MoreWords, activity: Activity): TemplateResult =>
  html`<p><strong>${words.up}</strong><br />${words.backHow}</p>
    <button part="button primary" class="primary" @click=${host.back}>${words.back}</button>
    ${choices(host, words, activity)} ${activityView(host, words, activity)}`;

/** What is below the clock while a session runs. */
export function panel(host: SittingBreak, session: Session): TemplateResult {
  const { words, moment } = session;
  if (moment.status === 'due') return due(host, words);
  if (moment.status === 'moving') return moving(host, words, moment.activity);
  return sitting(host, words, session);
}
