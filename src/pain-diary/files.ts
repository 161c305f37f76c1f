/** The diary as a file, both ways. Loaded when one is asked for. */
import { diaryLimits, type DiaryEntry, type DiaryFormat } from '../data/diary.js';
import type { Words } from '../data/words/en.js';
import { saveFile } from '../shared/save-file.js';
import { entriesFrom } from './check.js';
import { deedOf, isoTime, type MoreWords } from './format.js';
import { fromTable, toTable } from './table.js';

const types: Readonly<Record<DiaryFormat, readonly [type: string, end: string]>> = {
  csv: ['text/csv', 'csv'],
  json: ['application/json', 'json'],
  fhir: ['application/fhir+json', 'fhir.json'],
};

/** The whole diary as text of that format. */
export async function textOf(entries: readonly DiaryEntry[], format: DiaryFormat, words: MoreWords): Promise<string> {
  switch (format) {
    case 'csv':
      return toTable(entries);
    case 'json':
      return `${JSON.stringify({ unknot: 'pain-diary', version: 1, entries }, null, 1)}\n`;
    case 'fhir': {
      const { toDiaryBundle } = await import('../fhir/diary.js');
      const bundle = toDiaryBundle(entries, {
        iso: isoTime,
        nameOf: (deed) => deedOf(words, deed),
        // All words of a language are there, or it is English, which the record has itself.
        ...('map' in words && { words: words as Words }),
      });
      // For programs to read: with line breaks it would be half as large again.
      return `${JSON.stringify(bundle)}\n`;
    }
    default:
      throw new RangeError(`export("${String(format).slice(0, 40)}"): expected csv, json or fhir`);
  }
}

export async function save(entries: readonly DiaryEntry[], format: DiaryFormat, words: MoreWords): Promise<void> {
  const [type, end] = types[format];
  const text = await textOf(entries, format, words);
  // A mark at the start tells Excel that a table is UTF-8.
  saveFile(`pain-diary-${isoTime(Date.now()).slice(0, 10)}.${end}`, type, format === 'csv' ? `\uFEFF${text}` : text);
}

/** What came of a file. `isOther`: it is no file of a diary at all. */
type Found =
  | { readonly ok: true; readonly value: DiaryEntry[] }
  | { readonly ok: false; readonly errors: readonly string[]; readonly isOther?: true };

const other = (error: string): Found => ({ ok: false, errors: [`file: ${error.slice(0, 200)}`], isOther: true });

/** What JSON holds: entries alone, a file of ours, or a health record. */
async function fromJson(text: string, format?: DiaryFormat): Promise<Found> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return other((error as Error).message);
  }
  const { resourceType, entries, version = 1 } = (json ?? {}) as Record<string, unknown>;
  if (format === 'fhir' || (resourceType && !format)) {
    const { fromDiaryBundle } = await import('../fhir/diary.js');
    const found = fromDiaryBundle(json, (iso) => Date.parse(iso));
    return found.ok ? entriesFrom(found.value.entries, found.value.where) : found;
  }
  if (version !== 1) return { ok: false, errors: [`version: expected 1, got ${JSON.stringify(version).slice(0, 40)}`] };
  const list = Array.isArray(json) ? json : entries;
  const result = entriesFrom(list);
  return result.ok || list !== undefined ? result : { ...result, isOther: true };
}

/** More values than the largest record of ours could have. */
const mostValues = 5_000_000;

/** About how many values JSON holds: to read too many would hold up the page, however short they are. */
function valuesIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x2c || char === 0x5b || char === 0x7b) count++;
  }
  return count;
}

/** The entries of a file. Without a format it is told by its beginning. Never throws for what a file holds. */
export async function entriesOf(given: string, format?: DiaryFormat): Promise<Found> {
  const isRecord = format === 'fhir' || (!format && /^\uFEFF?\s*\{\s*"resourceType"/.test(given));
  const most = diaryLimits[isRecord ? 'record' : 'characters'];
  if (given.length > most) {
    return { ok: false, errors: [`file: expected at most ${most} characters, got ${given.length}`] };
  }
  const values = isRecord ? valuesIn(given) : 0;
  if (values > mostValues) return { ok: false, errors: [`file: expected at most ${mostValues} values, got ${values}`] };
  const text = given.replace(/^\uFEFF/, '');
  const table = format === 'csv' || (!format && !/^\s*[[{]/.test(text));
  try {
    if (!table) return await fromJson(text, format);
    const found = fromTable(text);
    if (!found) return other('line 1: expected the column "at"');
    const result = entriesFrom(found.entries);
    return result.ok ? result : { ok: false, errors: result.errors.map(found.say) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, errors: [`file: ${error.message.slice(0, 200)}`] };
  }
}
