/** What the documents say about looks is what the code does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at, readJson } from '../../scripts/lib/project.mjs';

const sheet = readFileSync(at('src/shared/tokens.ts'), 'utf8');
const readme = readFileSync(at('README.md'), 'utf8');

/** `--unknot-x` → its default: one value, or a pair of light and dark. */
const tokens = new Map(
  [...sheet.matchAll(/var\((--unknot-[\w-]+), (?:light-dark\(([^,]+), ([^)]+)\)|([^)]+))\)/g)].map(
    ([, name, light, dark, single]) => [name, light ? [light, dark] : [single]],
  ),
);

const long = (colour) => colour.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');

describe('the theming properties', () => {
  it('are found in the sheet', () => assert.ok(tokens.size >= 20));

  it('stand in the README with the values of the sheet', () => {
    const rows = readme.split('\n').filter((line) => line.startsWith('| `--unknot-'));
    const told = new Map();
    for (const row of rows) {
      const [names, , light, dark] = row
        .split('|')
        .slice(1)
        .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text));
      names.forEach((name, i) => told.set(name, dark.length ? [light[i], dark[i]] : [light[i]]));
    }
    assert.deepEqual([...told].sort(), [...tokens].map(([name, values]) => [name, values.map(long)]).sort());
  });

  it('are documented for every element', () => {
    const elements = readJson(at('custom-elements.json')).modules.flatMap(({ declarations = [] }) =>
      declarations.filter(({ tagName }) => tagName),
    );
    assert.ok(elements.length >= 4);
    for (const { tagName, cssProperties } of elements) {
      assert.deepEqual(cssProperties.map(({ name }) => name).sort(), [...tokens.keys()].sort(), tagName);
    }
  });
});

describe('the README', () => {
  it('shows content of the map that the map takes', async () => {
    const { check } = await import('../../dist/data/validate/check.js');
    const { mapKind } = await import('../../dist/data/validate/map.js');
    const [, json] = /map-content -->[^]*?application\/json">([^]*?)<\/script>/.exec(readme);
    const result = check(mapKind, JSON.parse(json));
    assert.deepEqual(result.errors ?? [], []);
  });
});

describe('the version', () => {
  it('that warnings tell is that of the package', () => {
    const { version } = readJson(at('package.json'));
    assert.match(readFileSync(at('src/shared/version.ts'), 'utf8'), new RegExp(`'${version.replaceAll('.', '\\.')}'`));
  });
});
