/** The diary as a table: a row for each place of an entry. */
import { diaryYears, type Deed, type DiaryEntry } from '../data/diary.js';
import { readRows, writeRows } from './csv.js';
import { isoTime } from './format.js';

const columns = ['at', 'region', 'before', 'after', 'done', 'note', 'entry', 'changed'] as const;
type Column = (typeof columns)[number];

const deedText = ({ id, side, seconds }: Deed): string =>
  `${id}${side ? `/${side}` : ''}${seconds === undefined ? '' : `:${seconds}`}`;

function deedOf(text: string): unknown {
  const [, id, side, seconds] = /^([^/:]*)(?:\/([^:]*))?(?::(.*))?$/.exec(text) ?? [];
  return { id, ...(side !== undefined && { side }), ...(seconds !== undefined && { seconds: numberOf(seconds) }) };
}

const numberOf = (text: string): unknown => (/^\d+$/.test(text) ? Number(text) : text);

/** A moment; without an offset it is the reader's own clock. */
const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/;
/** What is no time of a diary stays as it is written, for the error to show. */
function timeOf(text: string): unknown {
  const at = moment.test(text) ? Date.parse(text.replace(' ', 'T')) : NaN;
  return at >= diaryYears.first && at <= diaryYears.last ? at : text;
}

/** What was done and the note stand in an entry's first row. */
export const toTable = (entries: readonly DiaryEntry[]): string =>
  writeRows([
    columns,
    ...entries.flatMap(({ id, at, changed, places, done, note }) =>
      (places.length ? places : [undefined]).map((place, index) => {
        const rest = index ? ['', ''] : [done.map(deedText).join(' '), note];
        const numbers = [place?.region ?? '', String(place?.before ?? ''), String(place?.after ?? '')];
        return [isoTime(at), ...numbers, ...rest, id, isoTime(changed)];
      }),
    ),
  ]);

interface Row {
  /** The first of its lines, and those of its places. */
  line: number;
  lines: number[];
  id?: string;
  at: unknown;
  changed?: unknown;
  places: unknown[];
  done: unknown[];
  note: string;
}

const shapes: readonly (readonly [RegExp, string])[] = [
  [/a time in whole milliseconds since 1970/, 'a date such as 2026-11-21T08:30'],
  [/places, something done, or a note, got an object/, 'a region with a number, something done, or a note'],
];

/** An error of an entry in the terms of the table: `line 3, before: expected a whole number 0–10, got 30`. */
const inTable = (rows: readonly Row[], error: string): string =>
  shapes.reduce(
    (said, [shape, own]) => said.replace(shape, own),
    error.replace(
      /^entries\[(\d+)\](?:\.(places|done)(?:\[(\d+)\])?)?(?:\.(\w+))?/,
      (_, index: string, list: string | undefined, part: string | undefined, name: string = '') => {
        const { line, lines } = rows[Number(index)];
        const column = list === 'done' ? list : name === 'id' ? 'entry' : name;
        return `line ${list === 'places' && part ? lines[Number(part)] : line}${column && `, ${column}`}`;
      },
    ),
  );

/**
 * The entries of a table, unchecked, and what their errors say about the table; `undefined` when it has not our columns.
 * @throws {SyntaxError} when it cannot be read
 */
export function fromTable(
  text: string,
): { readonly entries: unknown[]; readonly say: (error: string) => string } | undefined {
  // A picture has no such first line, and is not to be read as one.
  if (!/^[\r\n]*[^\r\n]*?\bat\b/i.test(text)) return undefined;
  const [head, ...rows] = readRows(text);
  const names = head?.fields.map((name) => name.trim().toLowerCase()) ?? [];
  if (!names.includes('at')) return undefined;
  const known = new Map<string, Row>();
  const found: Row[] = [];
  for (const { line, fields } of rows) {
    const cell = (name: Column): string => fields[names.indexOf(name)] ?? '';
    const [id, region, before, after, changed] = [
      cell('entry'),
      cell('region'),
      cell('before'),
      cell('after'),
      cell('changed'),
    ];
    let row = id ? known.get(id) : undefined;
    if (!row) {
      row = {
        line,
        lines: [],
        ...(id && { id }),
        at: timeOf(cell('at')),
        ...(changed && { changed: timeOf(changed) }),
        places: [],
        done: [],
        note: '',
      };
      found.push(row);
      if (id) known.set(id, row);
    }
    if (region || before || after) {
      row.lines.push(line);
      row.places.push({
        region,
        ...(before && { before: numberOf(before) }),
        ...(after && { after: numberOf(after) }),
      });
    }
    row.done.push(...cell('done').split(/\s+/).filter(Boolean).map(deedOf));
    row.note ||= cell('note');
  }
  return {
    entries: found.map(({ line: _, lines: __, ...entry }) => entry),
    say: (error) => inTable(found, error),
  };
}
