import type { RegionId } from '../data/regions.js';

/** Milliseconds that a finger rests before it paints: sooner it scrolls the page. */
const rest = 300;
/** CSS pixels that a resting finger may stray. */
const stray = 10;
/** CSS pixels between the points looked at: no region is thinner. */
const grain = 4;

/** What a stroke needs from the map. */
export interface Brush {
  /** The region at a point of the viewport. */
  at(x: number, y: number): RegionId | undefined;
  /** The stroke came over a region; often the same one several times. */
  over(id: RegionId): void;
  /** It is over, after it has painted. */
  done(): void;
}

/**
 * A pointer drawn over several regions. Mouse and pen paint from the second region on, a finger after it has rested;
 * until then it is a press or a scroll, and nothing happens.
 */
export class Stroke {
  /** It has painted: the click that ends it is none. */
  painting = false;
  readonly #stop = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(down: PointerEvent, from: RegionId, brush: Brush) {
    const { pointerId } = down;
    const touch = down.pointerType === 'touch';
    let { clientX: x, clientY: y } = down;
    const begin = (): void => {
      this.painting = true;
      brush.over(from);
    };
    const move = (event: PointerEvent): void => {
      // Let go outside of the window, where nobody told.
      if (!event.buttons) return end();
      const [toX, toY] = [event.clientX - x, event.clientY - y];
      const way = Math.hypot(toX, toY);
      if (touch && !this.painting) return way > stray ? end() : undefined;
      const steps = Math.ceil(way / grain);
      for (let step = 1; step <= steps; step++) {
        const id = brush.at(x + (toX * step) / steps, y + (toY * step) / steps);
        if (!id || (!this.painting && id === from)) continue;
        if (!this.painting) begin();
        brush.over(id);
      }
      [x, y] = [event.clientX, event.clientY];
    };
    const end = (): void => {
      if (this.end() && this.painting) brush.done();
    };
    if (touch) this.#timer = setTimeout(begin, rest);
    const hear = (type: 'pointermove' | 'pointerup' | 'pointercancel', listener: (event: PointerEvent) => void): void =>
      // The pointer may leave the map before it is let go.
      addEventListener(type, (event) => event.pointerId === pointerId && listener(event), {
        signal: this.#stop.signal,
      });
    hear('pointermove', move);
    hear('pointerup', end);
    hear('pointercancel', end);
  }

  /** Lets go of everything. @returns whether there was anything to let go of */
  end(): boolean {
    const going = !this.#stop.signal.aborted;
    clearTimeout(this.#timer);
    this.#stop.abort();
    return going;
  }
}
