/** Keeps the screen on. The browser drops the lock whenever the tab is hidden: ask again on return. */
export class WakeLock {
  #lock: WakeLockSentinel | undefined;
  #wanted = false;

  /** Asking twice is harmless; a refusal is silent. */
  keep(wanted: boolean): void {
    this.#wanted = wanted;
    if (!wanted) {
      void this.#lock?.release().catch(() => undefined);
      this.#lock = undefined;
    } else if (!document.hidden && (!this.#lock || this.#lock.released)) {
      navigator.wakeLock
        ?.request('screen')
        .then((lock) => {
          if (!this.#wanted || (this.#lock && !this.#lock.released)) void lock.release();
          else this.#lock = lock;
        })
        .catch(() => undefined);
    }
  }
}
