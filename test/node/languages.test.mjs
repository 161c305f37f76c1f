/** `docs/languages.md` is true: what it names is there, and a made-up language that follows it compiles. Needs a build. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { at, readJson } from '../../scripts/lib/project.mjs';

const { languageCodes, languageName } = await import('../../dist/data/languages.js');
const { en } = await import('../../dist/data/words/en.js');
const read = (path) => readFileSync(at(path), 'utf8');
const page = read('docs/languages.md');
const named = [...page.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text);

describe('the page on adding a language', () => {
  it('names files that are there', () => {
    const paths = named.filter((text) => /^(?:src|test|scripts|docs)\//.test(text));
    assert.ok(paths.length >= 8);
    for (const path of paths) assert.ok(existsSync(at(path.replace('<code>', 'de'))), path);
  });

  it('names commands that there are', () => {
    const { scripts } = readJson(at('package.json'));
    const commands = [...page.matchAll(/^npm (?:run )?([\w:]+)/gm)].map(([, name]) => name);
    assert.ok(commands.length >= 4);
    for (const name of commands) assert.ok(scripts[name], name);
  });

  it('names words that English has', () => {
    const keys = named.filter((text) => /^[a-zA-Z]+\.[a-zA-Z.]+$/.test(text) && text.split('.')[0] in en);
    assert.ok(keys.length >= 20);
    for (const key of keys) {
      assert.ok(key.split('.').reduce((words, part) => words?.[part], en) !== undefined, key);
    }
  });

  it('sends every list of warnings to a clinician', () => {
    const list = page.slice(page.indexOf('## Sentences that need'), page.indexOf('## Checks'));
    for (const key of Object.keys(en.safety).filter((name) => !name.endsWith('Title'))) {
      assert.ok(list.includes(`\`safety.${key}\``), key);
    }
  });

  it('is linked from the README and from CONTRIBUTING', () => {
    for (const file of ['README.md', 'CONTRIBUTING.md']) assert.ok(read(file).includes('](docs/languages.md)'), file);
  });
});

describe('every language', () => {
  for (const code of languageCodes) {
    it(`${code} has its words, its claims to look for, and its row in the README`, () => {
      assert.ok(existsSync(at(`src/data/words/${code}.ts`)));
      assert.match(read('test/data/languages.ts'), new RegExp(`^  ${code}: \\[`, 'm'));
      assert.ok(read('README.md').includes(`| \`${code}\` | ${languageName(code)} |`));
    });
  }

  it('calls itself by its own name', () => {
    assert.deepEqual(['en', 'es', 'ar', 'de', 'fr', 'pt'].map(languageName), [
      'English',
      'Español',
      'العربية',
      'Deutsch',
      'Français',
      'Português',
    ]);
  });
});

/** What the compiler says of `src/shared/languages.ts` and what it imports, when `files` stand in place of those on the disk. */
function problems(files) {
  const { config } = ts.readConfigFile(at('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, at('.'));
  const host = ts.createCompilerHost(options);
  const changed = new Map(Object.entries(files).map(([path, text]) => [at(path), text]));
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => changed.has(path) || fileExists(path);
  host.readFile = (path) => changed.get(path) ?? readFile(path);
  host.getSourceFile = (path, target, ...rest) =>
    changed.has(path)
      ? ts.createSourceFile(path, changed.get(path), target)
      : getSourceFile.call(host, path, target, ...rest);
  const program = ts.createProgram([at('src/shared/languages.ts')], { ...options, noEmit: true }, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    .join('\n');
}

describe('a made-up language that follows the page', () => {
  const words = read('src/data/words/de.ts').replace('export const de: Words', 'export const xx: Words');
  const file = 'src/data/words/xx.ts';
  const codes = read('src/data/languages.ts').replace("['en', ", "['en', 'xx', ");
  const loaders = read('src/shared/languages.ts').replace(
    /=> Promise<Words>>> = \{\n/,
    "$&  xx: async () => (await import('../data/words/xx.js')).xx,\n",
  );
  const followed = { 'src/data/languages.ts': codes, 'src/shared/languages.ts': loaders };

  it('compiles', () => assert.equal(problems({ ...followed, [file]: words }), ''));

  it('does not compile without its line that loads it', () => {
    assert.match(problems({ 'src/data/languages.ts': codes, [file]: words }), /'xx' is missing/);
  });

  it('does not compile with a warning sign missing', () => {
    const short = words.replace(/ {6}'rf-fever': \{[^}]+\},\n/, '');
    assert.notEqual(short, words);
    assert.match(problems({ ...followed, [file]: short }), /'rf-fever'/);
  });

  it('does not compile with a word that English does not have', () => {
    const long = words.replace("leftSide: '", "middleSide: 'Mitte',\n    leftSide: '");
    assert.notEqual(long, words);
    assert.match(problems({ ...followed, [file]: long }), /'middleSide' does not exist/);
  });
});
