import type { RegionId, View } from '../data/regions.js';
import type { Spot } from './figures.js';
import type * as Hands from './hands.js';

export const viewOf = (region: Element): View => region.closest<HTMLElement>('[data-view]')!.dataset.view as View;

export const idOf = (region: SVGElement): RegionId => region.dataset.id as RegionId;

/** What it takes to move by keys and to draw strokes: loaded when the focus or a pointer comes. */
export const loadHands = async (): Promise<typeof Hands> => (hands ??= await import('./hands.js'));

let hands: typeof Hands | undefined;

/**
 * Does it at once when that is there, else when it has come.
 * @param then hears whether it came late
 */
export const withHands = (then: (module: typeof Hands, late?: boolean) => void, failed?: () => void): void =>
  hands ? then(hands) : void loadHands().then((module) => then(module, true), failed);

/** The keyboard's way over the drawn regions: the map is one stop for Tab, and keys lead on from there. */
export class Walk {
  /** The region that Tab reaches. */
  stop: SVGElement | undefined;
  #typed: Hands.Typed | undefined;

  find(root: ParentNode, { id, view }: Pick<Spot, 'id' | 'view'>): SVGElement | null {
    return root.querySelector(`.${view} [data-id="${id}"]`);
  }

  /** Makes a region the one that Tab reaches, with the ring round it. */
  hold(region: SVGElement, barred = false): void {
    if (region !== this.stop) {
      this.stop?.setAttribute('tabindex', '-1');
      this.stop = region;
      for (const ring of region.closest('svg')!.querySelectorAll('.halo, .ring')) {
        ring.setAttribute('d', region.getAttribute('d')!);
      }
    }
    region.setAttribute('tabindex', barred ? '-1' : '0');
  }

  /** Keeps the stop among `places`; without one it goes to the first, or to the first that is `wanted`. */
  keep(root: ParentNode, places: readonly Spot[], wanted: (id: RegionId) => boolean, barred: boolean): void {
    const { stop } = this;
    const stays =
      stop && root.contains(stop) && places.some(({ id, view }) => id === idOf(stop) && view === viewOf(stop));
    const place = stays ? undefined : (places.find(({ id }) => wanted(id)) ?? places[0]);
    const next = stays ? stop : place && this.find(root, place);
    if (next) this.hold(next, barred);
    else this.stop = undefined;
  }

  /** Does a space at this time belong to the name that is being typed? */
  spells({ timeStamp }: KeyboardEvent, places: readonly Spot[], name: (id: RegionId) => string): boolean {
    return !!this.#typed?.spaceNext(
      places.map(({ id }) => name(id)),
      timeStamp,
    );
  }

  /** Where a key leads from `region`, if anywhere. */
  next(
    hands: typeof Hands,
    { key, timeStamp }: KeyboardEvent,
    region: SVGElement,
    places: readonly Spot[],
    rightToLeft: boolean,
    name: (id: RegionId) => string,
  ): Spot | undefined {
    const { destination, Typed, typeAhead } = hands;
    const view = viewOf(region);
    const here = places.findIndex((place) => place.id === idOf(region) && place.view === view);
    if (!isLetter(key)) return places[here] && destination(places, here, key, rightToLeft);
    const names = places.map(({ id }) => name(id));
    return places[typeAhead(names, here, (this.#typed ??= new Typed()).add(key, timeStamp))];
  }
}

const isLetter = (key: string): boolean => key.length === 1;

/** Does the key lead from one region to another? */
export const leads = (key: string): boolean => isLetter(key) || /^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(key);
