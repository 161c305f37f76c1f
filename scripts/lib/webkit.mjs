/**
 * WebKitGTK driven over WebDriver by plain `fetch`: no package is needed, only Debian's `webkit2gtk-driver`.
 * WebKitGTK draws on an X display; without one an invisible `Xvfb` is started and ended with it.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path));

/** Debian puts the small browser beside the library, outside of the PATH. */
function miniBrowser() {
  const own = onPath('MiniBrowser');
  if (own) return own;
  for (const lib of ['/usr/lib', '/usr/libexec', '/usr/lib64']) {
    const folders = existsSync(lib) ? [lib, ...readdirSync(lib).map((name) => join(lib, name))] : [];
    for (const version of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
      const found = folders.map((folder) => join(folder, version, 'MiniBrowser')).find((path) => existsSync(path));
      if (found) return found;
    }
  }
  return undefined;
}

/** @returns {{name: string, path: string, driver: string} | undefined} */
export function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const driver = process.env.WEBKIT_DRIVER_PATH ?? onPath('WebKitWebDriver');
  const path = miniBrowser();
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || onPath('Xvfb');
  return driver && path && display ? { name: 'WebKit', path, driver } : undefined;
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * A display to draw on: the machine's own, or a new invisible one.
 * @returns {Promise<{env: Record<string, string>, close: () => void}>}
 */
export async function ensureDisplay() {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return { env: {}, close() {} };
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    xvfb.once('error', reject).once('exit', (code) => reject(new Error(`Xvfb ended at once with code ${code}`)));
    xvfb.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  return { env: { DISPLAY: `:${number}`, GDK_BACKEND: 'x11' }, close: () => xvfb.kill() };
}

/** Sends one WebDriver command; an error answer becomes an Error in the driver's words. */
async function send(base, method, path, body) {
  const response = await fetch(base + path, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${value?.message ?? value?.error ?? response.status}`);
  return value;
}

async function untilReady(base) {
  const end = Date.now() + 15_000;
  for (;;) {
    try {
      return await send(base, 'GET', '/status');
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/**
 * One automated window manager: commands go one at a time, each to the window it is meant for.
 * @returns {Promise<WebKit>}
 */
export async function openWebKit({ path, driver }) {
  const display = await ensureDisplay();
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    // DMA buffers need a graphics card; the accessibility bus is absent in containers and costs seconds to miss.
    env: { ...process.env, ...display.env, WEBKIT_DISABLE_DMABUF_RENDERER: '1', NO_AT_BRIDGE: '1' },
  });
  const stop = () => {
    service.kill();
    display.close();
  };
  process.once('exit', stop); // also when the program fails half way
  try {
    const base = `http://127.0.0.1:${port}`;
    await untilReady(base);
    const browser = { binary: path, args: ['--automation'] };
    const { sessionId } = await send(base, 'POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } },
    });
    return new WebKit(`${base}/session/${sessionId}`, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

class WebKit {
  #base;
  #stop;
  #queue = Promise.resolve();

  constructor(base, stop) {
    this.#base = base;
    this.#stop = stop;
  }

  /** WebDriver has one current window: what several tests ask for has to wait in line. */
  #inTurn(work) {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** Handle of the window that the session began with. */
  firstWindow() {
    return this.#inTurn(() => send(this.#base, 'GET', '/window'));
  }

  /** Handle of a new window. */
  newWindow() {
    return this.#inTurn(async () => (await send(this.#base, 'POST', '/window/new', { type: 'window' })).handle);
  }

  /** A WebDriver command in one window; `path` is relative to the session. */
  command(handle, method, path, body) {
    return this.#inTurn(async () => {
      await send(this.#base, 'POST', '/window', { handle });
      return send(this.#base, method, path, body);
    });
  }

  goto(handle, url) {
    return this.command(handle, 'POST', '/url', { url });
  }

  /** Runs the body of a function in the page. */
  evaluate(handle, script, ...args) {
    return this.command(handle, 'POST', '/execute/sync', { script, args });
  }

  /** WebDriver input actions, released at the end. */
  async act(handle, ...actions) {
    await this.command(handle, 'POST', '/actions', { actions });
  }

  async close() {
    await send(this.#base, 'DELETE', '').catch(() => {});
    this.#stop();
  }
}
