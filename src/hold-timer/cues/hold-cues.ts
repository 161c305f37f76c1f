import { closeAudio, openAudio } from './audio.js';
import { flash } from './flash.js';
import { longest, Tones, type Cue, type CueKind } from './tones.js';
import { vibrate } from './vibrate.js';
import { speak } from './voice.js';
import { WakeLock } from './wake-lock.js';

/** Which cues a timer gives; read anew each time, so that a switch counts at once. */
export interface CueChoices {
  readonly noSound: boolean;
  readonly voice: boolean;
  readonly vibrate: boolean;
  readonly flash: boolean;
  readonly noWakeLock: boolean;
}

/**
 * Tones, voice, buzz, light and a screen that stays on, between a person's Start and the end. Loaded at that press;
 * whatever the browser refuses is left out in silence and the timer goes on.
 */
export class HoldCues {
  readonly #timer: CueChoices & HTMLElement;
  readonly #soon: () => readonly Cue[];
  readonly #lock = new WakeLock();
  #audio: AudioContext | undefined;
  #tones: Tones | undefined;
  #awake = false;

  /**
   * @param soon everything to come, from now
   * @param audio made inside the press; without it tones begin when a switch asks for them
   */
  constructor(timer: CueChoices & HTMLElement, soon: () => readonly Cue[], audio: AudioContext | undefined) {
    this.#timer = timer;
    this.#soon = soon;
    this.#hear(audio);
  }

  /** Plans all tones anew: after each press, and when the page comes back. */
  plan(): void {
    if (!this.#tones && !this.#timer.noSound) this.#hear(openAudio());
    // An interruption, such as a call, stops the audio until it is asked again.
    if (this.#audio?.state !== 'running') void this.#audio?.resume().catch(() => undefined);
    this.#tones?.schedule(this.#timer.noSound ? [] : this.#soon());
  }

  /** A switch was turned: the tones and the screen follow. */
  choose(): void {
    this.plan();
    this.keepAwake(this.#awake);
  }

  /**
   * Gives the cues of this moment.
   * @param kind `undefined`: only the sentence
   * @param planned its tone was planned ahead
   */
  give(kind: CueKind | undefined, planned: boolean, sentence: string, lang: string): void {
    const timer = this.#timer;
    if (timer.voice) speak(timer, sentence, lang);
    if (!kind) return;
    if (!timer.noSound) {
      if (planned) this.#tones?.extend(this.#soon());
      else this.#tones?.play(kind);
    }
    if (timer.vibrate) vibrate(kind);
    if (timer.flash) flash(timer.shadowRoot!, kind);
  }

  /** Keeps the screen on while `awake`; call it again when the page comes back. */
  keepAwake(awake: boolean): void {
    this.#awake = awake;
    this.#lock.keep(awake && !this.#timer.noWakeLock);
  }

  /** Leaves the last tone the time to ring out. */
  close(): void {
    this.keepAwake(false);
    this.#tones?.schedule([]);
    this.#audio?.removeEventListener('statechange', this.#running);
    if (this.#audio) closeAudio(longest);
    this.#audio = this.#tones = undefined;
  }

  #hear(audio: AudioContext | undefined): void {
    if (!audio) return;
    this.#audio = audio;
    this.#tones = new Tones(audio);
    // Its clock stood until it ran: what was planned on it would come late.
    audio.addEventListener('statechange', this.#running);
  }

  readonly #running = (): void => {
    if (this.#audio?.state === 'running') this.plan();
  };
}
