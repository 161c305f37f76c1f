import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { common } from '../data/words/en/common.js';
import { timer } from '../data/words/en/timer.js';
import { now, type Instant } from '../shared/clock.js';
import { UnknotElement } from '../shared/element.js';
import { Localize } from '../shared/localize.js';
import { arm, beat, disarm, unbeat } from '../shared/scheduler.js';
import { eventFor } from './event-for.js';
import { Face } from './face.js';
import { HoldTickEvent } from './hold-timer.events.js';
import { closeAudio, openAudio } from './cues/audio.js';
import type { HoldCues } from './cues/hold-cues.js';
import { Extras } from './extras.js';
import { styles } from './hold-timer.styles.js';
import {
  act,
  active,
  boundaries,
  canEase,
  elapsed,
  idle,
  planned,
  remaining,
  type Act,
  type Answer,
  type Boundary,
  type Effect,
  totalSeconds,
  type State,
  type Status,
} from './model.js';
import type { OnSuspend, Phase, Program, Sides, Step } from './program.js';
import { ring, RingMotion } from './ring.js';
import { cueFor, cueOf, newest, sentenceFor } from './sentences.js';
import { programOf } from './settings.js';
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
 * @fires {HoldPauseEvent} hold-pause - Paused.
 * @fires {HoldResumeEvent} hold-resume - Going on.
 * @fires {HoldSuspendEvent} hold-suspend - The device slept meanwhile: `gapSeconds`.
 * @fires {HoldStopEvent} hold-stop - Stopped before the end: `held`.
 * @fires {HoldCompleteEvent} hold-complete - Done: `held`, `secondsHeld`.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart chip - Side and set under way.
 * @csspart clock - Ring, disc and digits together; carries the phase, such as `clock hold`.
 * @csspart track - The ring's ground.
 * @csspart arc - The moving half rings.
 * @csspart disc - The breathing disc.
 * @csspart digits - The large number.
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

  @state() private moment: State = idle;
  /** May "It eased" end the hold now? Known only as time passes, so it is kept beside the state. */
  @state() private easable = false;

  /** The question after sleep, once it is loaded; until then Resume goes on from where the hold stood. */
  @state() private asking: TemplateResult | undefined;

  readonly #localize = new Localize(this, { timer, common });
  readonly #extras = new Extras(this);
  readonly #motion = new RingMotion();
  /** Sound, voice and screen; from the Start press until the end. */
  #cues: Promise<HoldCues> | undefined;
  /** The program under way; attributes changed meanwhile take effect at the next start. */
  #plan: Program | undefined;
  #face: Face | undefined;
  #shown = -1;
  /** What had the focus before an update. */
  #focused: HTMLButtonElement | null | undefined;

  /** What the timer is doing. */
  get status(): Status {
    return this.moment.status;
  }

  /** The phase under way, or `undefined` when none is. */
  get phase(): Phase | undefined {
    return this.#active ? this.#step?.phase : undefined;
  }

  /** Whole seconds left in the phase under way; before a start, the length of the hold; after the end, 0. */
  get remainingSeconds(): number {
    if (this.#active) return Math.ceil(remaining(this.#plan!, this.moment, now()) / 1000);
    if (this.status !== 'idle') return 0;
    return programOf(this).steps.find(({ phase }) => phase === 'hold')!.seconds;
  }

  start(): void {
    if (!this.#active) this.#plan = programOf(this);
    this.#act({ type: 'start' });
  }

  pause(): void {
    this.#act({ type: 'pause' });
  }

  resume(): void {
    this.#act({ type: 'resume' });
  }

  /** After the device slept: goes on as if the person had held all the while. */
  countGap(): void {
    this.#act({ type: 'count-gap' });
  }

  /** Ends the phase under way and goes on to the next. */
  skip(): void {
    this.#act({ type: 'skip' });
  }

  /** Ends the hold well, once `min-seconds` are over. */
  ease(): void {
    this.#act({ type: 'ease' });
  }

  /** Makes the phase under way longer, or shorter with a negative number; more than an hour at once is ignored. */
  extend(seconds: number): void {
    if (Math.abs(seconds) <= 3600) this.#act({ type: 'extend', seconds });
  }

  /** Answers how the hold feels: "too-much" pauses, "sharp" stops. */
  check(answer: Answer): void {
    this.#act({ type: 'check', answer });
  }

  stop(): void {
    this.#act({ type: 'stop' });
  }

  /** Back to the beginning; nothing is fired for what was under way. */
  reset(): void {
    this.#act({ type: 'reset' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#seen);
    // Put back in mid-hold: time has gone on.
    if (this.status === 'running') this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#seen);
    this.#rest();
    this.#closeCues();
  }

  protected override willUpdate(): void {
    this.#focused = this.shadowRoot?.activeElement as HTMLButtonElement | null;
    this.easable = !!this.#plan && canEase(this.#plan, this.moment, now());
  }

  protected override updated(changed: PropertyValues): void {
    this.#write(this.#ended ? totalSeconds(this.moment.held) : this.remainingSeconds);
    if (changed.has('moment')) this.#turn();
    else void this.#cues?.then((cues) => cues.choose(), this.#silent);
    // The button that was pressed may be gone, or have nothing more to do: the keyboard goes on from the main one.
    const { isConnected, disabled } = this.#focused ?? { isConnected: true };
    if (!isConnected || disabled) this.renderRoot.querySelector<HTMLElement>('.primary')?.focus();
  }

  protected override render(): TemplateResult {
    const { words, lang, dir } = this.#localize;
    const { status } = this;
    const program = this.#active ? this.#plan! : programOf(this);
    const place = this.phase ?? status;
    const { parts } = this.#extras;
    const extra = this.#localize.translation?.timerExtras;
    const asks = parts && program.check && this.phase === 'hold' && status !== 'suspended';
    return html`<div class="base" part="base" role="group" aria-labelledby="heading" lang=${lang} dir=${dir}>
      <div class="row spread">
        ${this.heading(words.timer.title)} ${chip(program, this.moment.index, words.timer, words.common)}
        ${tools(this, this.#extras, words.timer)}
      </div>
      <div class="clock ${this.#active && place !== 'hold' ? 'waiting' : ''} ${place}" part="clock ${place}">
        ${ring(program)}
        <div class="face" role="timer">
          <span class="cue muted"></span>
          <span class="digits" part="digits"></span>
          <span class="muted">${this.#ended ? words.timer.secondsHeld : words.timer.secondsLeft}</span>
        </div>
      </div>
      ${asks ? parts.check(this.moment.asked, (answer) => this.check(answer), extra) : nothing}
      ${status === 'suspended' && this.asking ? this.asking : controls(this, this.easable, words.timer)}
      ${this.#extras.open && parts ? parts.switches(this, lang, extra) : nothing}
      ${
        asks
          ? nothing
          : html`<p class="muted small">${status === 'complete' ? words.timer.afterwards : words.timer.stopSigns}</p>`
      }
      ${this.speech}
    </div>`;
  }

  get #active(): boolean {
    return active(this.moment);
  }

  get #ended(): boolean {
    return this.status === 'complete' || this.status === 'stopped';
  }

  get #step(): Step | undefined {
    return this.#plan?.steps[this.moment.index];
  }

  readonly #look = (): void => this.#act({ type: 'look' });

  /** Hidden, or seen again: time has gone on, and the browser may have let go of screen and sound. */
  readonly #seen = (): void => {
    this.#look();
    if (!document.hidden) void this.#cues?.then((cues) => cues.choose(), this.#silent);
  };

  #act(event: Act): void {
    if (!this.#plan) return;
    const at = now();
    const [moment, effects] = act(this.#plan, this.moment, event, at);
    this.moment = moment;
    for (const effect of effects) {
      const report = eventFor(effect, moment);
      if (report) this.dispatchEvent(report);
    }
    // A listener may have pressed something already: then that has been seen to.
    if (this.moment === moment) this.#drive(effects, event.type === 'look', at);
  }

  #soon(): readonly Boundary[] {
    return boundaries(this.#plan!, this.moment, now());
  }

  /** @param at the last look: what has come due since would be left out by a fresh reading of the clock */
  #arm(at: Instant): void {
    arm(
      this,
      boundaries(this.#plan!, this.moment, at)
        .filter(({ kind }) => kind !== 'countdown')
        .map(({ delay }) => delay),
      this.#look,
    );
  }

  /**
   * Starts and stops what runs by itself, and says the newest of what happened: the older is out of date.
   * @param planned it came by time alone, so the tones that are scheduled still hold
   * @param at when it was looked
   */
  #drive(effects: readonly Effect[], planned: boolean, at: Instant): void {
    const { status } = this;
    const last = effects.at(-1);
    const running = status === 'running' && this.isConnected;
    const replan = !planned || !this.#cues || last?.type === 'suspend';
    if (running) {
      // Also when nothing came due: a timeout may come a moment early, or the element may have been put back.
      this.#arm(at);
      beat(this, this.#tick);
      this.#cues ??= this.#openCues();
      this.#extras.load();
    } else {
      this.#rest();
    }
    if (!last && !replan) return;
    const { words, lang } = this.#localize;
    const sentence = newest(effects, (effect) => sentenceFor(effect, words, this.remainingSeconds));
    if (sentence) this.say(sentence);
    if (last?.type === 'suspend') this.#ask(last.gap);
    void this.#cues?.then((cues) => {
      cues.keepAwake(running);
      if (replan) cues.plan();
      cues.give(cueOf(last), planned, sentence, lang);
    }, this.#silent);
    if (!this.#active) this.#closeCues();
  }

  #ask(gap: number): void {
    import('./question.js').then(({ question, slept }) => {
      const words = this.#localize.translation?.timerMore;
      this.asking = question(this, gap, words);
      this.say(slept(gap, words));
    }, this.#silent);
  }

  /** Sound is made in the press itself, for browsers allow it only then; the rest can come after. */
  async #openCues(): Promise<HoldCues> {
    const audio = this.noSound ? undefined : openAudio();
    try {
      const { HoldCues } = await import('./cues/hold-cues.js');
      return new HoldCues(this, () => this.#soon(), audio);
    } catch (error) {
      if (audio) closeAudio(0);
      throw error;
    }
  }

  /** Lets the last tone ring out. */
  #closeCues(): void {
    void this.#cues?.then((cues) => cues.close(), this.#silent);
    this.#cues = undefined;
  }

  /** A browser or network that refuses the cues leaves the timer as it is. */
  readonly #silent = (): void => undefined;

  /** Lets go of everything that runs by itself. */
  #rest(): void {
    disarm(this);
    unbeat(this);
    this.#motion.clear();
  }

  /** Writes the number; answers in how many milliseconds it changes. */
  readonly #tick = (): number => {
    const left = remaining(this.#plan!, this.moment, now());
    const seconds = Math.ceil(left / 1000);
    if (seconds !== this.#shown && this.hasUpdated) {
      this.easable = canEase(this.#plan!, this.moment, now());
      this.#write(seconds);
      this.dispatchEvent(new HoldTickEvent(seconds));
    }
    return left - (seconds - 1) * 1000;
  };

  #write(seconds: number): void {
    this.#shown = seconds;
    const over = elapsed(this.moment, now());
    const cue = cueFor(this.status, this.phase, over, this.#plan?.breath, this.#localize.words.timer);
    this.#face ??= new Face(this.renderRoot);
    this.#face.write(cue, seconds);
  }

  /** Lets ring and disc run, or stand, from where the moment is. */
  #turn(): void {
    this.#motion.clear();
    if (!this.#active || !this.isConnected) return;
    const over = elapsed(this.moment, now());
    const running = this.status === 'running';
    this.#motion.show(
      this.renderRoot.querySelector('.clock')!,
      over,
      planned(this.#plan!, this.moment),
      running,
      this.phase === 'hold' ? this.#plan!.breath : undefined,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hold-timer': HoldTimer;
  }
}
