/**
 * <body-map> when the connection is gone after the page has loaded: what comes on demand says that it could not, nothing
 * that was answered is lost, and the next press gets it once the network is back. In Chromium only: Firefox (ESR 153, tried)
 * never asks again for a module that could not come, until the page is loaded anew; the sentence and its button stay.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { openChromium } from '../../scripts/lib/browsers.mjs';
import { serve } from '../../scripts/lib/server.mjs';

/** Runs in the page: what is seen in the map's shadow root. */
const inside = {
  press: (selector) => document.querySelector('body-map').shadowRoot.querySelector(selector).click(),
  texts: (selector) =>
    [...document.querySelector('body-map').shadowRoot.querySelectorAll(selector)].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    ),
};

const lost = 'This part could not be loaded. Try again';

describe('body-map without a network', () => {
  let site, browser, page;
  let offline = false;
  let refused = [];

  before(async () => {
    site = await serve({ pages: { '/blank': '<!doctype html><title>Blank</title>' } });
    browser = await openChromium();
  });
  after(() => Promise.all([browser?.close(), site?.close()]));

  beforeEach(async () => {
    offline = false;
    refused = [];
    page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!offline) return request.continue();
      refused.push(new URL(request.url()).pathname.split('/').at(-1));
      return request.abort('internetdisconnected');
    });
  });
  afterEach(() => page.close());

  const show = async (markup) => {
    await page.goto(`${site.url}/blank`);
    await page.setContent(
      `<!doctype html><html lang="en">${markup}<script type="module" src="/dist/cdn/body-map.js"></script>`,
    );
    await page.waitForFunction(() => document.querySelector('body-map').shadowRoot?.querySelector('.base'));
    offline = true;
  };
  const texts = (selector) => page.evaluate(inside.texts, selector);
  const press = (selector) => page.evaluate(inside.press, selector);
  const until = (selector, there = true) =>
    page.waitForFunction(
      (wanted, is) => !!document.querySelector('body-map').shadowRoot.querySelector(wanted) === is,
      { timeout: 10_000 },
      selector,
      there,
    );

  it('says so for the list, keeps the answer, and brings it on the next press', async () => {
    await show('<body-map scale="10" value="navel:4"></body-map>');
    await press('[data-do=list]');
    await until('[part=lost]');
    assert.ok(refused.includes('body-map-list.js'), refused.join());
    assert.deepEqual(await texts('[part=lost]'), [lost]);
    assert.deepEqual(await texts('[role=status]'), ['This part could not be loaded.']);
    offline = false;
    await press('[data-do=again]');
    await until('.list');
    await until('[part=lost]', false);
    assert.equal(await page.evaluate(() => document.querySelector('body-map').value), 'navel:4');
  });

  it('says so for the explaining layer, and brings it on the next press', async () => {
    await show('<body-map></body-map>');
    await page.evaluate(() => (document.querySelector('body-map').mode = 'explore'));
    await until('[part=lost]');
    assert.deepEqual(await texts('[part=lost]'), [lost]);
    offline = false;
    await press('[data-do=again]');
    await until('.explain');
    await until('[part=lost]', false);
  });

  it('rejects an export with a sentence, says so, and makes the next one', async () => {
    await show('<body-map value="navel"></body-map>');
    const csv = () =>
      page.evaluate(() =>
        document
          .querySelector('body-map')
          .toCSV({ header: false })
          .catch(({ message }) => message),
      );
    assert.equal(await csv(), '<body-map>: could not be loaded; try again.');
    assert.deepEqual(await texts('[role=status]'), ['This part could not be loaded.']);
    offline = false;
    assert.match(await csv(), /^,none,1,navel,/);
  });

  it('goes on answering by pointer, and moves by keys once the network is back', async () => {
    await show('<body-map></body-map>');
    await page.evaluate(() =>
      document
        .querySelector('body-map')
        .shadowRoot.querySelector('.front [data-id=navel]')
        .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
    );
    assert.equal(await page.evaluate(() => document.querySelector('body-map').value), 'navel');
    await page.evaluate(() => document.querySelector('body-map').focus());
    const focused = () => page.evaluate(() => document.querySelector('body-map').shadowRoot.activeElement?.dataset.id);
    const from = await focused();
    const told = new Promise((resolve) =>
      page.on('console', (said) => /keys for moving/.test(said.text()) && resolve()),
    );
    await page.keyboard.press('ArrowDown');
    await told;
    assert.equal(await focused(), from);
    offline = false;
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(
      (id) => document.querySelector('body-map').shadowRoot.activeElement?.dataset.id !== id,
      { timeout: 10_000 },
      from,
    );
  });
});
