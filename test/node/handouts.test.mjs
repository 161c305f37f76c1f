/** The plain sheets for mail and feeds. Needs a build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { at, filesUnder } from '../../scripts/lib/project.mjs';

const { languageCodes, rightToLeft } = await import('../../dist/data/languages.js');
const { exercises } = await import('../../dist/data/exercises.js');
const words = Object.fromEntries(
  await Promise.all(
    languageCodes.map(async (lang) => [lang, (await import(`../../dist/data/words/${lang}.js`))[lang]]),
  ),
);
const files = filesUnder(at('dist/handouts'), (name) => name.endsWith('.html'));

describe('the handouts', () => {
  it('are one for each exercise in each language', () => {
    const wanted = Object.keys(exercises).flatMap((id) => Object.keys(words).map((lang) => `${id}.${lang}.html`));
    assert.deepEqual(
      files.map((path) => basename(path)),
      wanted.sort(),
    );
  });

  for (const path of files) {
    const [id, lang] = basename(path).split('.');
    it(`${id} in ${lang}: says all that keeps a reader safe, and needs nothing`, () => {
      const html = readFileSync(path, 'utf8');
      const said = words[lang].exercises[id];
      const plain = html.replace(/<\/?b>/g, '').replaceAll('&quot;', '"');
      for (const text of [said.name, said.goal, said.notFor, said.stop, ...Object.values(said.cautions)]) {
        if (text) assert.ok(plain.includes(text), text);
      }
      assert.ok(html.includes(`<html lang="${lang}" dir="${rightToLeft.has(lang) ? 'rtl' : 'ltr'}">`));
      assert.equal(html.match(/<svg /g).length, 2);
      assert.doesNotMatch(html, /<script|<style|<link|https?:|url\(|undefined|\[object|NaN| on\w+=/);
    });
  }
});
