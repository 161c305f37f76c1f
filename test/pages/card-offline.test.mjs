/**
 * <stretch-card> when its exercise cannot be loaded: it says so, keeps the page's own words, and brings the exercise by its
 * button or by itself once the network is back. In Chromium only, for the reason that map-offline.test.mjs gives.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { openChromium } from '../../scripts/lib/browsers.mjs';
import { serve } from '../../scripts/lib/server.mjs';

const lost = 'This part could not load. Check the connection and try again.';

describe('stretch-card without a network', () => {
  let site, browser, page;
  let offline = false;

  before(async () => {
    site = await serve({ pages: { '/blank': '<!doctype html><title>Blank</title>' } });
    browser = await openChromium();
  });
  after(() => Promise.all([browser?.close(), site?.close()]));

  beforeEach(async () => {
    offline = false;
    page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const exercise = /stretch-card-exercises/.test(request.url());
      return offline && exercise ? request.abort('internetdisconnected') : request.continue();
    });
  });
  afterEach(() => page.close());

  const show = async (markup) => {
    await page.goto(`${site.url}/blank`);
    await page.setContent(
      `<!doctype html><html lang="en">${markup}<script type="module" src="/dist/cdn/stretch-card.js"></script>`,
    );
  };
  const text = (selector) =>
    page.evaluate(
      (wanted) =>
        document
          .querySelector('stretch-card')
          .shadowRoot?.querySelector(wanted)
          ?.textContent.replace(/\s+/g, ' ')
          .trim(),
      selector,
    );
  const until = (selector) =>
    page.waitForFunction(
      (wanted) => document.querySelector('stretch-card').shadowRoot?.querySelector(wanted),
      { timeout: 10_000 },
      selector,
    );

  it('says so when the first exercise does not come, tries again in vain, then shows it', async () => {
    offline = true;
    await show('<stretch-card><p>Kneel and tuck.</p></stretch-card>');
    await until('[role=alert]');
    assert.equal(await text('[role=alert]'), lost);
    assert.equal(await text('.primary'), 'Try again');
    assert.ok(await page.evaluate(() => document.querySelector('stretch-card p').checkVisibility()));
    await page.keyboard.press('Tab');
    const before = await page.evaluateHandle(() =>
      document.querySelector('stretch-card').shadowRoot.querySelector('[role=alert]'),
    );
    await page.keyboard.press('Enter');
    // Said anew, and the keyboard is where it was.
    await page.waitForFunction(
      (old) => {
        const { shadowRoot } = document.querySelector('stretch-card');
        return !old.isConnected && shadowRoot.querySelector('[role=alert]') && shadowRoot.activeElement;
      },
      { timeout: 10_000 },
      before,
    );
    offline = false;
    await page.keyboard.press('Enter');
    await until('.steps');
    await page.waitForFunction(
      () => /^Start/.test(document.querySelector('stretch-card').shadowRoot.activeElement?.textContent.trim()),
      { timeout: 10_000 },
    );
    assert.equal(await text('[role=alert]'), undefined);
  });

  it('says so when another exercise does not come, with json-ld too, and shows it once the network is back', async () => {
    await show('<stretch-card json-ld></stretch-card>');
    await until('.steps');
    await page.waitForFunction(() => document.querySelector('script[type="application/ld+json"]'));
    offline = true;
    await page.evaluate(() => (document.querySelector('stretch-card').exercise = 'hip-sway'));
    await until('[role=alert]');
    assert.equal(await text('.primary'), 'Try again');
    offline = false;
    await page.evaluate(() => void dispatchEvent(new Event('online')));
    await until('.steps');
    assert.equal(await text('.heading'), 'Hip sway');
  });

  it('shows a loaded exercise although the one before did not come', async () => {
    await show('<stretch-card></stretch-card>');
    await until('.steps');
    offline = true;
    await page.evaluate(() => (document.querySelector('stretch-card').exercise = 'hip-sway'));
    await until('[role=alert]');
    await page.evaluate(() => (document.querySelector('stretch-card').exercise = 'kneeling-lunge'));
    await until('.steps');
    assert.equal(await text('[role=alert]'), undefined);
  });
});
