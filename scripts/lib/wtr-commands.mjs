/**
 * What tests can ask of the browser itself, the same in every engine. The tests' side is `test/helpers/commands.ts`.
 * A command that an engine cannot do answers `false`; it never fails silently.
 */

/** WebDriver's code points for keys that write nothing. */
const special = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const code = (key) => {
  const value = special[key] ?? (key === 'Space' ? ' ' : key);
  if ([...value].length !== 1) throw new Error(`Unknown key "${key}"`);
  return value;
};

const usual = { width: 800, height: 600 };

/** Chromium and Firefox, through puppeteer. */
const puppeteer = {
  async press(page, { keys }) {
    const named = keys.map((key) => (key === 'Space' ? ' ' : key)); // Firefox does not know it by name
    for (const key of named) await page.keyboard.down(key);
    for (const key of named.toReversed()) await page.keyboard.up(key);
  },
  type: (page, { text }) => page.keyboard.type(text),
  async pointer(page, { steps }) {
    for (const { act, x, y } of steps) await (act === 'move' ? page.mouse.move(x, y) : page.mouse[act]());
  },
  viewport: (page, size) => page.setViewport(size),
};

/** What only Chromium's own protocol can do. */
const chromium = {
  ...puppeteer,
  async media(page, { media = '', ...features }) {
    const names = {
      colorScheme: 'prefers-color-scheme',
      contrast: 'prefers-contrast',
      forcedColors: 'forced-colors',
      reducedMotion: 'prefers-reduced-motion',
    };
    await devtools(page, 'Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([key, value]) => ({ name: names[key], value })),
    });
  },
  /**
   * A hidden tab is one behind another; puppeteer's pretended focus would keep it visible. Freezing a page cuts the test
   * runner's own connection to it: tests of that are page tests.
   */
  async visibility(page, { state }) {
    if (state === 'hidden') {
      await devtools(page, 'Emulation.setFocusEmulationEnabled', { enabled: false });
      covers.set(page, await cover(page));
      if ((await page.evaluate('document.visibilityState')) === 'hidden') return true;
      await chromium.visibility(page, { state: 'visible' });
      return false; // a headless shell has no tabs: every page is in front
    }
    await covers.get(page)?.close();
    covers.delete(page);
    await page.bringToFront();
    await devtools(page, 'Emulation.setFocusEmulationEnabled', { enabled: true });
    return true;
  },
  async reset(page) {
    await chromium.media(page, {});
    if (covers.has(page)) await chromium.visibility(page, { state: 'visible' });
    await page.setViewport(usual);
  },
};

const firefox = { ...puppeteer, reset: (page) => page.setViewport(usual) };

const webkit = {
  press: (launcher, { keys }, id) =>
    launcher.act(id, {
      type: 'key',
      id: 'keys',
      actions: [
        ...keys.map((key) => ({ type: 'keyDown', value: code(key) })),
        ...keys.toReversed().map((key) => ({ type: 'keyUp', value: code(key) })),
      ],
    }),
  type: (launcher, { text }, id) =>
    launcher.act(id, {
      type: 'key',
      id: 'keys',
      actions: [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    }),
  pointer: (launcher, { steps }, id) =>
    launcher.act(id, {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: steps.map(({ act, x, y }) =>
        act === 'move'
          ? { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }
          : { type: act === 'down' ? 'pointerDown' : 'pointerUp', button: 0 },
      ),
    }),
  reset() {},
};

const sessions = new WeakMap();
const covers = new WeakMap();

async function devtools(page, method, parameters) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page).send(method, parameters);
}

async function cover(page) {
  const other = await page.browserContext().newPage();
  await other.bringToFront();
  return other;
}

const prefix = 'unknot:';

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export function commands() {
  return {
    name: 'unknot-commands',
    async executeCommand({ command, payload = {}, session }) {
      if (!command.startsWith(prefix)) return undefined;
      const name = command.slice(prefix.length);
      const launcher = session.browser;
      const own = launcher.type === 'webkit';
      const able = own ? webkit : launcher.name === 'Firefox' ? firefox : chromium;
      if (!able[name]) return false;
      const done = await able[name](own ? launcher : launcher.getPage(session.id), payload, session.id);
      return done ?? true;
    },
  };
}
