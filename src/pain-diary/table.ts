/** The diary as a table: a row for each place of an entry. */
import type { Deed, DiaryEntry } from '../data/diary.js';
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
const timeOf = (text: string): unknown => (moment.test(text) ? Date.parse(text.replace(' ', 'T')) : text);

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
  line: number;
  id?: string;
  at: unknown;
  changed?: unknown;
  places: unknown[];
  done: unknown[];
  note: string;
}

/**
 * The entries of a table, unchecked, and what stands for each in errors.
 * @throws {SyntaxError} when it is no such table
 */
export function fromTable(text: string): { readonly entries: unknown[]; readonly where: (index: number) => string } {
  const [head, ...rows] = readRows(text);
  const names = head?.fields.map((name) => name.trim().toLowerCase()) ?? [];
  if (!names.includes('at')) throw new SyntaxError('line 1: expected the column "at"');
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
    entries: found.map(({ line: _, ...entry }) => entry),
    where: (index) => `line ${found[index].line}`,
  };
}
