import fc from 'fast-check';
import type { DiaryEntry } from '../../src/data/diary.js';
import { regions } from '../../src/data/regions.js';
import { cleanNote } from '../../src/pain-diary/check.js';

const number = fc.integer({ min: 0, max: 10 });
const at = fc.integer({ min: 946_684_800_000, max: 4_102_444_799_000 });

const place = fc
  .record({ region: fc.constantFrom(...regions.keys()), before: fc.option(number), after: fc.option(number) })
  .map(({ region, before, after }) => ({
    region,
    ...(before !== null || after === null ? { before: before ?? 0 } : {}),
    ...(after !== null && { after }),
  }));

const deed = fc
  .record({
    id: fc.constantFrom('kneeling-lunge', 'tp-iliacus-l', 'tp-psoas-upper', 'other', 'a-page-s-own'),
    side: fc.option(fc.constantFrom('left' as const, 'right' as const, 'both' as const)),
    seconds: fc.option(fc.integer({ min: 1, max: 86_400 })),
  })
  .map(({ id, side, seconds }) => ({ id, ...(side && { side }), ...(seconds && { seconds }) }));

/** An entry as the check gives it; few ids, so that logs meet. */
const anyEntry: fc.Arbitrary<DiaryEntry> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c.1', 'd:2', 'plan-1-tp-iliacus-l', 'E_9'),
    at,
    changed: fc.oneof(at, fc.integer({ min: 946_684_800_000, max: 946_684_800_003 })),
    places: fc.uniqueArray(place, { selector: ({ region }) => region, maxLength: 4 }),
    done: fc.array(deed, { maxLength: 3 }),
    note: fc
      .oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('=1', "'", '"', ',', 'a;b\n"c"', ''))
      .map(cleanNote),
  })
  .map((entry) => (entry.places.length || entry.done.length || entry.note ? entry : { ...entry, note: 'x' }));

export const anyEntries = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 5 });
