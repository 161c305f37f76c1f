import * as v from 'valibot';
import type { Kind } from './check.js';
import { id, list, oneOf, regionId, shape, text } from './parts.js';

export const redFlag = shape({
  id,
  text: text(300),
  level: oneOf(['emergency', 'urgent']),
  why: text(500),
  group: v.optional(id),
  regions: v.optional(list(regionId, 0, 74)),
  sources: v.optional(list(text(200), 0, 20)),
});

const schema = shape({ $schema: v.optional(text(300)), redFlags: list(redFlag, 1, 100) });

export type RedFlagsContent = v.InferOutput<typeof schema>;

/** A list of red flags: `{"redFlags": […]}`. */
export const redFlagsKind: Kind<RedFlagsContent> = {
  name: 'redFlags',
  schema,
  refine({ redFlags }, report) {
    const seen = new Set<string>();
    redFlags.forEach(({ id }, at) => {
      if (seen.has(id)) report(['redFlags', at, 'id'], 'an id not used before', id);
      seen.add(id);
    });
  },
};
