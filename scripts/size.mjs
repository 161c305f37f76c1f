/**
 * `npm run size`: what a page loads for each tag, compressed with brotli 11, against its budget. kB = 1000 bytes.
 * `--readme` rewrites the table in README.md; `--check` fails when that table is more than 1 % off.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { at, readJson } from './lib/project.mjs';

/** Bytes. All together come cheapest in one file, so that is what has a budget: 44 kB for the four, 8 for guide and break, 3 for finder and questions. */
const budgets = {
  unknot: 3_000,
  'sitting-break': 10_000,
  'trigger-faq': 11_000,
  'tool-finder': 13_000,
  // The shell; form, picture, files and storage come when they are wanted.
  'pain-diary': 10_000,
  // What shows it: widgets join by what comes after it, and its list comes with the first thing in it.
  'relief-plan': 12_300,
  'hold-timer': 14_000,
  // The safety page; the steps come after it, and map, timer and cards with theirs.
  'release-guide': 16_000,
  'stretch-card': 16_000,
  'symptom-quiz': 19_000,
  'body-map': 22_000,
  all: 60_000,
};

const { needs, onDemand } = readJson(at('dist/cdn/sri.json'));

const sizes = new Map();
function brotli(file) {
  if (!sizes.has(file)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    sizes.set(file, brotliCompressSync(readFileSync(at('dist/cdn', file)), { params }).length);
  }
  return sizes.get(file);
}

const sum = (files) => files.reduce((total, file) => total + brotli(file), 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const union = (lists) => [...new Set(lists.flat())].sort();

/** A card always loads one exercise: what it shows by default counts as loaded at once. Break, guide and plan show it only when asked. */
const content = (name, file) =>
  !['sitting-break', 'release-guide', 'relief-plan'].includes(name) && /kneeling-lunge/.test(file);

function row(name, files, later) {
  const now = [...files, ...later.filter((file) => content(name, file))];
  return {
    name,
    files: now,
    later: later.filter((file) => !content(name, file)),
    bytes: sum(now),
    budget: budgets[name],
  };
}

/** One row for each tag, smallest first, then all of them together. */
const tagRows = Object.keys(needs)
  .filter((file) => existsSync(at('dist/define', file)))
  .map((file) => row(file.replace(/\.js$/, ''), [file, ...needs[file]], onDemand[file]))
  .sort((a, b) => a.bytes - b.bytes);
const together = union(tagRows.map(({ files }) => files));
const rows = [
  row('unknot', ['unknot.js'], []),
  ...tagRows,
  row(
    'each',
    together,
    union(tagRows.map(({ later }) => later)).filter((file) => !together.includes(file)),
  ),
  row('all', ['all.js', ...needs['all.js']], onDemand['all.js']),
];

const over = rows.filter(({ bytes, budget }) => bytes > budget);

const labels = {
  unknot: 'the loader `unknot.js` itself',
  each: 'all of them, each from its own file',
  all: 'all of them, from `all.js`',
};
const label = ({ name }) => labels[name] ?? `\`<${name}>\``;

function markdown() {
  const head = ['| What a page shows | Loads at once, brotli | Budget | Requests |', '| --- | --: | --: | --: |'];
  const lines = rows.map(
    (row) => `| ${label(row)} | ${kB(row.bytes)} | ${row.budget ? kB(row.budget) : '–'} | ${row.files.length} |`,
  );
  return [...head, ...lines].join('\n');
}

const block = /(<!-- sizes:start -->\n)([^]*?)(\n?<!-- sizes:end -->)/;

/** The first size in each row of a table: what `--check` compares. */
const measured = (table) => [...table.matchAll(/^\|[^|]+\| ([\d.]+) kB/gm)].map(([, size]) => Number(size));

function readmeIsStale() {
  const shown = block.exec(existsSync(at('README.md')) ? readFileSync(at('README.md'), 'utf8') : '')?.[2];
  if (shown === undefined) return false; // no table, nothing to be wrong
  const [old, now] = [measured(shown), measured(markdown())];
  return (
    old.length !== now.length || now.some((size, i) => Math.abs(size - old[i]) > Math.max(0.1, size * 0.01) + 1e-9)
  );
}

function print() {
  const line = (...cells) => cells.map((cell, i) => (i ? cell.padStart(12) : cell.padEnd(16))).join('');
  console.log(line('brotli', 'at once', 'budget', 'left', 'on demand'));
  for (const { name, bytes, budget = 0, later } of rows) {
    console.log(line(name, kB(bytes), budget ? kB(budget) : '–', budget ? kB(budget - bytes) : '–', kB(sum(later))));
  }
  console.log('\nat once:');
  for (const { name, files } of rows) console.log(`  ${name}: ${files.map((f) => `${f} ${brotli(f)}`).join(', ')}`);
  const later = [...new Set(rows.flatMap((row) => row.later))].sort();
  if (later.length) console.log(`on demand:\n  ${later.map((file) => `${file} ${brotli(file)}`).join(', ')}`);
}

const flags = process.argv.slice(2);
print();
if (flags.includes('--readme')) {
  const text = readFileSync(at('README.md'), 'utf8');
  if (!block.test(text)) throw new Error('README.md has no <!-- sizes:start --> … <!-- sizes:end -->');
  writeFileSync(
    at('README.md'),
    text.replace(block, (_, start, __, end) => start + markdown() + end),
  );
}
if (flags.includes('--check') && readmeIsStale()) {
  console.error('\nThe sizes in README.md are stale: run `npm run size -- --readme` and commit it');
  process.exitCode = 1;
}
for (const { name, bytes, budget } of over) {
  console.error(`\n${name} is ${bytes - budget} bytes over its budget of ${kB(budget)}`);
  process.exitCode = 1;
}
