import type { Boundary } from './model.js';

/** Pitch (hertz) and number of strokes for each kind of moment, so that they can be told apart with closed eyes. */
const tones = {
  start: { pitch: 440, strokes: 1 },
  check: { pitch: 587, strokes: 1 },
  milestone: { pitch: 587, strokes: 1 },
  countdown: { pitch: 330, strokes: 1 },
  switch: { pitch: 440, strokes: 2 },
  phase: { pitch: 440, strokes: 2 },
  complete: { pitch: 392, strokes: 3 },
} as const;

/**
 * Sound, voice and a screen that stays on, between a person's Start and the end. Loaded at that press; whatever the
 * browser refuses is left out in silence and the timer goes on.
 */
export class HoldCues {
  readonly #audio: AudioContext | undefined;
  /** Tones to come, with the moment on the audio clock when each starts. */
  #coming = new Map<OscillatorNode, number>();
  #lock: WakeLockSentinel | undefined;
  #awake = false;

  /** @param audio made inside the press: browsers allow sound only then. Without it the tones are left out. */
  constructor(audio: AudioContext | undefined) {
    this.#audio = audio;
    this.play('start');
  }

  /**
   * Replaces every tone still to come; one that sounds already rings out. They are scheduled ahead on the audio clock, so they are on time even when the
   * page's own timers are slowed down.
   */
  schedule(boundaries: readonly Boundary[]): void {
    const now = this.#audio?.currentTime ?? 0;
    for (const [oscillator, at] of this.#coming) if (at > now) oscillator.disconnect();
    this.#coming.clear();
    for (const { delay, kind } of boundaries) this.play(kind, delay);
  }

  /** @param delay milliseconds from now */
  play(kind: keyof typeof tones, delay = 0): void {
    const audio = this.#audio;
    if (!audio) return;
    const { pitch, strokes } = tones[kind];
    for (let stroke = 0; stroke < strokes; stroke++) {
      const at = audio.currentTime + delay / 1000 + stroke * 0.28;
      const gain = new GainNode(audio, { gain: 0 });
      const oscillator = new OscillatorNode(audio, { frequency: pitch });
      gain.gain.setValueAtTime(0, at);
      gain.gain.linearRampToValueAtTime(0.22, at + 0.03);
      gain.gain.exponentialRampToValueAtTime(0.001, at + 0.7);
      oscillator.connect(gain).connect(audio.destination);
      oscillator.start(at);
      oscillator.stop(at + 0.75);
      oscillator.onended = () => {
        gain.disconnect();
        this.#coming.delete(oscillator);
      };
      this.#coming.set(oscillator, at);
    }
  }

  /** Says a sentence aloud; replaces what is being said, for it is out of date. */
  speak(sentence: string, lang: string): void {
    const { speechSynthesis } = globalThis;
    if (!sentence || !speechSynthesis) return;
    speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = lang;
    utterance.rate = 0.95;
    speechSynthesis.speak(utterance);
  }

  /** Keeps the screen on while `awake`. The browser drops the lock when the tab is hidden: ask again on return. */
  keepAwake(awake: boolean): void {
    this.#awake = awake;
    if (!awake) {
      void this.#lock?.release().catch(() => undefined);
      this.#lock = undefined;
    } else if (!document.hidden && (!this.#lock || this.#lock.released)) {
      navigator.wakeLock
        ?.request('screen')
        .then((lock) => {
          if (this.#awake) this.#lock = lock;
          else void lock.release();
        })
        .catch(() => undefined);
    }
  }

  /** @param rest milliseconds to leave the last tone */
  close(rest: number): void {
    this.keepAwake(false);
    setTimeout(() => void this.#audio?.close().catch(() => undefined), rest);
  }
}
