/** The static Storybook: builds it, lists its stories, opens one and waits until it has been drawn, played and judged. */
import { at, readJson, runNode, tool } from './project.mjs';

export const folder = at('storybook-static');

/** Builds into `storybook-static/`; throws with the tool's own words. */
export async function buildStorybook() {
  const { code, output } = await runNode(
    [tool('storybook'), 'build', '-o', 'storybook-static', '--quiet', '--disable-telemetry'],
    { env: { STORYBOOK_DISABLE_TELEMETRY: '1' } },
  );
  if (code) throw new Error(`storybook build failed\n${output}`);
}

/** Everything in the built Storybook: {id, title, name, type: 'story' | 'docs', tags}. */
export const listStories = () => Object.values(readJson(at('storybook-static/index.json')).entries);

/** Runs in the page before Storybook: keeps what its channel reports, as soon as there is a channel. */
function listen() {
  const report = (window.__report = { errors: [], done: false, violations: [] });
  const fail = (what) => (error) =>
    report.errors.push(`${what}: ${error?.message ?? error?.description ?? JSON.stringify(error)}`);
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      for (const event of ['storyThrewException', 'storyErrored', 'storyMissing']) {
        channel.on(event, (error) => {
          fail(event)(error);
          report.done = true;
        });
      }
      // A play function that fails still "finishes with success": its own event is the one that tells.
      channel.on('playFunctionThrewException', fail('play'));
      channel.on('unhandledErrorsWhilePlaying', (errors) => errors.forEach(fail('while playing')));
      channel.on('docsRendered', () => (report.done = true));
      channel.on('storyFinished', ({ status, reporters = [] }) => {
        for (const { type, result } of reporters) {
          if (type !== 'a11y') continue;
          for (const { id, nodes = [] } of result?.violations ?? []) {
            report.violations.push(
              `${id}: ${nodes
                .map(({ html }) => html)
                .join(' ')
                .slice(0, 300)}`,
            );
          }
        }
        if (status === 'error' && !report.violations.length) report.errors.push('the story ended with an error');
        report.done = true;
      });
    },
  });
}

/** A page that can open stories one after the other. */
export async function storyPage(context) {
  const page = await context.newPage();
  await page.evaluateOnNewDocument(listen);
  return page;
}

/**
 * Opens a story and waits for it.
 * @param {import('puppeteer-core').Page} page from `storyPage()`
 * @param {string} url of the server
 * @param {{id: string, type: string}} story
 * @param {Record<string, string>} [globals] of the toolbar
 * @returns {Promise<string[]>} what is wrong; empty when all is well
 */
export async function openStory(page, url, { id, type }, globals = {}) {
  const errors = [];
  const onError = (error) => errors.push(`page error: ${error.message ?? error}`);
  const onRequest = (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob|about):/.test(request.url())) {
      errors.push(`asks elsewhere: ${request.url()}`);
    }
  };
  page.on('pageerror', onError).on('request', onRequest);
  try {
    const chosen = Object.entries(globals).map((pair) => pair.join(':'));
    const view = type === 'docs' ? 'docs' : 'story';
    await page.goto(`${url}/iframe.html?id=${id}&viewMode=${view}&globals=${chosen.join(';')}`);
    await page.waitForFunction('window.__report?.done', { timeout: 30_000, polling: 50 });
    const report = await page.evaluate('window.__report');
    const unknown = await page.evaluate(
      "[...new Set([...document.querySelectorAll(':not(:defined)')].map((element) => element.localName))]",
    );
    errors.push(...unknown.map((tag) => `<${tag}> is not registered`));
    return [...errors, ...report.errors, ...report.violations];
  } catch (error) {
    return [...errors, error.message];
  } finally {
    page.off('pageerror', onError).off('request', onRequest);
  }
}

/**
 * Works through `jobs` with `workers` at a time. Each worker keeps one page in a window of its own: of two tabs in one
 * window the browser draws only one, and the other waits for its next frame for ever.
 */
export async function inPages(browser, jobs, workers, work) {
  const waiting = [...jobs];
  const next = async () => {
    const context = await browser.createBrowserContext();
    const page = await storyPage(context);
    for (let job; (job = waiting.shift());) await work(page, job);
    await context.close();
  };
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, next));
}
