import * as v from 'valibot';
import type { MapContent } from '../map-content.js';
import { tools, type ToolId } from '../tools.js';
import { triggerPoint } from '../trigger-points.js';
import type { Kind } from './check.js';
import { id, list, matching, number, oneOf, regionId, regionOrStem, shape, text, yesNo } from './parts.js';

const region = shape({
  id: regionOrStem,
  hide: v.optional(yesNo),
  name: v.optional(text(60)),
  colour: v.optional(matching(/^#(?:[\da-fA-F]{3}|[\da-fA-F]{6})$/, 'a colour such as #0e6a64')),
});

const point = shape({
  id,
  name: text(80),
  where: regionId,
  /** Where to draw it when not in the middle of its region, in thousandths of the body's height. */
  at: v.optional(shape({ view: oneOf(['front', 'back']), x: number(-270, 270), y: number(0, 1000) })),
  local: v.optional(list(regionId, 0, 20)),
  referred: v.optional(list(regionId, 0, 20)),
  text: v.optional(text(500)),
  tools: v.optional(list(oneOf(Object.keys(tools) as ToolId[]), 0, 5)),
  sources: v.optional(list(text(200), 0, 20)),
});

const schema = shape({
  $schema: v.optional(text(300)),
  regions: v.optional(list(region, 0, 74)),
  triggerPoints: v.optional(list(point, 0, 100)),
});

/** What the check lets through: a `MapContent`, as a test of the types makes sure. */
export type CheckedMap = v.InferOutput<typeof schema>;

export const mapKind: Kind<MapContent> = {
  name: 'map',
  schema,
  refine(map, report) {
    for (const part of ['regions', 'triggerPoints'] as const) {
      const seen = new Set<string>();
      map[part]?.forEach((entry, at) => {
        if (seen.has(entry.id)) report([part, at, 'id'], 'an id not used before', entry.id);
        seen.add(entry.id);
      });
    }
    map.triggerPoints?.forEach(({ id: own }, at) => {
      if (triggerPoint(own)) report(['triggerPoints', at, 'id'], 'an id that none of the built-in points has', own);
    });
  },
};
