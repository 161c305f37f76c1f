/**
 * The timer over the whole screen, to be read from the floor. In the top layer it lies over everything on the page; where
 * the browser lets it, the browser's own bars go too. The page behind is out of reach until it is left.
 */
export class Big {
  readonly #timer: HTMLElement;
  readonly #leave: () => void;
  #base: HTMLElement | undefined;
  /** The browser has given the whole screen, so leaving it there means leaving it here. */
  #full = false;

  /** @param leave the person has left it by Esc, or by the browser's own way */
  constructor(timer: HTMLElement, leave: () => void) {
    this.#timer = timer;
    this.#leave = leave;
  }

  /** Fills the screen or gives it back; doing it twice is harmless. The `.base` is in `root`. */
  set(on: boolean, root: ShadowRoot): void {
    if (on === !!this.#base) return;
    const base = root.querySelector<HTMLElement>('.base')!;
    this.#base = on ? base : undefined;
    // Without popovers the sheet alone lays it over the page.
    base.popover = on ? 'manual' : null;
    base.role = on ? 'dialog' : 'group';
    base.ariaModal = on ? 'true' : null;
    const listen = on ? document.addEventListener : document.removeEventListener;
    listen.call(document, 'keydown', this.#key, true);
    listen.call(document, 'focusin', this.#focus);
    listen.call(document, 'fullscreenchange', this.#changed);
    if (on) {
      base.showPopover?.();
      // Allowed only in a press, and not in every frame: then the top layer has to do.
      document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
    } else if (this.#full) {
      this.#full = false;
      void document.exitFullscreen().catch(() => undefined);
    }
  }

  /** Esc leaves this first, before it can mean anything to the timer or the page. */
  readonly #key = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    event.stopImmediatePropagation();
    event.preventDefault();
    this.#leave();
  };

  /** The keyboard stays where the eyes are. */
  readonly #focus = (event: Event): void => {
    if (!event.composedPath().includes(this.#timer)) this.#base?.querySelector<HTMLElement>('.primary')?.focus();
  };

  readonly #changed = (): void => {
    const now = !!document.fullscreenElement;
    if (this.#full && !now) this.#leave();
    else if (now && this.#base?.popover) {
      // The page has just come into the top layer, over this: go to the top again.
      this.#base.hidePopover();
      this.#base.showPopover();
    }
    this.#full = now;
  };
}
