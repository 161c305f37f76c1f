/** Widgets drawn on a server: there before any script, and afterwards the same, working, without a jump. Needs a build. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderWidget } from 'unknot/ssr';
import { engines, openChromium, openFirefox } from '../../scripts/lib/browsers.mjs';
import { tags } from '../../scripts/lib/project.mjs';
import { serve } from '../../scripts/lib/server.mjs';

const script = '<script type="module" src="/dist/cdn/all.js"></script>';
const sheet = '<link rel="stylesheet" href="/dist/cdn/unknot.css">';
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><title>Host</title>${head}</head><body style="margin: 0; font: 16px sans-serif">${body}</body></html>`;

/** A page in pieces: nothing may jump when the rest comes. */
const inPieces = (html, count = 6) => {
  const size = Math.ceil(html.length / count);
  return Array.from({ length: count }, (_, index) => html.slice(index * size, (index + 1) * size));
};

const pages = {};
for (const tag of tags()) {
  const drawn = await renderWidget(tag, { attributes: { label: 'Try it' }, content: '<p>Words</p>' });
  pages[`/${tag}-drawn.html`] = page(drawn, sheet);
  pages[`/${tag}-both.html`] = inPieces(page(drawn, sheet + script));
  pages[`/${tag}-script.html`] = page(`<${tag} label="Try it"><p>Words</p></${tag}>`, script);
}

const height = (tag) => `document.querySelector('${tag}').getBoundingClientRect().height`;
const content = (tag) =>
  `document.querySelector('${tag}').shadowRoot.querySelector('.base').outerHTML.replace(/<!--.*?-->|\\s+/g, ' ')`;

function watch() {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

const { firefox } = await engines();

it('draws nothing of the psoas check for a quiz of the page’s own, and reads no file', async () => {
  const told = [];
  const { warn } = console;
  console.warn = (...parts) => told.push(parts.join(' '));
  try {
    for (const options of [
      { content: '<script type="application/json">{"id": "x"}</script>' },
      { attributes: { src: '/quiz.json' } },
    ]) {
      const drawn = (await renderWidget('symptom-quiz', options)).replace(/<style>.*?<\/style>/s, '');
      assert.doesNotMatch(drawn, /psoas|data-act/);
    }
    assert.match(await renderWidget('symptom-quiz'), /Could it be your psoas/);
    await new Promise((done) => setTimeout(done, 200));
  } finally {
    console.warn = warn;
  }
  assert.deepEqual(told, []);
});

it('takes null for what is not set, as a CMS has it, and names what is no widget', async () => {
  const plain = await renderWidget('sitting-break');
  for (const options of [null, { attributes: null, content: null, nonce: null }, { attributes: { label: null } }]) {
    assert.equal(await renderWidget('sitting-break', options), plain);
  }
  await assert.rejects(renderWidget(undefined), { name: 'RangeError', message: /^"undefined" is no widget/ });
});

describe('widgets drawn on a server', () => {
  let server, browser;
  before(async () => ([server, browser] = await Promise.all([serve({ pages }), openChromium()])));
  after(() => Promise.all([browser?.close(), server?.close()]));

  async function open(path) {
    const page = await browser.newPage();
    const said = [];
    page.on('pageerror', (error) => said.push(error.message));
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && said.push(message.text()));
    await page.evaluateOnNewDocument(watch);
    await page.goto(server.url + path, { waitUntil: 'networkidle0' });
    return { page, said };
  }

  for (const tag of tags()) {
    it(`<${tag}>: drawn without a script, then the same as by its script alone, and nothing jumps as it comes in pieces`, async () => {
      const drawn = await open(`/${tag}-drawn.html`);
      const first = await drawn.page.evaluate(height(tag));
      assert.ok(first > 100, `${first} px`);
      await drawn.page.close();

      const alone = await open(`/${tag}-script.html`);
      const wanted = await alone.page.evaluate(content(tag));
      const last = await alone.page.evaluate(height(tag));
      await alone.page.close();

      const both = await open(`/${tag}-both.html`);
      assert.equal(await both.page.evaluate(content(tag)), wanted);
      assert.deepEqual(both.said, []);
      // A card fetches its exercise: its place is kept by unknot.css, not by what a server can draw.
      if (tag !== 'stretch-card') {
        assert.equal(first, last);
        assert.ok((await both.page.evaluate('window.shift')) < 0.001);
      }
      await both.page.close();
    });
  }

  for (const tag of ['tool-finder', 'trigger-faq']) {
    it(`<${tag}>: the page’s own words are there for readers without scripts`, async () => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${server.url}/${tag}-both.html`);
      const box = await (await page.$(`${tag} > p`)).boundingBox();
      assert.ok(box?.height > 10, JSON.stringify(box));
      await page.close();
    });
  }

  it('work in Firefox too', { skip: !firefox }, async () => {
    const other = await openFirefox(firefox);
    try {
      const page = await other.newPage();
      await page.goto(`${server.url}/hold-timer-both.html`, { waitUntil: 'load' });
      await page.waitForFunction("customElements.get('hold-timer')");
      const status = await page.evaluate(async () => {
        const timer = document.querySelector('hold-timer');
        await timer.updateComplete;
        await timer.load();
        timer.shadowRoot.querySelector('.primary').click();
        return [timer.status, timer.shadowRoot.querySelectorAll('.base').length];
      });
      assert.deepEqual(status, ['running', 1]);
    } finally {
      await other.close();
    }
  });
});
