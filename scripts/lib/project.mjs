/** Where things are, and how a tool of this project is run. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Absolute path of something in the project. */
export const at = (...parts) => join(root, ...parts);

export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Every file under `folder` (absolute) that `keep` accepts, as sorted absolute paths; an absent folder holds none.
 * @param {string} folder
 * @param {(name: string) => boolean} [keep] sees the path relative to `folder`, with `/`
 */
export function filesUnder(folder, keep = () => true) {
  let names;
  try {
    names = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => keep(relative(folder, path).split(sep).join('/')))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Tags of the elements: one file each in `src/define`. */
export const tags = () => filesUnder(at('src/define'), (name) => /^[a-z]+(-[a-z]+)+\.ts$/.test(name)).map(tagOf);

const tagOf = (path) => path.split(/[\\/]/).at(-1).replace(/\.ts$/, '');

/** Time of the last change under `folder`, in milliseconds; 0 when there is nothing. */
export const lastChange = (folder) => Math.max(0, ...filesUnder(folder).map((path) => statSync(path).mtimeMs));

const require = createRequire(import.meta.url);

/** Path of the script behind a package's command, so that no shell and no PATH is needed to run it. */
export function tool(name, command = name) {
  let folder;
  try {
    folder = dirname(require.resolve(`${name}/package.json`));
  } catch {
    folder = at('node_modules', name); // the package keeps its package.json out of `exports`
  }
  const { bin } = readJson(join(folder, 'package.json'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a Node script in the project and collects what it says.
 * @param {string[]} args script and its arguments
 * @param {{env?: Record<string, string>, live?: boolean}} [options] `live` also shows the output as it comes
 * @returns {Promise<{code: number, output: string}>}
 */
export function runNode(args, { env = {}, live = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (live) process.stdout.write(text);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
