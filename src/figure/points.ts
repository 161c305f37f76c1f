import type { View } from '../data/regions.js';
import type { TriggerPointId, TriggerPointKind } from '../data/trigger-points.js';

/** Left, top, width and height of a box, in thousandths of the body's height. */
export type Box = readonly [left: number, top: number, width: number, height: number];

interface Place {
  readonly x: number;
  readonly y: number;
  /** Where a press means this point on the whole body, measured from the point; the boxes of two points never overlap. */
  readonly box: Box;
}

// On the page-right half, seen from in front, in thousandths of the body's height. The boxes are 24 px wide and high where
// the body is 269 px wide: an element of 320 px less its padding.
const places: Record<TriggerPointKind, Place> = {
  'tp-iliacus': { x: 62, y: 449, box: [-13, -33, 50, 50] },
  'tp-psoas-upper': { x: 37, y: 412, box: [-37, -31, 49, 50] },
  'tp-iliopsoas-crease': { x: 54, y: 485, box: [-26, -19, 50, 50] },
};

/** Where the X of a point is drawn. Units and axes are those of the body. */
export function spotOf(id: TriggerPointId, view: View): Place {
  const { x, y, box } = places[id.slice(0, -2) as TriggerPointKind];
  const [left, top, width, height] = box;
  // The page's right is the person's left in front, and the person's right behind.
  const asDrawn = id.endsWith('-l') === (view === 'front');
  return asDrawn ? { x, y, box } : { x: -x, y, box: [-left - width, top, width, height] };
}
