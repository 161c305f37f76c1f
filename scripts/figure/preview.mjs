/**
 * Pictures of the drawing for the eye: `node scripts/figure/preview.mjs` writes `shots/figure/*.svg` (light and dark, with
 * and without region borders, the close-up). Turn them to PNG with any browser.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { load } from './load.mjs';

const { figure, viewBoxes } = await load('src/figure/body.ts');
const themes = {
  light: {
    page: '#ffffff',
    body: '#e9e3da',
    line: '#6f6257',
    shade: '#7a6a58',
    pain: ['#f3c6ad', '#e39a78', '#bd4a2c'],
    ink: '#1d2b2f',
  },
  dark: {
    page: '#172023',
    body: '#39474a',
    line: '#93a5a6',
    shade: '#0b1113',
    pain: ['#7a4a38', '#b46a53', '#f0876a'],
    ink: '#e6eeec',
  },
};
const marks = {
  front: { 'psoas-line-r': 1, 'hip-crease-r': 2, 'knee-front-l': 0 },
  back: { 'low-back-l': 2, 'buttock-upper-r': 0, 'si-joint-l': 1 },
};

function body(view, t, { borders = false, marked = true, names = false, px = 1 }) {
  const f = figure(view);
  const w = (n) => `stroke-width="${n}" vector-effect="non-scaling-stroke"`;
  const parts = [`<path d="${f.outline}" fill="${t.body}"/>`];
  parts.push(
    `<path d="${f.shade}" fill="${t.shade}" fill-opacity=".09"/><path d="${f.deep}" fill="${t.shade}" fill-opacity=".1"/>`,
  );
  for (const [id, r] of f.regions) {
    const level = marked ? marks[view][id] : undefined;
    if (level !== undefined) parts.push(`<path d="${r.d}" fill="${t.pain[level]}"/>`);
  }
  parts.push(
    `<path d="${f.lines}" fill="none" stroke="${t.line}" stroke-opacity=".5" stroke-linecap="round" ${w(px)}/>`,
  );
  for (const r of f.regions.values()) {
    if (borders) parts.push(`<path d="${r.d}" fill="none" stroke="#0e6a64" stroke-opacity=".55" ${w(0.7)}/>`);
    if (names) parts.push(`<circle cx="${r.x}" cy="${r.y}" r="1.5" fill="${t.ink}"/>`);
  }
  parts.push(`<path d="${f.outline}" fill="none" stroke="${t.line}" stroke-linejoin="round" ${w(1.5 * px)}/>`);
  return parts.join('');
}

mkdirSync('shots/figure', { recursive: true });
function sheet(name, width, theme, options = {}) {
  const t = themes[theme];
  const box = viewBoxes[options.zoom ? 'lumbopelvic' : 'full'];
  const [, , w, h] = box.split(' ').map(Number);
  const height = Math.round(((width / 2) * h) / w);
  const one = (view, left) =>
    `<svg x="${left}" y="0" width="${width / 2}" height="${height}" viewBox="${box}">${body(view, t, options)}</svg>`;
  writeFileSync(
    `shots/figure/${name}.svg`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${t.page}"/>${one('front', 0)}${one('back', width / 2)}</svg>`,
  );
}
for (const theme of ['light', 'dark']) {
  for (const width of [160, 320, 900]) sheet(`${theme}-${width}`, width, theme, { px: width < 400 ? 0.75 : 1 });
  sheet(`${theme}-zoom`, 900, theme, { zoom: true, borders: true, names: true });
}
sheet('regions', 1400, 'light', { borders: true, marked: false, names: true });
