import type { RegionId, View } from '../data/regions.js';
import { figure, viewBoxes } from '../figure/body.js';
import type { RegionAnswer } from './body-map.events.js';
import { lookOf, type Look } from './look.js';
import { range, type Chosen, type Scale } from './model.js';
import { nameOf, type MapWords } from './names.js';
import type { Part, Path, Shape, Sheet, Text } from './shapes.js';
import { strength } from './slider.js';

/** What a person answered, and how it was asked. */
export interface MapAnswer {
  readonly regions: readonly RegionAnswer[];
  readonly words: MapWords;
  readonly scale: Scale;
}

export interface SheetOptions {
  /** Default: the map's own question. */
  readonly title?: string;
  /** Written as it is: the page knows its language. */
  readonly date?: string;
  readonly views?: readonly View[];
  readonly closeUp?: boolean;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

// Ink for white paper: the light colours of `shared/tokens`.
const paper = '#ffffff';
const ink = '#1d2b2f';
const muted = '#55666a';
const body = '#e9e3da';
const bodyFar = '#cfc5b8';
const bodyLine = '#6f6257';
const painLow = '#f3c6ad';
const painHigh = '#bd4a2c';

/** A4 at 96 dots an inch, and its margin. */
const page = 794;
const margin = 48;
const inside = page - 2 * margin;
const gap = 26;
const figureWidth = 280;

/** A colour so far from `low` to `high`, 0–1. */
function mix(low: string, high: string, share: number): string {
  const part = (colour: string, from: number) => parseInt(colour.slice(from, from + 2), 16);
  const parts = [1, 3, 5].map((from) => Math.round(part(low, from) + (part(high, from) - part(low, from)) * share));
  return `#${parts.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}
const pain = (share: number): string => mix(painLow, painHigh, share);
const painEdge = mix(ink, painHigh, 0.7);

/** Text as XML can hold it, in one line. */
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\s]+/gu, ' ').trim();

/** Lines of about `width`; letters are taken to be a little wider than they are on average. */
export function wrap(text: string, width: number, size: number): string[] {
  const most = Math.max(1, Math.floor(width / (size * 0.56)));
  const lines: string[] = [];
  let line = '';
  for (const word of clean(text).split(' ')) {
    for (const piece of word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []) {
      const longer = line ? `${line} ${piece}` : piece;
      if ([...longer].length > most) lines.push(line);
      line = [...longer].length > most ? piece : longer;
    }
  }
  return line ? [...lines, line] : lines;
}

const box = (x: number, y: number, width: number, height: number): string => `M${x} ${y}h${width}v${height}h${-width}z`;

/** One body with what is chosen on it. */
function bodyPart(view: View, at: number, y: number, look: ReadonlyMap<RegionId, Look>, closeUp: boolean): Part {
  const viewBox = viewBoxes[closeUp ? 'lumbopelvic' : 'full'];
  const [left, top, width, height] = viewBox.split(' ').map(Number);
  /** Units of the drawing in one unit of the sheet. */
  const unit = width / figureWidth;
  const { outline, shade, deep, lines, regions } = figure(view);
  const chosen = [...regions].flatMap(([id, shape]) => (look.has(id) ? [{ ...shape, ...look.get(id)! }] : []));
  const shapes: Shape[] = [
    { d: outline, fill: body },
    { d: shade, fill: bodyFar, opacity: 0.6 },
    { d: deep, fill: bodyFar, opacity: 0.6 },
    ...chosen.map(({ d, share }): Path => ({ d, fill: pain(share), stroke: painEdge, width: 1.25 * unit })),
    { d: lines, stroke: mix(body, bodyLine, 0.5), width: unit },
    { d: outline, stroke: bodyLine, width: 1.4 * unit },
    ...chosen.map(({ x, y: middle, sign }): Text => ({
      ...{ text: sign, x, y: middle + 4.5 * unit, size: 13 * unit, fill: ink, bold: true },
      ...{ anchor: 'middle', halo: paper },
    })),
  ];
  if (closeUp) shapes.push({ d: box(left, top, width, height), stroke: bodyFar, width: 2 * unit });
  return { x: at, y, width: figureWidth, height: Math.round(height / unit), viewBox, shapes };
}

/** Lays a page out: title, date, bodies with captions, what the colours mean, and the places in words. */
export function layOut({ regions, words, scale }: MapAnswer, options: SheetOptions = {}): Sheet {
  const { closeUp = false, lang, dir = 'ltr', date = '' } = options;
  const text = words.map;
  const views = options.views?.length ? options.views : (['front', 'back'] as const);
  const title = clean(options.title ?? text.title) || text.title;
  const chosen: Chosen = new Map(regions.map(({ id, intensity }) => [id, intensity]));
  const look = new Map([...chosen.keys()].map((id) => [id, lookOf(words, id, chosen, scale)]));
  const shapes: Shape[] = [];
  /** Where something begins that is `from` away from the start of the line and so wide. */
  const at = (from: number, width = 0): number => (dir === 'rtl' ? page - from - width : from);
  let y = margin;

  const write = (line: string, from: number, size: number, more: Partial<Text> = {}): void => {
    shapes.push({ text: line, x: at(from), y, size, fill: ink, ...more });
  };
  const swatch = (from: number, width: number, sign: string, share: number): void => {
    const x = at(from, width);
    shapes.push(
      { d: box(x, y - 16, width, 22), fill: pain(share), stroke: painEdge, width: 1 },
      { text: sign, x: x + width / 2, y, size: 13, fill: ink, bold: true, anchor: 'middle', halo: paper },
    );
  };

  for (const line of wrap(title, inside, 26)) {
    y += 26;
    write(line, margin, 26, { bold: true });
    y += 8;
  }
  for (const line of wrap(date, inside, 14)) {
    y += 16;
    write(line, margin, 14, { fill: muted });
  }

  y += gap;
  const row = views.length * figureWidth + (views.length - 1) * 2 * gap;
  let lowest = y;
  views.forEach((view, index) => {
    const from = (page - row) / 2 + index * (figureWidth + 2 * gap);
    const part = bodyPart(view, at(from, figureWidth), y, look, closeUp);
    const middle = at(from + figureWidth / 2);
    const caption = wrap(text[`${view}Side`], figureWidth, 14);
    const under = y + part.height + 22;
    shapes.push(
      part,
      { text: text[view], x: middle, y: under, size: 15, fill: ink, bold: true, anchor: 'middle' },
      ...caption.map((line, each): Text => ({
        text: line,
        x: middle,
        y: under + 19 * (each + 1),
        size: 14,
        fill: muted,
        anchor: 'middle',
      })),
    );
    lowest = Math.max(lowest, under + 19 * caption.length);
  });

  y = lowest + gap + 14;
  const { min, max } = range(scale);
  let from = margin;
  if (scale !== 'none') {
    write(text.howStrong, margin, 15, { bold: true });
    y += gap + 4;
    for (let step = min; step <= max; step++) {
      const width = scale === '3' ? 30 : 34;
      swatch(from, width, String(step), step / max);
      from += width;
      if (scale === '3') {
        write(text.strengths3[step], from + 8, 13, { fill: muted });
        from += 120;
      }
    }
    if (scale === '10') {
      const ends = y + gap;
      const last = { text: text.strengths10[10], x: at(from), y: ends, size: 13, fill: muted, anchor: 'end' } as const;
      shapes.push({ text: text.strengths10[0], x: at(margin), y: ends, size: 13, fill: muted }, last);
      from += 20;
    }
  }
  // The tick: where nobody asked how strong it is, and where nobody answered.
  if (scale === 'none' || [...chosen.values()].includes(undefined)) {
    swatch(from, 34, '✓', 0.6);
    write(scale === 'none' ? text.chosen : text.unrated, from + 42, 13, { fill: muted });
  }
  y += scale === '10' ? 2 * gap : gap;

  y += gap;
  write(text.places(chosen.size), margin, 17, { bold: true });
  y += 8;
  const column = (inside - gap) / 2;
  const half = Math.ceil(chosen.size / 2);
  const first = y;
  [...look].forEach(([id, { sign, share }], index) => {
    if (index === half) [lowest, y] = [y, first];
    const start = margin + (index < half ? 0 : column + gap);
    y += gap + 2;
    swatch(start, 34, sign, share);
    const lines = wrap(nameOf(words, id), column - 46, 14);
    lines.forEach((line, each) => {
      if (each) y += 18;
      write(line, start + 46, 14, { bold: true });
    });
    if (scale === 'none') return;
    y += 18;
    write(strength(words, chosen.get(id), scale), start + 46, 13, { fill: muted });
  });
  const height = Math.round(Math.max(y, half < chosen.size ? lowest : y) + margin);

  const places = [...look.values()].map(({ label }) => label).join('; ');
  const description = [clean(date), text.places(chosen.size), places].filter(Boolean).join(' ');
  const sheet = { width: page, height, title, description, dir, ...(lang && { lang }) };
  return { ...sheet, shapes: [{ d: box(0, 0, page, height), fill: paper }, ...shapes] };
}
