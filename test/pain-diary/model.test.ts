import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DiaryEntry } from '../../src/data/diary.js';
import { entriesFrom } from '../../src/pain-diary/check.js';
import { readRows, writeRows } from '../../src/pain-diary/csv.js';
import { entriesOf, textOf } from '../../src/pain-diary/files.js';
import { absorb, changeOf, fromPlan, inOrder, merge, pointsOf, ratingsOf, within } from '../../src/pain-diary/model.js';
import { toDiaryBundle } from '../../src/fhir/diary.js';
import { es } from '../../src/data/words/es.js';
import { en } from '../../src/data/words/en.js';
import { anyEntries } from './any.js';
import { days, entry, start } from './helpers.js';

const day = 86_400_000;
const logOf = (entries: readonly DiaryEntry[]) => merge(new Map(), entries);
const errorsOf = (given: unknown): readonly string[] => {
  const result = entriesFrom(given);
  return result.ok ? [] : result.errors;
};

describe('two logs of a diary', () => {
  it('come to the same in either order, and once more changes nothing', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, anyEntries, (a, b, c) => {
        const one = inOrder(merge(logOf(a), b));
        expect(inOrder(merge(logOf(b), a))).to.deep.equal(one);
        expect(inOrder(merge(merge(logOf(a), b), a))).to.deep.equal(one);
        expect(inOrder(merge(merge(logOf(a), b), c))).to.deep.equal(
          inOrder(merge(logOf(a), merge(logOf(b), c).values())),
        );
      }),
    );
  });

  it('keep the later version of an entry', () => {
    const [old, late] = [entry({ note: 'old' }), entry({ note: 'late', changed: start + 1 })];
    expect(inOrder(merge(logOf([late]), [old]))).to.deep.equal([late]);
  });
});

describe('files of a diary', () => {
  for (const format of ['csv', 'json', 'fhir'] as const) {
    for (const words of [en, es]) {
      it(`come back equal as ${format} in ${words.diary.title}`, async () => {
        await fc.assert(
          fc.asyncProperty(anyEntries, async (entries) => {
            const all = inOrder(logOf(entries));
            const text = await textOf(all, format, words);
            const back = await entriesOf(text, format);
            expect(back).to.deep.equal({ ok: true, value: all });
            // Also when nobody says what it is.
            if (all.length) expect(await entriesOf(text)).to.deep.equal(back);
          }),
          { numRuns: 60 },
        );
      });
    }
  }

  it('are safe from formulas in a spreadsheet', async () => {
    const notes = ['=1+1', '+1', '-1', '@x', ' =cmd', "'=1", '＝1', 'plain', "'quoted", '"=1"'];
    const entries = notes.map((note, index) => entry({ id: `n${index}`, note: note.trim(), at: start + index }));
    const text = await textOf(entries, 'csv', en);
    for (const { fields } of readRows(text.replaceAll("'", '’'))) {
      for (const field of fields) expect(/^\s*[=+\-@＝]/.test(field), field).to.equal(false);
    }
    expect(await entriesOf(text)).to.deep.equal({ ok: true, value: entries });
  });

  it('keep any text of a table', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
        const all = [['a', 'b'], ...rows];
        expect(readRows(writeRows(all)).map(({ fields }) => fields)).to.deep.equal(all);
      }),
    );
  });

  it('may come from a spreadsheet that parts by semicolons, without ids, and twice', async () => {
    const text =
      'at;region;before;note\r\n2026-03-01 08:30;hip-crease-l;6;"two\nlines"\n2026-03-01T19:30Z;low-back-l;2;\n';
    const [first, second] = [await entriesOf(text), await entriesOf(text)];
    expect(first).to.deep.equal(second);
    if (!first.ok) throw new Error(first.errors.join());
    expect(first.value.map(({ at, places, note }) => ({ at, places, note }))).to.deep.equal([
      {
        at: new Date(2026, 2, 1, 8, 30).getTime(),
        places: [{ region: 'hip-crease-l', before: 6 }],
        note: 'two\nlines',
      },
      { at: Date.UTC(2026, 2, 1, 19, 30), places: [{ region: 'low-back-l', before: 2 }], note: '' },
    ]);
  });

  const bundle = (change: (json: ReturnType<typeof toDiaryBundle>) => unknown): string => {
    const json = toDiaryBundle([entry()], { iso: (at) => new Date(at).toISOString() });
    return JSON.stringify(change(json) ?? json);
  };

  for (const [name, text, error] of [
    ['no table', 'hello\n1', 'file: line 1: expected the column "at"'],
    ['nothing', '', 'file: line 1: expected the column "at"'],
    [
      'an open quote',
      'at,note\n2026-03-01T08:30Z,"x',
      'file: line 2: expected a quote to be closed and followed by the next field',
    ],
    [
      'a wrong number in a table',
      'at,region,before\n2026-03-01T08:30Z,hip-crease-l,11',
      'line 2, before: expected a whole number 0–10, got 11',
    ],
    [
      'a wrong time in a table',
      'at,region,before\nyesterday,hip-crease-l,1',
      'line 2, at: expected a date such as 2026-11-21T08:30, from 2000 to 2100, got "yesterday"',
    ],
    [
      'a month that is none',
      'at,region,before\n2026-13-01T10:00,hip-crease-l,5',
      'line 2, at: expected a date such as 2026-11-21T08:30, from 2000 to 2100, got "2026-13-01T10:00"',
    ],
    [
      'a year long ago',
      'at,note\n2026-03-01T08:30Z,x\n1926-03-01T08:30Z,y',
      'line 3, at: expected a date such as 2026-11-21T08:30, from 2000 to 2100, got "1926-03-01T08:30Z"',
    ],
    [
      'a place that is none in the second row of an entry',
      'at,region,before,entry\n2026-03-01T08:30Z,navel,5,a\n2026-03-01T08:30Z,moon,5,a',
      'line 3, region: expected a region id such as "hip-crease-l", got "moon"',
    ],
    [
      'a wrong deed in a table',
      'at,done\n2026-03-01T08:30Z,hold/up',
      'line 2, done: expected left, right or both, got "up"',
    ],
    [
      'a row of nothing',
      'at,note\n2026-03-01T08:30Z,',
      'line 2: expected a region with a number, something done, or a note',
    ],
    ['a picture', '\uFFFDPNG\r\n\u001A\n\u0000"\uFFFD"x', 'file: line 1: expected the column "at"'],
    ['broken JSON', '{"entries": [', 'file: '],
    ['another JSON', '{"a": 1}', 'entries: expected a list of at most 10000, got nothing'],
    ['a later version', '{"version": 2, "entries": []}', 'version: expected 1, got 2'],
    ['a name that reaches into prototypes', '[{"__proto__": {"a": 1}}]', 'entries[0].__proto__: expected a safe name'],
    ['another resource', '{"resourceType": "Patient"}', 'resourceType: expected "Bundle", got "Patient"'],
    [
      'a record without its value',
      bundle((json) => void delete (json.entry[1].resource as { valueQuantity?: unknown }).valueQuantity),
      'entry[1].resource.valueQuantity.value: expected a whole number 0–10, got nothing',
    ],
    [
      'a record of another entry',
      bundle((json) => void json.entry.shift()),
      'entry[0].resource.identifier: expected the name of an entry in this file, got "e1"',
    ],
  ] as const) {
    it(`are refused when they hold ${name}, and the place is told`, async () => {
      const result = await entriesOf(text);
      expect(result.ok).to.equal(false);
      if (!result.ok) expect(result.errors[0].startsWith(error), result.errors[0]).to.equal(true);
    });
  }

  it('never throw, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"resourceType":"Bundle","entry":${json}}`),
        ),
        async (text) => {
          expect(typeof (await entriesOf(text)).ok).to.equal('boolean');
        },
      ),
    );
    const large = await entriesOf('x'.repeat(8 * 1024 * 1024 + 1));
    expect(large.ok).to.equal(false);
  });
});

describe('files of a large diary', () => {
  // Years of it: three thousand entries with three places, before and after.
  const large = days(1500).map((each, index) => ({
    ...each,
    id: `own-mabcdefg-${index}`,
    places: (['hip-crease-r', 'iliac-fossa-l', 'low-back-r'] as const).map((region) => ({
      region,
      before: 6,
      after: 3,
    })),
    done: [{ id: 'tp-iliacus-l', side: 'left' as const, seconds: 90 }, { id: 'kneeling-lunge' }],
    note: 'A walk at noon, sat less today.',
  }));
  for (const format of ['json', 'fhir'] as const) {
    it(`come back as ${format}, with the format told or not`, async () => {
      const file = await textOf(large, format, en);
      for (const told of [format, undefined]) {
        const result = await entriesOf(file, told);
        expect(result.ok && JSON.stringify(result.value) === JSON.stringify(large)).to.equal(true);
      }
    });
  }

  it('of the most entries are taken', () => {
    const most = Array.from({ length: 10_000 }, (_, index) => ({ ...large[0], id: `own-${index}` }));
    expect(entriesFrom(most).ok).to.equal(true);
  });

  it('are refused unread when a record holds more values than ours could', async () => {
    const crowded = `{"resourceType":"Bundle","entry":[${'1,'.repeat(5_000_000)}1]}`;
    expect(await entriesOf(crowded)).to.deep.equal({
      ok: false,
      errors: ['file: expected at most 5000000 values, got 5000003'],
    });
  });
});

describe('entries from outside', () => {
  for (const [given, error] of [
    [3, 'entries: expected a list of at most 10000, got 3'],
    [[3], 'entries[0]: expected an object, got 3'],
    [[{}], 'entries[0].at: expected a time in whole milliseconds since 1970, from 2000 to 2100, got nothing'],
    [[{ at: start }], 'entries[0]: expected places, something done, or a note, got an object'],
    [[entry({ id: 'a b' })], 'entries[0].id: expected an id of 1–128 letters, digits or .:-_, got "a b"'],
    [[entry({ note: 'x'.repeat(2001) })], 'entries[0].note: expected text of at most 2000 characters'],
    [[entry({ done: [{ id: 'A' }] })], 'entries[0].done[0].id: expected an id such as "kneeling-lunge", got "A"'],
    [
      [entry({ places: [{ region: 'navel' }] })],
      'entries[0].places[0].before: expected a whole number 0–10, got nothing',
    ],
    [
      [
        entry({
          places: [
            { region: 'navel', before: 1 },
            { region: 'navel', before: 2 },
          ],
        }),
      ],
      'entries[0].places[1].region: expected each region once, got "navel"',
    ],
    [Array.from({ length: 10_001 }, () => entry()), 'entries: expected a list of at most 10000, got a list of 10001'],
  ] as const) {
    it(`are refused with "${error.slice(0, 60)}"`, () => {
      expect(errorsOf(given)[0].startsWith(error), errorsOf(given)[0]).to.equal(true);
    });
  }

  it('never throw', () => {
    fc.assert(fc.property(fc.anything(), (given) => void entriesFrom([given])));
  });

  it('are the same after a second check', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(entriesFrom(entries)).to.deep.equal({ ok: true, value: entries });
      }),
    );
  });
});

describe('the picture', () => {
  it('shows a day, two weeks, or all', () => {
    const entries = days(20);
    const now = entries.at(-1)!.at;
    expect(within(entries, 'day', now)).to.have.length(2);
    expect(within(entries, 'weeks', now)).to.have.length(28);
    expect(within(entries, 'all', now)).to.have.length(40);
  });

  it('says from where to where, and what came of what was done', () => {
    expect(changeOf([])).to.equal(undefined);
    expect(changeOf(pointsOf(days(8), 'hip-crease-r'))).to.deep.equal({ first: 7, last: 4, entries: 16, eased: 1 });
    expect(changeOf(pointsOf([entry()], 'navel'))).to.equal(undefined);
    expect(changeOf([{ at: 1, after: 3, entries: 1 }])).to.deep.equal({ first: 3, last: 3, entries: 1 });
  });

  it('joins what nobody could tell apart, and loses no entry', () => {
    const points = pointsOf(days(400), 'hip-crease-r');
    expect(points.length).to.be.at.most(120);
    expect(points.reduce((sum, { entries }) => sum + entries, 0)).to.equal(800);
    for (const { before } of points) expect(before).to.be.within(1, 7);
    expect(points.every(({ at }, index) => !index || at > points[index - 1].at)).to.equal(true);
    const all = pointsOf(
      Array.from({ length: 200 }, (_, index) => entry({ id: `x${index}` })),
      'hip-crease-r',
    );
    expect(all, 'all at one moment').to.have.length(1);
  });
});

describe('what a plan holds', () => {
  it('comes to one entry for each moment and thing', () => {
    const entries = fromPlan({
      done: [
        { id: 'tp-iliacus-l', kind: 'release', side: 'left', seconds: 90.4, at: start },
        { id: 'kneeling-lunge', kind: 'exercise', side: 'none', seconds: 0, at: start + day },
      ],
      ratings: [
        { point: 'tp-iliacus-l', before: 6, after: 3, at: start },
        { point: 'tp-iliacus-r', at: start },
      ],
    });
    expect(entries).to.deep.equal([
      {
        id: `plan-${start}-tp-iliacus-l`,
        at: start,
        changed: start,
        places: [{ region: 'iliac-fossa-l', before: 6, after: 3 }],
        done: [{ id: 'tp-iliacus-l', side: 'left', seconds: 90 }],
        note: '',
      },
      {
        ...entry({ id: `plan-${start + day}-kneeling-lunge`, at: start + day, changed: start + day }),
        places: [],
        done: [{ id: 'kneeling-lunge' }],
      },
    ]);
    expect(entriesFrom(entries)).to.deep.equal({ ok: true, value: entries });
  });

  it('adds to an entry what is new, and leaves what was edited', () => {
    const old = entry({ id: 'plan-1-a', places: [{ region: 'iliac-fossa-l', before: 1 }] });
    expect(absorb(old, { ...old, places: [{ region: 'iliac-fossa-l', before: 9 }] })).to.equal(old);
    expect(absorb(old, { ...old, done: [{ id: 'hold' }] })).to.deep.equal({
      ...old,
      changed: old.changed + 1,
      done: [{ id: 'hold' }],
    });
  });

  it('is told the places where a point lies, and no others', () => {
    expect(
      ratingsOf(
        entry({
          places: [
            { region: 'psoas-line-r', before: 4 },
            { region: 'shin-l', before: 2 },
          ],
        }),
      ),
    ).to.deep.equal([{ point: 'tp-psoas-upper-r', before: 4, at: start }]);
  });
});
