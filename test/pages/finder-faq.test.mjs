/**
 * <tool-finder> and <trigger-faq> from the built files: what cannot be loaded is told and can be asked for again; they fit a
 * small phone in every language; paper shows every answer; a finder's products are the page's own.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openChromium } from '../../scripts/lib/browsers.mjs';
import { at } from '../../scripts/lib/project.mjs';
import { serve } from '../../scripts/lib/server.mjs';

/** Runs in the page: puts a widget in, and presses what stands under `selector`. */
async function show(tag, selector, content = '') {
  await import(`/dist/cdn/${tag}.js`);
  const widget = document.createElement(tag);
  widget.innerHTML = content;
  document.body.append(widget);
  await widget.updateComplete;
  if (selector) widget.renderRoot.querySelector(selector).click();
}

/** Runs in the page: what the widget says. */
const said = () => document.querySelector('tool-finder, trigger-faq').renderRoot.textContent.replace(/\s+/g, ' ');

const parts = [
  [
    'tool-finder',
    /tool-finder-more/,
    '.filter button:nth-child(2)',
    'This part did not load.',
    'Sits on the inside of the pelvic bone',
  ],
  ['trigger-faq', /trigger-faq-answers/, '', 'The answers did not load.', 'Set the seat so that your hips are level'],
];

describe('finder and questions as they are built', () => {
  let server, browser;
  before(async () => {
    const mounts = { '/dist/': at('dist'), '/': at('test/pages/blank') };
    [server, browser] = await Promise.all([serve({ mounts }), openChromium()]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  for (const [tag, missing, selector, told, comes] of parts) {
    it(`<${tag}> says what could not be loaded, keeps its fallback or its list, and loads it when asked again`, async () => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      let broken = true;
      page.on('request', (request) => (broken && missing.test(request.url()) ? request.abort() : request.continue()));
      await page.goto(`${server.url}/`);
      await page.evaluate(show, tag, selector);
      await page.waitForFunction(`(${said})().includes(${JSON.stringify(told)})`);
      const before = await page.evaluate(said);
      assert.ok(before.includes(tag === 'trigger-faq' ? 'still, steady pressure on the point' : 'Foam roller'), before);
      broken = false;
      await page.evaluate(
        (name) => document.querySelector(name).renderRoot.querySelector('[role=alert] + button').click(),
        tag,
      );
      await page.waitForFunction(`(${said})().includes(${JSON.stringify(comes)})`);
      assert.ok(!(await page.evaluate(said)).includes(told));
      await page.waitForFunction((name) => document.querySelector(name).shadowRoot.activeElement, {}, tag);
      await page.close();
    });
  }

  for (const lang of ['en', 'es', 'ar']) {
    it(`fit 320 px in ${lang}, with everything open`, async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 320, height: 640 });
      await page.goto(`${server.url}/`);
      await page.evaluate((code) => {
        document.documentElement.lang = code;
        document.documentElement.dir = code === 'ar' ? 'rtl' : 'ltr';
        document.body.style.margin = '0';
      }, lang);
      await page.evaluate(show, 'tool-finder', '.foot > button');
      await page.evaluate(show, 'trigger-faq', '');
      const wide = await page.evaluate(async () => {
        for (const widget of document.querySelectorAll('tool-finder, trigger-faq')) {
          for (const each of widget.renderRoot.querySelectorAll('details')) each.open = true;
        }
        await new Promise((done) => setTimeout(done, 600));
        return document.documentElement.scrollWidth;
      });
      assert.ok(wide <= 320, `${wide} px`);
      await page.close();
    });
  }

  it('paper shows every answer, and no others than before are open after it', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/`);
    await page.evaluate(show, 'trigger-faq', '');
    await page.waitForFunction(`(${said})().includes('Sources')`);
    await page.evaluate(() => {
      window.open = 0;
      // After the widget's own, which is older.
      addEventListener('beforeprint', () => {
        window.open = document.querySelector('trigger-faq').renderRoot.querySelectorAll('details[open]').length;
      });
    });
    await page.pdf();
    assert.equal(await page.evaluate('window.open'), 11);
    await page.waitForFunction(() => !document.querySelector('trigger-faq').renderRoot.querySelector('details[open]'));
    await page.close();
  });

  it('a product keeps the look that the page gave it', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/`);
    await page.addStyleTag({
      content: '.mine { color: rgb(1, 2, 3); padding: 7px; letter-spacing: 2px; display: block }',
    });
    await page.evaluate(show, 'tool-finder', '', '<a class="mine" data-tool="ball" href="#b">Ball</a>');
    const look = await page.evaluate(() => {
      const { color, padding, letterSpacing } = getComputedStyle(document.querySelector('.mine'));
      return [color, padding, letterSpacing].join(' ');
    });
    assert.equal(look, 'rgb(1, 2, 3) 7px 2px');
    await page.close();
  });
});
