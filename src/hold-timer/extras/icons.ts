import { bake } from '../../shared/bake.js';

/** An icon of strokes in a 24 × 24 box, in the colour and size of the text. */
const icon = (paths: string) =>
  bake(
    `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="${paths}"/></svg>`,
  );

const circle = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z';
const speaker = 'M4 10v4h3l4 3.5v-11L7 10Z';

export const icons = {
  good: icon(`${circle}M8 12.2l2.8 2.8 5-5.6`),
  'too-much': icon(`${circle}M12 7.5v9M8.3 13l3.7 3.7 3.7-3.7`),
  sharp: icon('M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3ZM12 7.5v5.3M12 16.4v.1'),
  sound: icon(`${speaker}M14.5 9.5a3.6 3.6 0 0 1 0 5M17.2 7a7 7 0 0 1 0 10`),
  voice: icon('M4 5.5h16v10.5h-8L7.5 20v-4H4ZM8.5 10.7h.1M12 10.7h.1M15.5 10.7h.1'),
  vibrate: icon('M8.5 5h7v14h-7ZM5 9v6M2.5 10.5v3M19 9v6M21.5 10.5v3'),
  flash: icon('M13 3 6 13.5h5L10.5 21 18 10.5h-5Z'),
  awake: icon(
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  ),
} as const;
