/** The page that documents the psoas check says what the check does, number by number. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { at } from '../../scripts/lib/project.mjs';
import { psoasCheck } from '../../dist/data/quiz.js';
import { quiz as words } from '../../dist/data/words/en/quiz.js';
import { safety } from '../../dist/data/words/en/safety.js';

const check = psoasCheck(words, safety);
const page = readFileSync(at('docs/psoas-check.md'), 'utf8');

/** The rows of the table under a heading. */
const table = (heading) =>
  page
    .split(`\n## ${heading}\n`)[1]
    .split('\n## ')[0]
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const scales = ['pattern', 'other', 'psoas', 'iliacus', 'load'];

it('documents the points of every answer', () => {
  const asked = check.pages.flatMap(({ items }) => items).filter(({ id }) => id !== 'do-not-press');
  const expected = asked.flatMap(({ id, options }) =>
    options.map((option) => [
      id,
      option.id,
      ...scales.map((scale) => String(option.points?.[scale] ?? '')),
      (option.sources ?? []).join(', '),
    ]),
  );
  assert.deepEqual(table('Points by answer'), expected);
});

it('documents the points of every place', () => {
  const expected = Object.entries(check.regionPoints).flatMap(([scale, places]) =>
    Object.entries(places).map(([place, points]) => [scale, place, String(points)]),
  );
  assert.deepEqual(table('Points by place on the body'), expected);
});

it('documents the results, their order and their thresholds', () => {
  const say = (when) => {
    if (!when) return 'everything else';
    const parts = (when.all ?? when.any).map((each) =>
      each.scale ? `${each.scale} ${each.op} ${each.value}` : 'no place marked that the articles name',
    );
    return parts.join(when.all ? ' and ' : ', or ');
  };
  assert.deepEqual(
    table('Results'),
    check.results.map(({ id, when, outcome }) => [id, say(when), outcome]),
  );
  const [, , third] = check.results[0].when.any;
  const places = check.pages.flatMap(({ items }) => items).find(({ id }) => id === 'where').options;
  assert.deepEqual(
    [third.op, third.value],
    ['none-of', places.filter(({ points }) => points.pattern).map(({ id }) => id)],
  );
});

it('documents the words for the bars', () => {
  for (const { id, bands } of check.scales.filter((scale) => scale.bands)) {
    assert.deepEqual(
      table(id === 'pattern' ? 'Words for the bar of the whole' : 'Words for the four bars'),
      bands.map(({ from = '', to = '', text }) => [String(from), String(to), text]),
    );
  }
});
