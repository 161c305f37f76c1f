import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { common } from '../data/words/en/common.js';
import { timer } from '../data/words/en/timer.js';
import { Localize } from '../shared/localize.js';
import { closeAudio, openAudio } from './cues/audio.js';
import type { Engine } from './engine.js';
import { Extras } from './extras.js';
import { Face } from './face.js';
import { styles } from './hold-timer.styles.js';
import type { Act, Answer, State, Status } from './model.js';
import type { Phase, Program } from './program.js';
import type { Snapshot } from './summary.js';
import { TimerActs } from './timer-acts.js';
import { chip, controls, tools } from './view.js';

/**
 * Times a pressure hold or a stretch: gets the person ready, counts the hold on a ring with milestones, breathes with
 * them, and changes sides. Right also after the tab was hidden, because time is read, not counted.
 *
 * @summary A hold coach with milestones and a breathing pace.
 * @slot - Shown in place of the timer until the script has loaded; a `<script type="application/json">` in it holds a
 * program of your own.
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
 * @fires {ContentErrorEvent} content-error - A program of your own was refused, see `errors`; the attributes stand.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart chip - Side and set under way.
 * @csspart clock - Ring, disc and digits together; carries the phase, such as `clock hold`.
 * @csspart track - The ring's ground.
 * @csspart arc - The moving half rings, while a session is under way.
 * @csspart disc - The breathing disc.
 * @csspart digits - The large number.
 * @csspart check - "How does it feel?"; each of its buttons is also `answer`.
 * @csspart switches - The switches of the cues; each is also `switch`.
 * @csspart advice - What to do after an answer to how it feels.
 * @csspart button - Every button; the main one is also `primary`.
 */
export class HoldTimer extends TimerActs {
  static override tag = 'hold-timer';
  static override styles = [TimerActs.styles, styles];

  /** What Start needs could not be loaded. */
  @state() private offline = false;

  readonly #localize = new Localize(this, { timer, common });
  readonly #extras = new Extras(this);
  /** The machine and all that goes with it: loaded when somebody comes near, at the latest by Start. */
  #engine: Engine | undefined;
  /** Start was pressed, and maybe more, and waits for the engine. */
  #waiting: Act[] = [];
  #face: Face | undefined;
  /** Seconds of the hold that was rendered. */
  #hold = 0;
  /** What had the focus before an update. */
  #focused: HTMLButtonElement | null | undefined;

  constructor() {
    super();
    for (const sign of ['pointerover', 'focusin']) this.addEventListener(sign, () => void this.load(), { once: true });
  }

  private get moment(): State | undefined {
    return this.#engine?.session.moment;
  }

  /** What the timer is doing. */
  get status(): Status {
    return this.moment?.status ?? 'idle';
  }

  /** Everything that is known of the session at this moment; `undefined` before `load()` or the first start. */
  get state(): Snapshot | undefined {
    return this.#engine?.session.snapshot();
  }

  /** The phase under way, or `undefined` when none is. */
  get phase(): Phase | undefined {
    return this.#engine?.session.step?.phase;
  }

  /** Whole seconds left in the phase under way; before a start, the length of the hold; after the end, 0. */
  get remainingSeconds(): number {
    return this.status === 'idle' ? holdOf(this.planned) : this.#engine!.session.left;
  }

  /**
   * Loads what a start needs, which happens by itself when somebody comes near. After it `start()` acts at once, and
   * works without a network.
   * @returns true when it is there
   */
  async load(): Promise<boolean> {
    try {
      // With what a started timer shows: what comes later would move what is there.
      const [{ Engine }] = await Promise.all([import('./engine.js'), this.#extras.load()]);
      Loaded ??= Engine;
      this.#make(Loaded);
    } catch {
      // Offline or blocked: Start tries again.
    }
    return !!Loaded;
  }

  /** Puts the keyboard on the main button. */
  override focus(options?: FocusOptions): void {
    this.renderRoot?.querySelector<HTMLElement>('.primary')?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#engine?.session.connect();
    // Out of the page nothing moves: what turned in the ring begins again.
    this.requestUpdate('moment');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#engine?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#focused = this.shadowRoot?.activeElement as HTMLButtonElement | null;
  }

  protected override firstUpdated(): void {
    if (this.persist === 'session') void this.load().then(() => this.#engine?.keep());
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#engine?.session.active) void this.#extras.load();
    const root = this.renderRoot;
    if (this.#engine) this.#engine.updated(changed, this.#hold);
    else (this.#face ??= new Face(root)).write(this.#localize.words.timer.ready, this.#hold);
    // The button that was pressed may be gone, or have nothing more to do: the keyboard goes on from the main one.
    const pressed = this.#focused;
    if (pressed && (!pressed.isConnected || pressed.disabled || pressed.matches('.kept *, .eased > * > :not(.sharp)')))
      root.querySelector<HTMLElement>('.primary')?.focus();
  }

  protected override render(): TemplateResult {
    const { words, lang, dir } = this.#localize;
    const { status, phase } = this;
    const { session, display, teller } = this.#engine ?? {};
    const { moment, active } = session ?? {};
    const program = active ? session!.program! : this.planned;
    this.#hold = holdOf(program);
    const place = phase ?? status;
    const { parts } = this.#extras;
    const extra = this.#localize.translation?.timerExtras;
    const asks = !!parts && program.check && phase === 'hold' && status !== 'suspended';
    const told = !asks && teller?.advice;
    const ended = status === 'complete' || status === 'stopped';
    const foot = words.timer[status === 'complete' ? 'afterwards' : this.offline ? 'offline' : 'stopSigns'];
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
        ${this.heading(words.timer.title)} ${chip(program, moment?.index ?? 0, words.timer, words.common)}
        ${tools(this, this.#extras, words.timer)}
      </div>
      <div class="clock ${active && place !== 'hold' ? 'waiting' : ''} ${place}" part="clock ${place}">
        <svg class="track" part="track" viewBox="0 0 100 100" aria-hidden="true"><circle cx="50" cy="50" r="45" /></svg>
        ${display?.ring()}
        <div class="disc" part="disc"></div>
        <div class="face" role="timer">
          <span class="cue muted"></span>
          <span class="digits" part="digits"></span>
          <span class="muted">${ended ? words.timer.secondsHeld : words.timer.secondsLeft}</span>
        </div>
      </div>
      ${teller?.question ?? controls(this, !!display?.easable, this.fenced, words.timer)}
      <div class="foot ${program.check ? 'asks' : ''}">
        ${parts && program.check && status !== 'idle' ? parts.check(!asks, !!moment?.asked, this.#answer, extra, teller?.advice) : nothing}
        <p class=${told ? 'note' : 'muted small'} part=${told ? 'advice' : nothing} ?hidden=${asks}>${told || foot}</p>
      </div>
      ${this.#extras.open && parts ? parts.switches(this, lang, extra) : nothing}
      <p class="unseen" role="status"></p>
    </div>`;
  }

  readonly #answer = (answer: Answer): void => this.check(answer);

  #make(Class: typeof Engine): Engine {
    this.offline = false;
    return (this.#engine ??= new Class(this, {
      localize: this.#localize,
      face: () => (this.#face ??= new Face(this.renderRoot)),
      say: (sentence) => this.say(sentence),
      changed: (before) => this.requestUpdate('moment', before),
      held: (value) => this.hold(value),
      planned: () => this.planned,
      brought: () => this.brought,
    }));
  }

  protected override act(event: Act): void {
    const starts = event.type === 'start';
    // Disabled in mid-hold, it can still be paused and stopped, and told how it feels.
    if (this.fenced && !allowed.includes(event.type)) return;
    const engine = starts && Loaded ? this.#make(Loaded) : this.#engine;
    if (engine) {
      if (starts && !engine.session.active) engine.session.program = this.planned;
      engine.session.act(event);
    } else if (starts || this.#waiting.length) {
      this.#wait(event);
    }
  }

  /** Acts when the engine is there, in the order of the presses: of two imports the later may come first. */
  #wait(event: Act): void {
    if (this.#waiting.push(event) > 1) return;
    // Browsers allow sound only in the press itself; the engine takes it over when it is there.
    const audio = !this.noSound && openAudio();
    void this.load().then((loaded) => {
      const events = this.#waiting;
      this.#waiting = [];
      if (loaded) for (const each of events) this.act(each);
      else this.offline = true;
      if (audio) closeAudio(0);
    });
  }
}

/** What a start needs, once a timer of the page has loaded it. */
let Loaded: typeof Engine | undefined;

/** What may be done with a disabled timer, or does itself. */
const allowed: readonly string[] = ['pause', 'check', 'stop', 'reset', 'look'];

/** Seconds of the first hold. */
const holdOf = ({ steps }: Program): number => steps.find(({ phase }) => phase === 'hold')!.seconds;

declare global {
  interface HTMLElementTagNameMap {
    'hold-timer': HoldTimer;
  }
}
