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
  #loading: Promise<void> | undefined;
  #dressed = false;
  #big: Parts.Big | undefined;

  constructor(timer: HoldTimer) {
    this.#timer = timer;
    timer.addController(this);
  }

  /** Never rejects. */
  load(): Promise<void> {
    return (this.#loading ??= import('./extras/index.js').then(
      (parts) => {
        this.parts = parts;
        this.#timer.requestUpdate();
      },
      // Offline: the next press tries again.
      () => (this.#loading = undefined),
    ));
  }

  /** Shows or hides the switches. */
  readonly toggle = (): void => {
    this.open = !this.open;
    void this.load();
    this.#timer.requestUpdate();
  };

  hostUpdated(): void {
    const timer = this.#timer;
    if (this.parts && !this.#dressed) this.parts.dress(timer.shadowRoot!);
    this.#dressed = !!this.parts;
    if (timer.big) void this.load();
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
