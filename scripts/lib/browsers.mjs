/** Finds the browsers of this machine and opens them. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findWebKit } from './webkit.mjs';

export { findWebKit };

/** @typedef {{name: string, path: string, shell?: boolean}} Browser */

/** First of `commands` on the PATH. */
export function onPath(...commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find((path) => existsSync(path));
}

const firstOf = (...paths) => paths.find((path) => path && existsSync(path));

/** Windows keeps programs in any of these. */
const inPrograms = (path) =>
  [process.env['PROGRAMFILES(X86)'], process.env.PROGRAMFILES, process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, path));

async function installedChrome() {
  try {
    const { Launcher } = await import('chrome-launcher');
    return Launcher.getFirstInstallation(); // Chrome and Chromium on Linux, macOS, Windows
  } catch {
    return undefined; // it throws where nothing is installed
  }
}

const installedEdge = () =>
  onPath('microsoft-edge', 'microsoft-edge-stable', 'chromium') ??
  firstOf(
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...inPrograms('Microsoft\\Edge\\Application\\msedge.exe'),
  );

/** A headless Chromium that comes by npm, for a Linux machine without any browser. */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath(); // unpacks on first use
  } catch {
    return undefined;
  }
}

/** @returns {Promise<Browser | undefined>} */
export async function findChromium() {
  const own = process.env.CHROME_PATH;
  if (own && !existsSync(own)) throw new Error(`CHROME_PATH names a file that is not there: ${own}`);
  const installed = own || (await installedChrome()) || installedEdge();
  if (installed) return { name: 'Chromium', path: installed };
  const packaged = await packagedChromium();
  return packaged && { name: 'Chromium', path: packaged, shell: true };
}

/** @returns {Browser | undefined} */
export function findFirefox() {
  const path =
    firstOf(process.env.FIREFOX_PATH) ??
    onPath('firefox-esr', 'firefox') ??
    firstOf('/Applications/Firefox.app/Contents/MacOS/firefox', ...inPrograms('Mozilla Firefox\\firefox.exe'));
  return path && { name: 'Firefox', path };
}

export const noChromium =
  'No browser found: install Chrome, Chromium or Edge (Debian: `apt-get install chromium`), or set CHROME_PATH to one.';

/** Chromium, or the end of the program with one sentence that says what to do. */
export async function needChromium() {
  const found = await findChromium().catch((error) => (console.error(error.message), process.exit(1)));
  if (found) return found;
  console.error(noChromium);
  process.exit(1);
}

/** Launch options of puppeteer for a Chromium. */
export function chromiumOptions({ path, shell }) {
  const asRoot = process.getuid?.() === 0; // containers: Chromium refuses its sandbox to root
  return {
    executablePath: path,
    headless: shell ? 'shell' : true,
    args: [
      ...(asRoot || shell || process.env.CI ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      '--font-render-hinting=none',
    ],
  };
}

export const firefoxOptions = ({ path }) => ({ browser: 'firefox', executablePath: path, headless: true });

export const openChromium = async () => puppeteer.launch(chromiumOptions(await needChromium()));

export const openFirefox = (found) => puppeteer.launch(firefoxOptions(found));

/**
 * The engines to test in. A missing one is named as skipped; with `CI=true` it is an error.
 * `ENGINES=chromium,firefox` asks for some only.
 * @returns {Promise<{chromium?: Browser, firefox?: Browser, webkit?: Browser, skipped: string[]}>}
 */
export async function engines() {
  const wanted = process.env.ENGINES?.toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const asked = (name) => !wanted?.length || wanted.includes(name);
  const unknown = wanted?.find((name) => !['chromium', 'firefox', 'webkit'].includes(name));
  if (unknown) throw new Error(`ENGINES: unknown engine "${unknown}", expected chromium, firefox, webkit`);

  const found = {
    ...(asked('chromium') && { chromium: await needChromium() }),
    ...(asked('firefox') && { firefox: findFirefox() }),
    ...(asked('webkit') && { webkit: findWebKit() }),
  };
  const names = { firefox: 'Firefox', webkit: 'WebKit' };
  const missing = Object.keys(found).filter((name) => !found[name]);
  if (missing.length && process.env.CI === 'true') {
    throw new Error(
      `Not installed: ${missing.map((name) => names[name]).join(', ')} (with CI=true all engines must be)`,
    );
  }
  return { ...found, skipped: missing.map((name) => `skipped: ${names[name]} (not installed)`) };
}
