import type { View } from '../data/regions.js';
import type { TriggerPointId, TriggerPointKind } from '../data/trigger-points.js';

// On the page-right half, seen from in front, in thousandths of the body's height.
const spots: Record<TriggerPointKind, readonly [x: number, y: number]> = {
  'tp-iliacus': [62, 449],
  'tp-psoas-upper': [37, 412],
  'tp-iliopsoas-crease': [54, 485],
};

/** Where the X of a point is drawn. Units and axes are those of the body. */
export function spotOf(id: TriggerPointId, view: View): { x: number; y: number } {
  const [x, y] = spots[id.slice(0, -2) as TriggerPointKind];
  // The page's right is the person's left in front, and the person's right behind.
  return { x: id.endsWith('-l') === (view === 'front') ? x : -x, y };
}
