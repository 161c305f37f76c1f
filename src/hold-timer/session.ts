import { now } from '../shared/clock.js';
import { arm, disarm } from '../shared/scheduler.js';
import { eventFor } from './event-for.js';
import { act, active, boundaries, idle, remaining, type Act, type Boundary, type Effect, type State } from './model.js';
import type { Program, Step } from './program.js';
import { summaryOf, type Snapshot } from './summary.js';
import type { Sight } from './witness.js';

/** What came of an act. */
export interface Outcome {
  readonly effects: readonly Effect[];
  /** It came by time alone, and in time: what was planned still holds. */
  readonly planned: boolean;
  /** It was looked because the page is seen again, or put back: the browser may have let go of screen and sound. */
  readonly seen: boolean;
}

/** At least so often it is looked, in milliseconds, so that a sleep is noticed; of a long program, sixty times. */
const glance = 10_000;
/** A second that is drawn so much too late, in milliseconds, makes it look. */
const overdue = 3000;
/** A timeout may come so much early, where clocks are blurred. */
const early = 150;

/** One timer at work: the machine with its clocks and the moments at which it is woken. */
export class Session {
  moment: State = idle;
  /** What is under way; attributes changed meanwhile take effect at the next start. */
  program: Program | undefined;

  readonly #timer: HTMLElement;
  readonly #done: (outcome: Outcome, before: State) => void;
  readonly #sound: () => number | undefined;
  /** When it should be woken, on the steady clock. */
  #wakes: readonly number[] = [];
  #frozen = false;
  /** Was the page on screen at the last look? */
  #seen = false;
  /** When it was last known to be awake, on the steady clock. */
  #awake = 0;

  /**
   * @param timer fires the events
   * @param done is called after each act
   * @param sound the sound clock in milliseconds, while it runs
   */
  constructor(
    timer: HTMLElement,
    done: (outcome: Outcome, before: State) => void,
    sound: () => number | undefined = () => undefined,
  ) {
    this.#timer = timer;
    this.#done = done;
    this.#sound = sound;
  }

  get active(): boolean {
    return active(this.moment);
  }

  get running(): boolean {
    return this.moment.status === 'running';
  }

  get step(): Step | undefined {
    return this.active ? this.program?.steps[this.moment.index] : undefined;
  }

  /** Whole seconds left in the step under way, or 0. */
  get left(): number {
    return this.active ? Math.ceil(remaining(this.program!, this.moment, now()) / 1000) : 0;
  }

  snapshot(): Snapshot {
    const { moment, step, left } = this;
    const { status, asked, reason } = moment;
    const { phase, side = 'none', set = 1 } = step ?? {};
    return { status, phase, side, set, remainingSeconds: left, asked, reason, ...summaryOf(moment) };
  }

  /** Everything still to come, from now. */
  soon(): readonly Boundary[] {
    return this.program ? boundaries(this.program, this.moment, now()) : [];
  }

  /** Goes on with what was under way elsewhere. */
  adopt(program: Program, moment: State): void {
    const before = this.moment;
    this.program = program;
    this.moment = moment;
    this.#look();
    this.#done({ effects: [], planned: false, seen: false }, before);
  }

  connect(): void {
    document.addEventListener('visibilitychange', this.#look);
    document.addEventListener('freeze', this.#freeze);
    document.addEventListener('resume', this.#look);
    // Put back in mid-hold: time has gone on.
    if (this.running) this.#look();
  }

  disconnect(): void {
    document.removeEventListener('visibilitychange', this.#look);
    document.removeEventListener('freeze', this.#freeze);
    document.removeEventListener('resume', this.#look);
    disarm(this);
  }

  act(event: Act, woken = false): void {
    if (!this.program) return;
    const at = this.#sight();
    const before = this.moment;
    const [moment, effects] = act(this.program, before, event, at);
    this.moment = moment;
    for (const effect of effects) {
      const report = eventFor(effect, moment);
      if (report) this.#timer.dispatchEvent(report);
    }
    // A listener may have pressed something already: then that has been seen to.
    if (this.moment !== moment) return;
    const slept = effects.some(({ type }) => type === 'suspend');
    if (!this.running || !this.#timer.isConnected) disarm(this);
    else if (slept || !woken || !document.hidden) this.#arm(at);
    else this.#arm(at, early);
    this.#done({ effects, planned: event.type === 'look' && !slept, seen: !woken }, before);
  }

  /** A new second is to be drawn. Long after it was due, it is looked first: the device may have slept. */
  beat(): void {
    const { steady } = now();
    if (steady - this.#awake > overdue) this.#look();
    else this.#awake = steady;
  }

  readonly #look = (): void => this.act({ type: 'look' });
  readonly #wake = (): void => this.act({ type: 'look' }, true);
  readonly #freeze = (): void => void (this.#frozen = true);

  #sight(): Sight {
    const at = now();
    const { since } = this.moment;
    const next = since && this.#wakes.find((wake) => wake > since.steady);
    const frozen = this.#frozen;
    const seen = this.#seen;
    // On screen a second is drawn after the other.
    const due = next && seen ? Math.min(next, Math.max(since.steady, this.#awake) + 1000) : next;
    this.#frozen = false;
    this.#seen = !document.hidden;
    this.#awake = at.steady;
    // Out of the page nothing wakes it, and nothing is late.
    const late = due && this.#timer.isConnected ? Math.max(0, at.steady - due) : 0;
    return { ...at, sound: this.#sound(), late, seen, frozen };
  }

  /**
   * Arms everything that is to come, flat: browsers hold back timeouts that were set by timeouts, in hidden pages.
   * @param at the look just taken: what has come due since would be left out by a fresh reading of the clock
   * @param within arm anew only when a moment is so near that its own timeout must have come too early
   */
  #arm(at: Sight, within = Infinity): void {
    const soon = boundaries(this.program!, this.moment, at).filter(({ kind }) => kind !== 'countdown');
    if (!soon.length || soon[0].delay > within) return;
    const delays = soon.map(({ delay }) => delay);
    const last = delays.at(-1)!;
    const every = Math.max(glance, last / 60);
    for (let delay = every; delay < last; delay += every) delays.push(delay);
    arm(this, delays, this.#wake);
    this.#wakes = delays.map((delay) => at.steady + delay).sort((a, b) => a - b);
  }
}
