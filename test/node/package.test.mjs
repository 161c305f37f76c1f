/** The package as others meet it: through its `exports`, in plain Node, in a bundler, from a CDN. Needs a build. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { bundle } from '../../scripts/build.mjs';
import { at, filesUnder, readJson, root, tags } from '../../scripts/lib/project.mjs';

const run = promisify(execFile);

/** Runs a module in a fresh Node inside the package, where it can import itself by name. */
const inNode = async (code) =>
  JSON.parse((await run(process.execPath, ['--input-type=module', '-e', code], { cwd: root })).stdout);

const documents = ['README.md', ...filesUnder(at('stories'), (name) => name.endsWith('.mdx'))];

/** What the code blocks of our own documents import from the package. */
function shownImports() {
  const found = new Map();
  for (const name of documents) {
    const path = name.startsWith('/') ? name : at(name);
    if (!existsSync(path)) continue;
    for (const [, code] of readFileSync(path, 'utf8').matchAll(/^```\w*\n([^]*?)^```/gm)) {
      for (const [, specifier] of code.matchAll(/(?:from|import)\s*\(?\s*['"](unknot(?:\/[^'"]*)?)['"]/g)) {
        found.set(specifier, name);
      }
    }
  }
  return found;
}

/** Files of the CDN build that our own documents name, as `dist/cdn/…`. */
function shownFiles() {
  const found = new Set();
  for (const name of documents) {
    const path = name.startsWith('/') ? name : at(name);
    if (!existsSync(path)) continue;
    for (const [, file] of readFileSync(path, 'utf8').matchAll(/dist\/cdn\/([\w./-]+\.(?:json|js|css))\b/g))
      found.add(file);
  }
  return found;
}

/** What a bundler makes of a page's own module. */
async function bundled(code) {
  const entry = join(root, 'page.js');
  const page = { resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) };
  const build = await rollup({ input: entry, plugins: [page, nodeResolve()], onwarn() {} });
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: true });
  await build.close();
  return output[0].code;
}

describe('package', () => {
  before(() => assert.ok(existsSync(at('dist/cdn/sri.json')), 'run `npm run build` first'));

  it('resolves every import that the documents show', () => {
    for (const [specifier, document] of shownImports()) {
      const url = import.meta.resolve(specifier);
      assert.ok(existsSync(fileURLToPath(url)), `${document} shows "${specifier}", which is not there`);
    }
  });

  it('holds every CDN file that the documents name', () => {
    for (const file of shownFiles()) assert.ok(existsSync(at('dist/cdn', file)), `dist/cdn/${file} is not there`);
  });

  it('exports nothing that is missing', () => {
    for (const [name, target] of Object.entries(readJson(at('package.json')).exports)) {
      const paths = typeof target === 'string' ? [target] : Object.values(target);
      for (const path of paths.filter((path) => !path.includes('*'))) {
        assert.ok(existsSync(at(path)), `exports["${name}"] names ${path}, which is not there`);
      }
    }
  });

  it('is imported by plain Node without throwing or registering anything', async () => {
    const said = await inNode(`
      const all = await import('unknot');
      const registered = ${JSON.stringify(tags())}.filter((tag) => globalThis.customElements?.get(tag));
      console.log(JSON.stringify({ registered, names: Object.keys(all) }));
    `);
    assert.deepEqual(said.registered, []);
    assert.ok(said.names.length > 0, 'nothing is exported');
  });

  it('has a class for every tag in unknot/elements', async () => {
    const names = await inNode(`console.log(JSON.stringify(Object.keys(await import('unknot/elements'))))`);
    for (const tag of tags()) {
      const name = tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
      assert.ok(names.includes(name), `${name} is not exported`);
    }
  });

  const files = tags().flatMap((tag) => [`define/${tag}`, `cdn/${tag}.js`]);
  const entries = [
    'data',
    'data/validate',
    'data/words/en',
    'elements',
    'fhir',
    'ssr',
    'cdn/all.js',
    'cdn/unknot.js',
    ...files,
  ];
  for (const entry of entries) {
    it(`unknot/${entry} can be imported in plain Node and registers nothing`, async () => {
      const registered = await inNode(`
        await import('unknot/${entry}');
        console.log(JSON.stringify(${JSON.stringify(tags())}.filter((tag) => globalThis.customElements?.get(tag))));
      `);
      assert.deepEqual(registered, []);
    });
  }

  it('keeps no Lit and no DOM in unknot/data', async () => {
    const code = await bundled("export * from 'unknot/data';");
    assert.doesNotMatch(code, /LitElement|customElements|document\./);
  });

  for (const tag of tags()) {
    it(`a bundler keeps a bare import of unknot/define/${tag}`, async () => {
      assert.match(await bundled(`import 'unknot/define/${tag}';`), /\.define\(/);
    });
  }

  it('a bundler drops a class that is imported and not used', async () => {
    assert.equal((await bundled("import { HoldTimer } from 'unknot/elements';")).trim(), '');
  });
});

describe('CDN build', () => {
  const sri = existsSync(at('dist/cdn/sri.json')) ? readJson(at('dist/cdn/sri.json')) : { files: {}, needs: {} };
  const digest = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

  it('has the digest of every file in sri.json', () => {
    const files = filesUnder(at('dist/cdn'), (name) => /\.(js|css)$/.test(name));
    assert.equal(Object.keys(sri.files).length, files.length);
    for (const [file, wanted] of Object.entries(sri.files)) {
      assert.equal(digest(readFileSync(at('dist/cdn', file))), wanted, file);
    }
  });

  it('has an entry for every tag, one for all, the loader and the frame', () => {
    const others = ['all.js', 'frame.js', 'unknot.js', 'unknot.classic.js'];
    assert.deepEqual(Object.keys(sri.needs), [...others, ...tags().map((tag) => `${tag}.js`)].sort());
  });

  it('names chunks without a hash', () => {
    for (const file of Object.keys(sri.files))
      assert.match(file, /^(chunks\/(all\/)?)?[a-z0-9]+([-_.][a-z0-9]+)*\.(js|css)$/);
  });

  it('comes out the same, byte for byte, when it is built again', async () => {
    for (const { fileName, code } of await bundle()) assert.equal(digest(code), sri.files[fileName], fileName);
  });

  it('has no development build of Lit in it', () => {
    const code = Object.keys(sri.files).map((file) => readFileSync(at('dist/cdn', file), 'utf8'));
    assert.doesNotMatch(code.join(''), /Lit is in dev mode/);
  });
});
