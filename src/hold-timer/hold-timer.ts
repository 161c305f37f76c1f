import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { common } from '../data/words/en/common.js';
import { timer } from '../data/words/en/timer.js';
import { UnknotElement } from '../shared/element.js';
import { Localize } from '../shared/localize.js';
import { beat, unbeat } from '../shared/scheduler.js';
import { soundClock } from './cues/audio.js';
import { Display } from './display.js';
import { Extras } from './extras.js';
import { styles } from './hold-timer.styles.js';
import { keyPressed } from './keys.js';
import type { Answer, Reason, State, Status } from './model.js';
import type { OnSuspend, Phase, Side, Sides } from './program.js';
import { ring } from './ring.js';
import { Session, type Outcome } from './session.js';
import { programOf } from './settings.js';
import { summaryOf, type Summary } from './summary.js';
import { Teller } from './teller.js';
import { chip, controls, tools } from './view.js';

/**
 * Times a pressure hold or a stretch: gets the person ready, counts the hold on a ring with milestones, breathes with
 * them, and changes sides. Right also after the tab was hidden, because time is read, not counted.
 *
 * @summary A hold coach with milestones and a breathing pace.
 * @slot - Shown in place of the timer until the script has loaded.
 * @fires {HoldStartEvent} hold-start - The person pressed Start.
 * @fires {HoldPhaseEvent} hold-phase - A phase began: `phase`, `side`, `set`, `seconds`.
 * @fires {HoldMilestoneEvent} hold-milestone - A milestone was reached: `seconds`.
 * @fires {HoldTickEvent} hold-tick - The shown number changed, at most once a second: `remainingSeconds`.
 * @fires {HoldBreathEvent} hold-breath - Breathing in or out begins, while the page is visible: `breath`.
 * @fires {HoldCheckEvent} hold-check - The person said how it feels: `answer`, `seconds`.
 * @fires {HoldPauseEvent} hold-pause - Paused: `reason`.
 * @fires {HoldResumeEvent} hold-resume - Going on.
 * @fires {HoldSuspendEvent} hold-suspend - The device slept meanwhile: `gapSeconds`.
 * @fires {HoldStopEvent} hold-stop - Stopped before the end: `summary`, `held`, `secondsHeld`.
 * @fires {HoldCompleteEvent} hold-complete - Done: `summary`, `held`, `secondsHeld`.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart chip - Side and set under way.
 * @csspart clock - Ring, disc and digits together; carries the phase, such as `clock hold`.
 * @csspart track - The ring's ground.
 * @csspart arc - The moving half rings.
 * @csspart disc - The breathing disc.
 * @csspart digits - The large number.
 * @csspart advice - What to do after an answer to how it feels.
 * @csspart button - Every button; the main one is also `primary`.
 */
export class HoldTimer extends UnknotElement {
  static override tag = 'hold-timer';
  static override styles = [UnknotElement.styles, styles];

  /** `psoas-release`, `quick-30`, `stretch-hold` or `breathing`; the attributes below change parts of it. */
  @property() program?: string;
  /** Length of one hold in seconds, 5–600; 90 without a program. */
  @property({ type: Number, attribute: 'hold-seconds' }) holdSeconds?: number;
  /** Seconds into the hold at which something is said; "30 60 90" without a program. */
  @property() milestones?: string;
  /** Seconds after which "It eased" may end the hold well, 0–600; 30 without a program. */
  @property({ type: Number, attribute: 'min-seconds' }) minSeconds?: number;
  /** Seconds to get into place before the first hold, 0–300; 5 without a program. */
  @property({ type: Number, attribute: 'prepare-seconds' }) prepareSeconds?: number;
  /** Seconds of easing in before each hold, 0–300. */
  @property({ type: Number, attribute: 'ease-seconds' }) easeSeconds?: number;
  /** Seconds of letting go after each hold, 0–300. */
  @property({ type: Number, attribute: 'release-seconds' }) releaseSeconds?: number;
  /** Seconds of gentle movement after each hold, 0–300. */
  @property({ type: Number, attribute: 'move-seconds' }) moveSeconds?: number;
  /** Seconds to change sides, 0–300; 10 without a program. */
  @property({ type: Number, attribute: 'switch-seconds' }) switchSeconds?: number;
  /** Seconds of rest between sets, 0–300; 30 without a program. */
  @property({ type: Number, attribute: 'rest-seconds' }) restSeconds?: number;
  /** Seconds of breathing in and out, 1–20 each; "4 6" without a program. */
  @property({ attribute: 'breath-seconds' }) breathSeconds?: string;
  /** Number of sets, 1–20. */
  @property({ type: Number }) sets?: number;
  /** `none`, `left`, `right` or `both`. */
  @property() sides?: Sides;
  /** Point that is pressed, such as `tp-iliopsoas-crease`: the advice when it turns sharp depends on it. */
  @property({ attribute: 'trigger-point' }) triggerPoint?: string;
  /** What happens when the device slept: `ask`, `count` or `pause`. Left out, a hold asks and other phases count. */
  @property({ attribute: 'on-suspend' }) onSuspend?: OnSuspend;
  /** Does not ask how it feels. */
  @property({ type: Boolean, attribute: 'no-check' }) noCheck = false;
  /** Leaves out the tones. */
  @property({ type: Boolean, attribute: 'no-sound', reflect: true }) noSound = false;
  /** Says the sentences aloud with the browser's own voice. */
  @property({ type: Boolean, reflect: true }) voice = false;
  /** Buzzes at each cue, where the device can. */
  @property({ type: Boolean, reflect: true }) vibrate = false;
  /** Lights up the screen at each cue. */
  @property({ type: Boolean, reflect: true }) flash = false;
  /** Lets the screen go dark during a session. */
  @property({ type: Boolean, attribute: 'no-wake-lock', reflect: true }) noWakeLock = false;
  /** Fills the screen, to be read from the floor. */
  @property({ type: Boolean, reflect: true }) big = false;

  readonly #localize = new Localize(this, { timer, common });
  readonly #extras = new Extras(this);
  readonly #session = new Session(this, (outcome, before) => this.#happened(outcome, before), soundClock);
  readonly #display = new Display(this, this.#session);
  readonly #teller = new Teller(this, this.#session, this.#localize, (sentence) => this.say(sentence));
  /** What had the focus before an update. */
  #focused: HTMLButtonElement | null | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => keyPressed(this, event));
  }

  private get moment(): State {
    return this.#session.moment;
  }

  /** What the timer is doing. */
  get status(): Status {
    return this.moment.status;
  }

  /** Everything that is known of the session at this moment. */
  get state(): Snapshot {
    const { step, moment } = this.#session;
    const { status, asked, reason } = moment;
    const { phase, side = 'none', set = 1 } = step ?? {};
    return { status, phase, side, set, remainingSeconds: this.remainingSeconds, asked, reason, ...summaryOf(moment) };
  }

  /** The phase under way, or `undefined` when none is. */
  get phase(): Phase | undefined {
    return this.#session.step?.phase;
  }

  /** Whole seconds left in the phase under way; before a start, the length of the hold; after the end, 0. */
  get remainingSeconds(): number {
    if (this.status === 'idle') return this.#longest;
    return this.#display.left;
  }

  start(): void {
    if (!this.#session.active) this.#session.program = programOf(this);
    this.#session.act({ type: 'start' });
  }

  pause(): void {
    this.#session.act({ type: 'pause' });
  }

  resume(): void {
    this.#session.act({ type: 'resume' });
  }

  /** After the device slept: goes on as if the person had held all the while. */
  countGap(): void {
    this.#session.act({ type: 'count-gap' });
  }

  /** Ends the phase under way and goes on to the next. */
  skip(): void {
    this.#session.act({ type: 'skip' });
  }

  /** Ends the hold well, once `min-seconds` are over. */
  ease(): void {
    this.#session.act({ type: 'ease' });
  }

  /** Makes the phase under way longer, or shorter with a negative number; more than an hour at once is ignored. */
  extend(seconds: number): void {
    if (Math.abs(seconds) <= 3600) this.#session.act({ type: 'extend', seconds });
  }

  /** Answers how the hold feels: "too-much" pauses, "sharp" stops. */
  check(answer: Answer): void {
    this.#session.act({ type: 'check', answer });
  }

  stop(): void {
    this.#session.act({ type: 'stop' });
  }

  /** Back to the beginning; nothing is fired for what was under way. */
  reset(): void {
    this.#session.act({ type: 'reset' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#session.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#session.disconnect();
    this.#rest();
    this.#teller.close();
  }

  protected override willUpdate(): void {
    this.#focused = this.shadowRoot?.activeElement as HTMLButtonElement | null;
  }

  protected override updated(changed: PropertyValues): void {
    const root = this.renderRoot;
    this.#display.write(root, this.#longest, this.#localize.words);
    if (changed.has('moment')) this.#display.turn(root);
    else this.#teller.choose();
    // The button that was pressed may be gone, or have nothing more to do: the keyboard goes on from the main one.
    const { isConnected, disabled } = this.#focused ?? { isConnected: true };
    if (!isConnected || disabled) root.querySelector<HTMLElement>('.primary')?.focus();
  }

  protected override render(): TemplateResult {
    const { words, lang, dir } = this.#localize;
    const { status, phase } = this;
    const { moment, active } = this.#session;
    const program = active ? this.#session.program! : programOf(this);
    const place = phase ?? status;
    const { parts } = this.#extras;
    const extra = this.#localize.translation?.timerExtras;
    const { advice, question } = this.#teller;
    const asks = parts && program.check && phase === 'hold' && status !== 'suspended';
    const ended = status === 'complete' || status === 'stopped';
    const foot = status === 'complete' ? words.timer.afterwards : words.timer.stopSigns;
    return html`<div
      class="base"
      part="base"
      role="group"
      tabindex="-1"
      aria-labelledby="heading"
      lang=${lang}
      dir=${dir}
    >
      <div class="row spread">
        ${this.heading(words.timer.title)} ${chip(program, moment.index, words.timer, words.common)}
        ${tools(this, this.#extras, words.timer)}
      </div>
      <div class="clock ${active && place !== 'hold' ? 'waiting' : ''} ${place}" part="clock ${place}">
        ${ring(program)}
        <div class="face" role="timer">
          <span class="cue muted"></span>
          <span class="digits" part="digits"></span>
          <span class="muted">${ended ? words.timer.secondsHeld : words.timer.secondsLeft}</span>
        </div>
      </div>
      ${moment.reason && advice ? html`<p class="note" part="advice">${advice}</p>` : nothing}
      ${asks ? parts.check(moment.asked, (answer) => this.check(answer), extra) : nothing}
      ${status === 'suspended' && question ? question : controls(this, this.#display.easable, words.timer)}
      ${this.#extras.open && parts ? parts.switches(this, lang, extra) : nothing}
      ${asks ? nothing : html`<p class="muted small">${foot}</p>`} ${this.speech}
    </div>`;
  }

  /** Seconds of a hold, before a start. */
  get #longest(): number {
    return programOf(this).steps.find(({ phase }) => phase === 'hold')!.seconds;
  }

  /** Shows and says what came of an act; starts and stops what runs by itself. */
  #happened(outcome: Outcome, before: State): void {
    if (outcome.effects.length || !outcome.planned) this.requestUpdate('moment', before);
    if (this.#session.running && this.isConnected) {
      beat(this, this.#tick);
      this.#extras.load();
    } else {
      this.#rest();
    }
    this.#teller.tell(outcome);
  }

  /** Lets go of everything that runs by itself. */
  #rest(): void {
    unbeat(this);
    this.#display.rest();
  }

  /** Shows the number; answers in how many milliseconds it changes. */
  readonly #tick = (): number => this.#display.tick(this.renderRoot, this.#localize.words, () => this.requestUpdate());
}

/** A session at one moment. */
export interface Snapshot extends Summary {
  readonly status: Status;
  readonly phase: Phase | undefined;
  readonly side: Side;
  /** From 1. */
  readonly set: number;
  readonly remainingSeconds: number;
  /** The question "How does it feel?" stands. */
  readonly asked: boolean;
  /** Why it is paused or stopped, when that was not simply pressed. */
  readonly reason: Reason | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'hold-timer': HoldTimer;
  }
}
