/** Where the keyboard goes on the map. Pure. */

/** A place that can have the focus, in one plane for all figures shown: x to the right, y down. */
export interface Place {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** Half its width and height. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The true neighbour in the direction of an arrow key: the nearest edge ahead, least aside. `undefined` at the end of the
 * body, or for another key.
 */
export function neighbour<P extends Place>(places: readonly P[], from: Place, key: string): P | undefined {
  const way = ways[key];
  if (!way) return undefined;
  let nearest: P | undefined;
  let least = Infinity;
  for (const place of places) {
    const ahead = (place.x - from.x) * way[0] + (place.y - from.y) * way[1];
    const width = place.halfWidth + from.halfWidth;
    const height = place.halfHeight + from.halfHeight;
    const off = Math.abs(way[0] ? place.y - from.y : place.x - from.x);
    const gap = Math.max(0, ahead - (way[0] ? width : height));
    const beyond = Math.max(0, off - (way[0] ? height : width));
    const cost = 2 * gap + off + 2 * beyond + ahead / 10;
    if (ahead > 0 && cost < least) [nearest, least] = [place, cost];
  }
  return nearest;
}

/**
 * Where a key leads from the place at `here`; `undefined` when nowhere. Home and End go to the first and last of the
 * same view, in reading order.
 */
export function destination<P extends Place & { readonly view: string }>(
  places: readonly P[],
  here: number,
  key: string,
): P | undefined {
  const from = places[here];
  const near = places.filter(({ view }) => view === from.view);
  if (key === 'Home') return near[0];
  if (key === 'End') return near.at(-1);
  return neighbour(places, from, key);
}

export const isMove = (key: string): boolean => key === 'Home' || key === 'End' || Object.hasOwn(ways, key);

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
}
