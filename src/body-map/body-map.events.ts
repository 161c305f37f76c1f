import { regions, type RegionId } from '../data/regions.js';

/** One region of an answer. */
export interface RegionAnswer {
  readonly id: RegionId;
  /** The person's own side. */
  readonly side: 'left' | 'right' | 'none';
  /** 1–3 or 0–10 as `scale` asks; absent when it was not asked or not told. */
  readonly intensity?: number;
}

const sides = { l: 'left', r: 'right', none: 'none' } as const;

export function answer(id: RegionId, intensity: number | undefined): RegionAnswer {
  const { side } = regions.get(id)!;
  return { id, side: sides[side], ...(intensity === undefined ? undefined : { intensity }) };
}

class RegionEvent extends Event implements RegionAnswer {
  readonly id: RegionId;
  readonly side: RegionAnswer['side'];
  readonly intensity?: number;

  constructor(type: string, region: RegionAnswer) {
    super(type, { bubbles: true, composed: true });
    this.id = region.id;
    this.side = region.side;
    this.intensity = region.intensity;
  }
}

/** The person chose a region: `id`, `side`, `intensity`. */
export class RegionSelectEvent extends RegionEvent {
  constructor(region: RegionAnswer) {
    super('region-select', region);
  }
}

/** The person took a region away: `id`, `side`, and the `intensity` it had. */
export class RegionDeselectEvent extends RegionEvent {
  constructor(region: RegionAnswer) {
    super('region-deselect', region);
  }
}

declare global {
  interface HTMLElementEventMap {
    'region-select': RegionSelectEvent;
    'region-deselect': RegionDeselectEvent;
  }
}
