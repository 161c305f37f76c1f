/**
 * The answer of a map to take away: a row for a table, a page to print, a picture. Plain functions, loaded when one of
 * them is wanted. Nothing is sent anywhere.
 */
import { regions as allRegions } from '../data/regions.js';
import { serialise } from './model.js';
import { drawOn, svgOf } from './shapes.js';
import { layOut, type MapAnswer, type SheetOptions } from './sheet.js';

export type { MapAnswer, SheetOptions };

export interface CsvOptions {
  /** Such as `2026-03-09`. */
  readonly date?: string;
  /** Default true; false for a row that is added to a table. */
  readonly header?: boolean;
  /** Columns of the page's own, before the others: name → value. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** A field that a spreadsheet takes neither for a formula nor for two fields. */
function field(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * One row for one map, RFC 4180: lines end in CR LF, quotes where they are needed, UTF-8 without a mark.
 *
 * Columns: those of `extra`, then `date`, `scale` (none, 3 or 10), `places` (how many are chosen), `value` (as the form
 * sends it), then one for each of the 74 regions under its id. A region's cell is empty when it is not chosen, a whole
 * number when it is rated, and `yes` when it is chosen without a rating. A field that a spreadsheet would take for a
 * formula (it begins with = + - @) has an apostrophe before it.
 */
export function toCSV(
  { regions, scale }: Pick<MapAnswer, 'regions' | 'scale'>,
  { date = '', header = true, extra = {} }: CsvOptions = {},
): string {
  const chosen = new Map(regions.map(({ id, intensity }) => [id, intensity]));
  const columns: [name: string, value: string][] = [
    ...Object.entries(extra),
    ['date', date],
    ['scale', scale],
    ['places', String(chosen.size)],
    ['value', serialise(chosen)],
    ...[...allRegions.keys()].map((id): [string, string] => [
      id,
      chosen.has(id) ? String(chosen.get(id) ?? 'yes') : '',
    ]),
  ];
  const row = (index: 0 | 1): string => `${columns.map((each) => field(each[index])).join()}\r\n`;
  return header ? row(0) + row(1) : row(1);
}

/** A page to print, as the text of an SVG file: title, date, bodies with captions, legend, and the places in words. */
export const toSVG = (answer: MapAnswer, options?: SheetOptions): string => svgOf(layOut(answer, options));

/**
 * The same page as a picture.
 * @param options `width` in pixels, 200–4000, twice the page by default
 * @returns a PNG
 * @throws {Error} when the browser has no memory for the picture
 */
export async function toBlob(
  answer: MapAnswer,
  { width, ...options }: SheetOptions & { readonly width?: number } = {},
): Promise<Blob> {
  const sheet = layOut(answer, options);
  const scale = Math.min(4000, Math.max(200, width ?? 2 * sheet.width)) / sheet.width;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(sheet.width * scale);
  canvas.height = Math.round(sheet.height * scale);
  const context = canvas.getContext('2d');
  if (context) {
    context.scale(scale, scale);
    context.direction = sheet.dir;
    drawOn(context, sheet.shapes);
  }
  const blob = context && (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve)));
  if (!blob) throw new Error('<body-map>: this browser could not draw the picture.');
  return blob;
}
