import { regions, type View } from '../data/regions.js';
import { inRange, oneOf, warnOnce } from '../shared/warn.js';
import type { BodyMap } from './body-map.js';
import { fit, scales, type Chosen, type Scale } from './model.js';

export interface Settings {
  /** The bodies to draw, none when the list stands alone. */
  readonly views: readonly View[];
  readonly closeUp: boolean;
  readonly scale: Scale;
  readonly list: BodyMap['list'];
  readonly max: number;
  /** It explains instead of asking. */
  readonly exploring: boolean;
}

/** What a map's attributes ask for. What makes no sense is told on the console and left at its default. */
export function settingsOf(map: BodyMap): Settings {
  const view = oneOf(map, 'view', map.view, ['both', 'front', 'back']);
  const exploring = oneOf(map, 'mode', map.mode, ['select', 'explore']) === 'explore';
  const list = oneOf(map, 'list', map.list, ['toggle', 'open', 'only']);
  return {
    views: list === 'only' && !exploring ? [] : view === 'both' ? ['front', 'back'] : [view],
    closeUp: oneOf(map, 'zoom', map.zoom, ['none', 'lumbopelvic']) !== 'none',
    scale: oneOf(map, 'scale', map.scale, scales),
    list,
    max: inRange(map, 'max', map.max, 1, regions.size, regions.size),
    exploring,
  };
}

/** Tells on the console which part of a value the scale leaves out, and when there is more than may be chosen. */
export function checkValue(map: BodyMap, chosen: Chosen, { scale, max }: Settings): void {
  if (fit(chosen, scale) !== chosen) {
    warnOnce(map, `value: an intensity does not fit scale="${scale}" and is left out.`);
  }
  if (chosen.size > max) {
    warnOnce(map, `value: ${chosen.size} regions are more than max="${max}"; all are kept.`);
  }
}
