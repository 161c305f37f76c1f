/** Where the keyboard goes on the map. Pure. */
import { neighbour, type Direction } from '../data/region-neighbours.js';
import type { RegionId, View } from '../data/regions.js';

/** A region as one figure shows it. */
export interface Place {
  readonly id: RegionId;
  readonly view: View;
  /** Height of its middle, downwards: the same measure in both figures. */
  readonly y: number;
}

const ways: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The neighbour that a figure shows: the close-up passes over those outside of it. */
function beside<P extends Place>(places: readonly P[], { view, id }: Place, way: Direction): P | undefined {
  for (let next = neighbour(view, id, way); next; next = neighbour(view, next, way)) {
    const found = places.find((place) => place.id === next && place.view === view);
    if (found) return found;
  }
  return undefined;
}

/**
 * The neighbour in the direction of an arrow key. At the outer side the way goes on to the figure that stands there, to
 * its nearest edge at the same height. `undefined` at the end, or for another key.
 * @param places in reading order, the front first
 * @param rightToLeft the back stands to the left of the front
 */
export function step<P extends Place>(places: readonly P[], from: P, key: string, rightToLeft: boolean): P | undefined {
  const way = ways[key];
  if (!way) return undefined;
  const near = beside(places, from, way);
  const out = (from.view === 'front') === rightToLeft ? 'left' : 'right';
  if (near || way !== out) return near;
  const facing = way === 'left' ? 'right' : 'left';
  return places
    .filter((place) => place.view !== from.view && !beside(places, place, facing))
    .reduce<P | undefined>(
      (best, place) => (best && Math.abs(best.y - from.y) <= Math.abs(place.y - from.y) ? best : place),
      undefined,
    );
}

/**
 * Where a key leads from the place at `here`; `undefined` when nowhere. Home and End go to the first and last of the
 * same view, in reading order.
 */
export function destination<P extends Place>(
  places: readonly P[],
  here: number,
  key: string,
  rightToLeft: boolean,
): P | undefined {
  const from = places[here];
  const near = places.filter(({ view }) => view === from.view);
  if (key === 'Home') return near[0];
  if (key === 'End') return near.at(-1);
  return step(places, from, key, rightToLeft);
}

/**
 * Place in `names` of the next one that starts with what was typed, after `from` and round again. One letter pressed
 * several times goes from one to the next; more letters also keep the present one while it still fits. −1: none.
 */
export function typeAhead(names: readonly string[], from: number, typed: string): number {
  const lower = typed.toLocaleLowerCase();
  const find = (text: string, first: number): number => {
    for (let step = 0; step < names.length; step++) {
      const at = (first + step) % names.length;
      if (names[at].toLocaleLowerCase().startsWith(text)) return at;
    }
    return -1;
  };
  if (lower.length === 1) return find(lower, from + 1);
  const found = find(lower, Math.max(0, from));
  const again = [...lower].every((letter) => letter === lower[0]);
  return found < 0 && again ? find(lower[0], from + 1) : found;
}

/** Milliseconds after which a letter begins a new word. */
const pause = 800;

/** The letters typed without a pause. */
export class Typed {
  #text = '';
  #last = -Infinity;

  /** @param time of the key press, milliseconds */
  add(letter: string, time: number): string {
    this.#text = time - this.#last > pause ? letter : this.#text + letter;
    this.#last = time;
    return this.#text;
  }

  /** Is a name with more than one word just being typed, and does a space come next? */
  spaceNext(names: readonly string[], time: number): boolean {
    if (time - this.#last > pause) return false;
    const begun = `${this.#text} `.toLocaleLowerCase();
    return names.some((name) => name.toLocaleLowerCase().startsWith(begun));
  }
}
