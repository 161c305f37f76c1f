import type { ApproachId } from '../../releases.js';

export const approaches = {
  stretch: {
    name: 'Stretching',
    does: 'Lengthens the muscle and brings blood to it.',
    limit: 'Usually short-lived while a knot is there. Stretching too far makes it worse.',
  },
  massage: {
    name: 'Massage or rolling',
    does: 'Moves across the muscle.',
    limit: 'Rubbing can irritate a knot and wake it up.',
  },
  pressure: {
    name: 'Still, steady pressure',
    does: 'Direct pressure on or beside the point, held without moving. By the articles, this is what lets it release.',
    limit: 'Too hard or too long can raise the pain.',
  },
} satisfies Record<ApproachId, Record<'name' | 'does' | 'limit', string>>;
