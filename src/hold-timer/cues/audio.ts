/**
 * One audio context for all timers of a page: browsers allow only a few. It is made in a press, for only then may a page
 * make a sound, and closed when nobody needs it any more.
 */
let audio: AudioContext | undefined;
let users = 0;

/** Call in a press; `undefined` where there is no sound. Each one that is got is given back with `closeAudio()`. */
export function openAudio(): AudioContext | undefined {
  try {
    audio ??= new AudioContext();
  } catch {
    return undefined;
  }
  users++;
  return audio;
}

/** @param rest milliseconds to leave to what still sounds */
export function closeAudio(rest: number): void {
  setTimeout(() => {
    if (--users) return;
    void audio?.close().catch(() => undefined);
    audio = undefined;
  }, rest);
}

/** The clock of the sound in milliseconds, while it runs. */
export const soundClock = (): number | undefined => (audio?.state === 'running' ? audio.currentTime * 1000 : undefined);
