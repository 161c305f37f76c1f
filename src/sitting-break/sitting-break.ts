import { html, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { sittingBreak } from '../data/words/en/sitting-break.js';
import { UnknotElement } from '../shared/element.js';
import { Localize } from '../shared/localize.js';
import { inRange, warnOnce } from '../shared/warn.js';
import type { Activity, BreakStatus } from './model.js';
import type { Session } from './session.js';
import { styles } from './sitting-break.styles.js';

/**
 * Asks to stand up after a stretch of sitting and offers something small to do. It runs only after a press on Start, and
 * only while the page is open.
 *
 * @summary A reminder to stand up, with a knee lift or a hip opener.
 * @slot - Shown in place of the reminder until the script has loaded.
 * @fires {BreakDueEvent} break-due - It is time to stand up.
 * @fires {BreakStartEvent} break-start - The person stands up: `activity`.
 * @fires {BreakDoneEvent} break-done - The person is back: `activity`, `seconds`.
 * @fires {BreakSnoozeEvent} break-snooze - The person asked for more time: `minutes`.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart clock - Ring and number together; carries the status, such as `clock sitting`.
 * @csspart digits - The large number.
 * @csspart button - Every button; the main one is also `primary`.
 */
export class SittingBreak extends UnknotElement {
  static override tag = 'sitting-break';
  static override styles = [UnknotElement.styles, styles];

  /** Minutes of sitting until it asks, 30–60. */
  @property({ type: Number, attribute: 'every-minutes' }) everyMinutes = 45;
  /** Minutes out of sight, or asleep, after which the count begins again, 3–60. */
  @property({ type: Number, attribute: 'away-minutes' }) awayMinutes = 5;

  @state() private session: Session | undefined;

  /** How long `snooze()` waits. */
  readonly snoozeMinutes = 5;

  readonly #localize = new Localize(this, { sittingBreak });
  #loading = false;
  #focused = false;

  /** What it is doing. */
  get status(): BreakStatus {
    return this.session?.moment.status ?? 'idle';
  }

  /** Whole minutes of sitting left; before a start, all of them; in a break, 0. */
  get remainingMinutes(): number {
    return this.status === 'idle' ? this.#every : this.session!.remainingMinutes;
  }

  /** Begins to count, the first time as soon as what counts is loaded. */
  start(): void {
    if (this.session) this.session.act({ type: 'start' });
    else if (!this.#loading) void this.#load();
  }

  /** Asks again a little later, when a break is due. */
  snooze(): void {
    this.session?.act({ type: 'snooze' });
  }

  /** Begins a break, due or not; in a break, changes what to do. */
  move(activity: Activity = 'walk'): void {
    this.session?.act({ type: 'move', activity });
  }

  /** Back from the break: sitting counts anew. */
  back(): void {
    this.session?.act({ type: 'back' });
  }

  stop(): void {
    this.#loading = false;
    this.session?.act({ type: 'stop' });
  }

  protected override willUpdate(): void {
    this.#focused = this.hasUpdated && this.matches(':focus-within');
  }

  protected override updated(): void {
    const root = this.renderRoot as ShadowRoot;
    // What was pressed is gone: the keyboard goes on from what has taken its place.
    if (this.#focused && !root.activeElement && !this.matches(':focus-within')) {
      root.querySelector<HTMLElement>('.primary')?.focus({ preventScroll: true });
    }
  }

  protected override render(): TemplateResult {
    const { words, lang, dir } = this.#localize;
    const { session, status } = this;
    const { title, left, about, start, pageOpen } = words.sittingBreak;
    const every = this.#every;
    const minutes = this.remainingMinutes;
    return html`<div class="base" part="base" role="group" aria-labelledby="heading" lang=${lang} dir=${dir}>
      ${this.heading(title)}
      <div class="clock ${status}" part="clock ${status}" role="timer">
        ${ring(minutes / every)}
        <span class="digits" part="digits">${minutes}</span>
        <span class="muted">${left}</span>
      </div>
      ${
        session && status !== 'idle'
          ? session.panel()
          : html`<p>${about(every)}</p>
              <button part="button primary" class="primary" @click=${this.start}>${start}</button>`
      }
      <p class="muted small">${pageOpen}</p>
      ${this.speech}
    </div>`;
  }

  get #every(): number {
    return inRange(this, 'every-minutes', this.everyMinutes, 30, 60, 45);
  }

  async #load(): Promise<void> {
    this.#loading = true;
    try {
      const { Session } = await import('./session.js');
      // Stopped, or started again, meanwhile.
      if (!this.#loading || this.session) return;
      this.session = new Session(this, {
        every: () => this.#every,
        away: () => inRange(this, 'away-minutes', this.awayMinutes, 3, 60, 5),
        say: (sentence) => this.say(sentence),
        translation: () => this.#localize.translation,
        lang: () => this.#localize.lang,
      });
      this.session.act({ type: 'start' });
    } catch (error) {
      // Offline or blocked: the next press tries again.
      warnOnce(this, `could not be loaded: ${String(error)}`);
    }
    this.#loading = false;
  }
}

/** A ring of which `share` is still to come. */
const ring = (share: number): TemplateResult =>
  html`<svg viewBox="0 0 100 100" aria-hidden="true">
    <circle cx="50" cy="50" r="45" />
    ${svg`<circle class="left" cx="50" cy="50" r="45" pathLength="100" stroke-dasharray="${share * 100} 100" transform="rotate(-90 50 50)" />`}
  </svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'sitting-break': SittingBreak;
  }
}
