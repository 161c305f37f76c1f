/** Lets Web Test Runner run tests in WebKitGTK: a window a test file, used again when its file is done. */
import { openWebKit } from './webkit.mjs';

/**
 * @param {{path: string, driver: string}} found by `findWebKit()`
 * @returns {import('@web/test-runner-core').BrowserLauncher & {act: Function, command: Function}}
 */
export function webKitLauncher(found) {
  const windows = new Map();
  const free = [];
  let opening;

  async function open() {
    const webkit = await openWebKit(found);
    free.push(await webkit.firstWindow());
    return webkit;
  }

  const windowOf = (id) => {
    const handle = windows.get(id);
    if (!handle) throw new Error(`No WebKit window for session ${id}`);
    return handle;
  };

  return {
    name: 'WebKit',
    type: 'webkit',
    // One window has the focus, and keys go there.
    concurrency: 1,

    async startSession(id, url) {
      const webkit = await (opening ??= open());
      const handle = free.pop() ?? (await webkit.newWindow());
      windows.set(id, handle);
      await webkit.goto(handle, url);
    },

    async stopSession(id) {
      const webkit = await opening;
      const handle = windowOf(id);
      windows.delete(id);
      await webkit.goto(handle, 'about:blank'); // ends timers and sockets of the page
      free.push(handle);
      return {};
    },

    isActive: (id) => windows.has(id),

    getBrowserUrl: async (id) => (await opening).command(windowOf(id), 'GET', '/url'),

    startDebugSession: () => Promise.reject(new Error('Debug in Chromium or Firefox: WebKit has no debug window here')),

    async stop() {
      await (await opening)?.close();
    },

    /** WebDriver input actions in the window of a test session. */
    act: async (id, ...actions) => (await opening).act(windowOf(id), ...actions),

    /** A WebDriver command in the window of a test session. */
    command: async (id, ...command) => (await opening).command(windowOf(id), ...command),
  };
}
