import type { TemplateResult } from 'lit';
import type { timer } from '../data/words/en/timer.js';
import { now } from '../shared/clock.js';
import type { Face } from './face.js';
import { HoldBreathEvent, HoldTickEvent } from './hold-timer.events.js';
import { canEase, elapsed, planned, remaining, totalSeconds } from './model.js';
import { RingMotion, still } from './motion.js';
import { breathSecond, inhaling, untilBreath } from './program.js';
import { ring } from './ring.js';
import { cueFor } from './sentences.js';
import type { Session } from './session.js';

/** What moves in the ring: its arc and disc, the number and the words. */
export class Display {
  /** May "It eased" end the hold now? Known only as time passes. */
  easable = false;

  readonly #timer: HTMLElement;
  readonly #session: Session;
  readonly #motion = new RingMotion(() => this.#unwritten?.());
  /** Writes what was left out while nobody could see it. */
  #unwritten: (() => void) | undefined;
  #shown = -1;
  #inhaling: boolean | undefined;
  /** Pressure sinks in with the exhale: these words take turns with the unit below the number. */
  readonly #sink = Object.assign(document.createElement('span'), { className: 'sink muted', ariaHidden: 'true' });

  constructor(timer: HTMLElement, session: Session) {
    this.#timer = timer;
    this.#session = session;
  }

  /** What turns on the track, while a session is under way. */
  ring(): TemplateResult | undefined {
    const { active, program, moment } = this.#session;
    return active ? ring(program!, planned(program!, moment) / 1000) : undefined;
  }

  /** Lets ring and disc run, or stand, from where the moment is. */
  turn(root: ParentNode): void {
    const { program, moment, active, running, step } = this.#session;
    this.#motion.clear();
    if (!active || !this.#timer.isConnected) return;
    const clock = root.querySelector<HTMLElement>('.clock')!;
    const breath = step?.phase === 'hold' ? program!.breath : undefined;
    if (breath && !this.#sink.isConnected) clock.querySelector('.face')!.append(this.#sink);
    this.#motion.show(clock, elapsed(moment, now()), planned(program!, moment), running, breath);
  }

  rest(): void {
    this.#motion.clear();
    this.#inhaling = undefined;
  }

  /** Writes where a session stands. @param longest seconds to show before a start */
  write(face: Face, longest: number, words: typeof timer): void {
    const { program, moment, active, step, left } = this.#session;
    const seconds = active ? left : moment.status === 'idle' ? longest : totalSeconds(moment.held);
    this.#shown = seconds;
    this.#unwritten = this.#motion.visible ? undefined : () => this.write(face, longest, words);
    if (this.#unwritten) return;
    this.#motion.step();
    const over = elapsed(moment, now());
    const breath = moment.status === 'running' && step?.phase === 'hold' ? program!.breath : undefined;
    const cue = cueFor(moment.status, step?.phase, over, breath, words);
    // Nothing moves for those who ask for that: the seconds of each breath are counted instead.
    face.write(breath && still() ? `${cue} ${breathSecond(over, breath)}` : cue, seconds);
    if (this.#sink.textContent !== words.sink) this.#sink.textContent = words.sink;
    this.#sink.parentElement?.classList.toggle('out', !!breath && !inhaling(over, breath));
  }

  /**
   * Shows the second under way and tells of it.
   * @returns milliseconds until it changes, or until the breath turns
   */
  tick(face: Face, words: typeof timer, eased: () => void): number {
    const { program, moment, step } = this.#session;
    const at = now();
    const left = remaining(program!, moment, at);
    const over = elapsed(moment, at);
    const seconds = Math.ceil(left / 1000);
    const holds = step?.phase === 'hold';
    const inhales = holds ? inhaling(over, program!.breath) : undefined;
    const turned = inhales !== this.#inhaling;
    this.#inhaling = inhales;
    if (seconds !== this.#shown || turned) {
      const ticked = seconds !== this.#shown;
      if (this.easable !== (this.easable = canEase(program!, moment, at))) eased();
      this.write(face, seconds, words);
      if (turned && holds) this.#timer.dispatchEvent(new HoldBreathEvent(inhales ? 'in' : 'out'));
      if (ticked) this.#timer.dispatchEvent(new HoldTickEvent(seconds));
    }
    return Math.min(left - (seconds - 1) * 1000, holds ? untilBreath(over, program!.breath) : Infinity);
  }
}
