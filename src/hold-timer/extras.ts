import type { ReactiveController } from 'lit';
import type * as Parts from './extras/index.js';
import type { HoldTimer } from './hold-timer.js';

/** Brings in what only a started timer needs, or one whose switches or full screen are asked for. */
export class Extras implements ReactiveController {
  /** Loaded; until then, and when the network fails, the timer works without. */
  parts: typeof Parts | undefined;
  /** Are the switches shown? */
  open = false;
  readonly #timer: HoldTimer;
  #loading = false;
  #big: Parts.Big | undefined;

  constructor(timer: HoldTimer) {
    this.#timer = timer;
    timer.addController(this);
  }

  load(): void {
    if (this.#loading) return;
    this.#loading = true;
    import('./extras/index.js').then(
      (parts) => {
        parts.dress(this.#timer.shadowRoot!);
        this.parts = parts;
        this.#timer.requestUpdate();
      },
      // Offline: the next press tries again.
      () => (this.#loading = false),
    );
  }

  /** Shows or hides the switches. */
  readonly toggle = (): void => {
    this.open = !this.open;
    this.load();
    this.#timer.requestUpdate();
  };

  hostUpdated(): void {
    const timer = this.#timer;
    if (timer.big) this.load();
    if (!this.parts || !(timer.big || this.#big)) return;
    this.#big ??= new this.parts.Big(timer, () => (timer.big = false));
    this.#big.set(timer.big && timer.isConnected, timer.shadowRoot!);
  }

  hostDisconnected(): void {
    this.#big?.set(false, this.#timer.shadowRoot!);
  }

  hostConnected(): void {
    if (this.#timer.big) this.#timer.requestUpdate();
  }
}
