import type { PropertyValues } from 'lit';
import type { Localize } from '../shared/localize.js';
import { beat, unbeat } from '../shared/scheduler.js';
import { soundClock } from './cues/audio.js';
import { Display } from './display.js';
import type { Face } from './face.js';
import type { HoldTimer } from './hold-timer.js';
import { keyPressed } from './keys.js';
import { totalSeconds, type State } from './model.js';
import type { Keeper } from './persist.js';
import type { Program } from './program.js';
import { Session, type Outcome } from './session.js';
import { Teller } from './teller.js';

/** What an engine needs of its element. */
export interface Seam {
  readonly localize: Localize<'timer' | 'common'>;
  readonly face: () => Face;
  /** Says a sentence to a screen reader. */
  readonly say: (sentence: string) => void;
  /** Something other than time has changed. */
  readonly changed: (before: State) => void;
  /** Seconds held, or nothing yet: for the form. */
  readonly held: (value: string) => void;
  /** The program that would start now. */
  readonly planned: () => Program;
  /** Until the page's own program is there, another one would. */
  readonly brought: () => Promise<void> | undefined;
}

/** All of a timer that only a start needs: loaded when somebody comes near it. */
export class Engine {
  readonly session: Session;
  readonly display: Display;
  readonly teller: Teller;
  readonly #timer: HoldTimer;
  readonly #seam: Seam;
  #keeper: Keeper | undefined;

  constructor(timer: HoldTimer, seam: Seam) {
    this.#timer = timer;
    this.#seam = seam;
    this.session = new Session(timer, (outcome, before) => this.#happened(outcome, before), soundClock);
    this.display = new Display(timer, this.session);
    this.teller = new Teller(timer, this.session, seam.localize, seam.say);
    timer.addEventListener('keydown', (event) => keyPressed(timer, event, !!this.session.program?.check));
    if (timer.isConnected) this.session.connect();
  }

  /** Goes on with a session that a former page has kept, and keeps its own. */
  async keep(): Promise<void> {
    const [{ Keeper }] = await Promise.all([import('./persist.js'), this.#seam.brought()]);
    this.#keeper = new Keeper(this.#timer, this.session);
    this.#keeper.restore(this.#seam.planned());
    // Started meanwhile.
    if (this.session.active) this.#keeper.save();
  }

  disconnect(): void {
    this.session.disconnect();
    this.#rest();
    this.teller.close();
  }

  /** @param longest seconds to show before a start */
  updated(changed: PropertyValues, longest: number): void {
    this.display.write(this.#seam.face(), longest, this.#seam.localize.words.timer);
    if (changed.has('moment')) this.display.turn(this.#timer.renderRoot);
    else this.teller.choose();
  }

  /** Shows and says what came of an act; starts and stops what runs by itself. */
  #happened(outcome: Outcome, before: State): void {
    if (outcome.effects.length || !outcome.planned) this.#seam.changed(before);
    if (this.session.running && this.#timer.isConnected) beat(this, this.#tick);
    else this.#rest();
    const { held } = this.session.moment;
    if (held !== before.held) this.#seam.held(held.length ? String(totalSeconds(held)) : '');
    this.#keeper?.save();
    this.teller.tell(outcome);
  }

  /** Lets go of everything that runs by itself. */
  #rest(): void {
    unbeat(this);
    this.display.rest();
  }

  /** Shows the number; answers in how many milliseconds it changes. */
  readonly #tick = (): number => {
    this.session.beat();
    if (!this.session.running) return Infinity;
    return this.display.tick(this.#seam.face(), this.#seam.localize.words.timer, () => this.#timer.requestUpdate());
  };
}
