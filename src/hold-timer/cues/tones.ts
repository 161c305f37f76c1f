/** What happens in a hold, as far as it has a tone of its own. */
export type CueKind = 'start' | 'phase' | 'check' | 'milestone' | 'countdown' | 'switch' | 'release' | 'complete';

/** A cue to come, `delay` milliseconds from now. */
export interface Cue {
  readonly delay: number;
  readonly kind: CueKind;
}

/** Hertz; seconds after the cue; seconds until it has died away; loudness from 0 to 1. */
type Note = readonly [pitch: number, after: number, length: number, loudness: number];

const bell = (pitch: number, after = 0, length = 0.9, loudness = 0.22): Note[] => [
  [pitch * 2, after, length * 0.6, loudness * 0.35], // for a phone's small speaker
  [pitch, after, length, loudness],
];

/**
 * Each moment can be told apart with closed eyes, by the direction and the number of its strokes. A hold begins rising,
 * letting go falls, changing sides goes there and back, the end opens; the last seconds are soft ticks.
 */
export const tones: Readonly<Record<CueKind, readonly Note[]>> = {
  start: [...bell(523), ...bell(784, 0.18)],
  phase: bell(523),
  check: bell(880, 0, 0.35, 0.1),
  milestone: [...bell(784), ...bell(784, 0.22)],
  countdown: [[440, 0, 0.12, 0.09]],
  switch: [...bell(659), ...bell(494, 0.24), ...bell(659, 0.48)],
  release: [...bell(659), ...bell(440, 0.3)],
  complete: [...bell(523, 0, 1.2), ...bell(659, 0.25, 1.2), ...bell(784, 0.5, 1.2), ...bell(1047, 0.75, 1.6)],
};

/** Longest of them, in milliseconds: so long the last one is left to ring out. */
export const longest = 2400;

/** Planned only so far ahead, in milliseconds: a thousand waiting notes would burden the audio thread. */
const ahead = 10 * 60_000;

/** Tones on the audio clock: planned ahead, they are on time even when the page's own timers are slowed down. */
export class Tones {
  readonly #audio: AudioContext;
  /** Cues to come or sounding, with the moment on the audio clock when each begins. */
  readonly #planned = new Set<{ readonly at: number; readonly notes: readonly OscillatorNode[] }>();

  constructor(audio: AudioContext) {
    this.#audio = audio;
  }

  /** Cues up to this moment on the audio clock are planned. */
  #until = 0;

  /** Replaces every cue still to come; one that sounds already rings out. */
  schedule(cues: readonly Cue[]): void {
    for (const cue of this.#planned) {
      if (cue.at <= this.#audio.currentTime) continue;
      for (const note of cue.notes) note.disconnect();
      this.#planned.delete(cue);
    }
    this.#until = this.#audio.currentTime;
    this.extend(cues);
  }

  /** Plans what has come near enough since the last time. */
  extend(cues: readonly Cue[]): void {
    const { currentTime } = this.#audio;
    let last = this.#until;
    for (const { kind, delay } of cues) {
      const at = currentTime + delay / 1000;
      if (delay > ahead || at <= this.#until) continue;
      this.play(kind, delay);
      // Read again, the two clocks differ by some milliseconds.
      last = at + 0.2;
    }
    this.#until = last;
  }

  /** @param delay milliseconds from now */
  play(kind: CueKind, delay = 0): void {
    const at = this.#audio.currentTime + delay / 1000;
    const cue = { at, notes: tones[kind].map((note) => this.#note(at, note)) };
    this.#planned.add(cue);
    cue.notes.at(-1)!.onended = () => this.#planned.delete(cue);
  }

  #note(start: number, [frequency, after, length, loudness]: Note): OscillatorNode {
    const audio = this.#audio;
    const at = start + after;
    const gain = new GainNode(audio, { gain: 0 });
    const note = new OscillatorNode(audio, { frequency });
    // A quick, soft stroke that dies away: no click at either end.
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(loudness, at + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.0005, at + length);
    note.connect(gain).connect(audio.destination);
    note.start(at);
    note.stop(at + length);
    return note;
  }
}
