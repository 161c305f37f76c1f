/**
 * Every example page, as a visitor loads it: no error, no request to elsewhere, nothing that jumps, nothing that axe finds.
 * The strict page in every engine.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { engines, openChromium, openFirefox } from '../../scripts/lib/browsers.mjs';
import { at, filesUnder } from '../../scripts/lib/project.mjs';
import { serve, strictPolicy } from '../../scripts/lib/server.mjs';
import { openWebKit } from '../../scripts/lib/webkit.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = filesUnder(at('examples'), (name) => name.endsWith('.html')).map((path) => basename(path));
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Runs in the page before anything else. */
function watch() {
  window.__shifts = [];
  window.__violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) =>
    window.__violations.push([violatedDirective, blockedURI, sourceFile, sample].join(' ')),
  );
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      window.__shifts.push(`${value.toFixed(4)} ${sources.map(({ node }) => node?.nodeName).join(' ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const upgraded = '!document.querySelector(":not(:defined)")';

const unknown = "[...document.querySelectorAll(':not(:defined)')].map((element) => element.localName)";

/** Names of elements that are defined but drew nothing. */
const undrawn = `[...document.querySelectorAll('*')]
  .filter((element) => element.localName.includes('-') && customElements.get(element.localName))
  .filter((element) => !element.shadowRoot?.childElementCount)
  .map((element) => element.localName)`;

describe('example pages', () => {
  let server, browser;
  before(async () => ([server, browser] = await Promise.all([serve(), openChromium()])));
  after(() => Promise.all([browser?.close(), server?.close()]));

  it('are there', () => assert.ok(pages.length));

  for (const name of pages) {
    for (const width of [1024, 320]) {
      it(`${name}, ${width} px wide`, async () => {
        const page = await browser.newPage();
        const wrong = [];
        page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
        page.on('console', (message) => message.type() === 'error' && wrong.push(`console: ${message.text()}`));
        page.on('request', (request) => {
          const url = request.url();
          if (!url.startsWith(`${server.url}/`) && !/^(data|blob|about):/.test(url))
            wrong.push(`asks elsewhere: ${url}`);
        });
        page.on(
          'response',
          (response) => response.status() >= 400 && wrong.push(`${response.status()} ${response.url()}`),
        );
        await page.evaluateOnNewDocument(watch);
        await page.setViewport({ width, height: 800 });
        await page.goto(`${server.url}/${name}`, { waitUntil: 'networkidle0' });
        await page.waitForFunction(upgraded, { timeout: 5_000 }).catch(() => {}); // told below
        await page.evaluate('new Promise((done) => setTimeout(done, 300))');

        const seen = await page.evaluate(`({
          shifts: window.__shifts, violations: window.__violations, undrawn: ${undrawn}, unknown: ${unknown},
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        })`);
        wrong.push(...seen.violations.map((text) => `policy: ${text}`));
        wrong.push(...seen.shifts.map((text) => `layout shift: ${text}`));
        wrong.push(...seen.unknown.map((tag) => `<${tag}> is not registered`));
        wrong.push(...seen.undrawn.map((tag) => `<${tag}> drew nothing`));
        if (seen.wide > 0) wrong.push(`scrolls sideways by ${seen.wide} px`);

        await page.evaluate(axe);
        const { violations } = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), standards);
        for (const { id, help, nodes } of violations) {
          wrong.push(`axe ${id}: ${help}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
        }
        await page.close();
        assert.deepEqual(wrong, []);
      });
    }
  }
});

describe('what the example pages say', () => {
  const read = (name) => readFileSync(at('examples', name), 'utf8');
  const idsOf = (html) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

  for (const name of pages) {
    const html = read(name);

    it(`${name}: every link leads to a page, and to a place on it, that is there`, () => {
      const links = [...html.matchAll(/<a\b[^>]* href="([^":]*)"/g)].map(([, href]) => href);
      const broken = links.filter((href) => {
        const [file, id] = href.split('#');
        if (file && !pages.includes(file)) return true;
        return id && !idsOf(file ? read(file) : html).includes(id);
      });
      assert.deepEqual(broken, []);
      assert.equal(new Set(idsOf(html)).size, idsOf(html).length, 'an id twice');
    });

    it(`${name}: one main heading, its own title and description, and no claim that no widget may make`, () => {
      assert.equal(html.match(/<h1\b/g)?.length, 1);
      for (const [what, part] of [
        ['title', /<title>([^<]+)</],
        ['description', /<meta\s+name="description"\s+content="([^"]+)"/],
      ]) {
        const own = part.exec(html)?.[1];
        assert.ok(own, what);
        assert.deepEqual(
          pages.filter((other) => other !== name && part.exec(read(other))?.[1] === own),
          [],
          what,
        );
      }
      const text = html.replace(/<(script|style)[^]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ');
      assert.doesNotMatch(
        text,
        /\byou(?:\s+have|\s*[’']ve)\b(?! to\b)|diagnos|\bcur(?:e|es|ed|ing|able)\b|guarant|\d\s*per\s?cent/i,
      );
    });
  }
});

describe('strict page', { skip: !pages.includes('strict-csp.html') }, async () => {
  const { firefox, webkit } = await engines();
  let server;
  before(async () => (server = await serve()));
  after(() => server.close());
  const address = () => `${server.url}/strict-csp.html`;

  it('comes with the policy', async () => {
    assert.equal((await fetch(address())).headers.get('content-security-policy'), strictPolicy);
  });

  it('Firefox: no violation, everything drawn', { skip: !firefox }, async () => {
    const browser = await openFirefox(firefox);
    try {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(watch);
      await page.goto(address(), { waitUntil: 'load' });
      await page.waitForFunction(upgraded, { timeout: 10_000 });
      const violations = await page.evaluate('window.__violations');
      // Firefox also asks for an icon of the site, which is the browser's doing and not ours.
      assert.deepEqual(
        violations.filter((text) => !/^img-src \S*icon\./.test(text)),
        [],
      );
      assert.deepEqual(await page.evaluate(undrawn), []);
    } finally {
      await browser.close();
    }
  });

  // WebDriver has no way to listen before the page does; what a refused style or script would break is looked at instead.
  it('WebKit: everything drawn and styled', { skip: !webkit }, async () => {
    const browser = await openWebKit(webkit);
    try {
      const handle = await browser.firstWindow();
      await browser.goto(handle, address());
      const end = Date.now() + 10_000;
      while (!(await browser.evaluate(handle, `return ${upgraded}`)) && Date.now() < end);
      assert.equal(await browser.evaluate(handle, `return ${upgraded}`), true);
      assert.deepEqual(await browser.evaluate(handle, `return ${undrawn}`), []);
      const unstyled = `return [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot && !shadowRoot.adoptedStyleSheets.length).length`;
      assert.equal(await browser.evaluate(handle, unstyled), 0);
    } finally {
      await browser.close();
    }
  });
});
