/**
 * `npm run build`: sources → `dist/` (modules, types, maps, `schema/`), `custom-elements.json`, `dist/cdn/`
 * with `sri.json`.
 * `--check` fails when the committed `custom-elements.json` is stale instead of writing it.
 */
import { cli as analyse } from '@custom-elements-manifest/analyzer/cli.js';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { writeTypings } from './lib/typings.mjs';
import { at, filesUnder, lastChange, readJson, root, runNode, tool } from './lib/project.mjs';

const manifestFile = at('custom-elements.json');

async function types() {
  const { code, output } = await runNode([tool('typescript', 'tsc'), '-p', 'tsconfig.json', '--pretty', 'false']);
  if (code) throw new Error(`tsc failed\n${output}`);
}

/** Runs a script that writes from the built modules; in a process of its own, so that a rebuild reads the new ones. */
async function made(script) {
  const { code, output } = await runNode([`scripts/${script}`]);
  if (code) throw new Error(`scripts/${script} failed\n${output}`);
}

/** Draws the manifest; with `check` only compares it with the committed file. */
async function manifest(check) {
  const drawn = await analyse({
    argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
    cwd: root,
    noWrite: true,
  });
  const text = JSON.stringify(drawn, null, 2) + '\n';
  const old = existsSync(manifestFile) ? readFileSync(manifestFile, 'utf8') : '';
  if (text === old) return;
  if (check) throw new Error('custom-elements.json is stale: run `npm run build` and commit it');
  writeFileSync(manifestFile, text);
}

/** Files (within `cdn/`) that `file` needs, itself left out: at once, and those it may fetch later. */
function needs(file, chunks) {
  const walk = (starts, links) => {
    const seen = new Set();
    const visit = (name) => {
      if (seen.has(name)) return;
      seen.add(name);
      links(chunks.get(name)).forEach(visit);
    };
    starts.forEach(visit);
    return seen;
  };
  const now = walk([file], (chunk) => chunk.imports);
  const ever = walk([file], (chunk) => [...chunk.imports, ...chunk.dynamicImports]);
  return {
    now: [...now].filter((name) => name !== file).sort(),
    later: [...ever].filter((name) => !now.has(name)).sort(),
  };
}

/** Rollup's options, read afresh: the list of tags may have grown since the last rebuild. */
async function options() {
  const { href } = pathToFileURL(at('rollup.config.mjs'));
  return (await import(`${href}?${lastChange(at('src/define'))}`)).default;
}

/** Bundles `dist/`, by default in memory; answers with what goes to `dist/cdn/`. @returns {Promise<import('rollup').OutputChunk[]>} */
export async function bundle({ write = false } = {}) {
  const chunks = [];
  for (const { output, ...input } of await options()) {
    const build = await rollup(input);
    const { output: files } = await (write ? build.write(output) : build.generate(output));
    await build.close();
    if (output.dir === at('dist/cdn')) chunks.push(...files.filter(({ type }) => type === 'chunk'));
  }
  return chunks;
}

async function cdn() {
  const chunks = await bundle({ write: true });
  for (const file of ['unknot.css', 'embed/frame.html', 'embed/frame.css']) {
    copyFileSync(at('src', file), at('dist/cdn', basename(file)));
  }
  writeSri(chunks);
}

function writeSri(list) {
  const chunks = new Map(list.map((chunk) => [chunk.fileName, chunk]));
  const folder = at('dist/cdn');
  const files = filesUnder(folder, (name) => /\.(js|css)$/.test(name)).map((path) => [
    relative(folder, path).split(sep).join('/'),
    `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`,
  ]);
  const entries = list
    .filter(({ isEntry }) => isEntry)
    .map(({ fileName }) => [fileName, needs(fileName, chunks)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const sri = {
    version: readJson(at('package.json')).version,
    files: Object.fromEntries(files),
    needs: Object.fromEntries(entries.map(([name, { now }]) => [name, now])),
    onDemand: Object.fromEntries(entries.map(([name, { later }]) => [name, later])),
  };
  writeFileSync(at('dist/cdn/sri.json'), JSON.stringify(sri, null, 2) + '\n');
}

/** Removes what an earlier build left: every file that this one did not write. */
function sweep(start) {
  for (const path of filesUnder(at('dist'))) if (statSync(path).mtimeMs < start) rmSync(path);
}

/**
 * Builds everything; throws with the tool's own words when a step fails, and then leaves the last build in place.
 * @param {{check?: boolean}} [options]
 */
export async function build({ check = false } = {}) {
  const start = Date.now();
  const results = await Promise.allSettled([types(), manifest(check)]);
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  writeTypings();
  await Promise.all([cdn(), made('schema.mjs'), made('handouts.mjs')]);
  sweep(start);
}

/** Is `dist/` there, and newer than every source? */
export function isBuilt() {
  if (!existsSync(at('dist/cdn/sri.json')) || !existsSync(manifestFile)) return false;
  const built = lastChange(at('dist/cdn'));
  return built > lastChange(at('src')) && built > lastChange(at('scripts/lib'));
}

if (process.argv[1] === at('scripts/build.mjs')) {
  const start = performance.now();
  try {
    await build({ check: process.argv.includes('--check') });
    console.log(`built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
