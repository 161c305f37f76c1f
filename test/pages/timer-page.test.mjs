/**
 * <hold-timer> in a page of its own, as it is published, in Chromium: opened without a network, loaded anew in mid-hold,
 * beside another one with a voice.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openChromium } from '../../scripts/lib/browsers.mjs';
import { at } from '../../scripts/lib/project.mjs';
import { serve } from '../../scripts/lib/server.mjs';

describe('<hold-timer> in a page', () => {
  let server, browser;
  before(async () => {
    const mounts = { '/dist/': at('dist'), '/': at('test/pages/blank') };
    [server, browser] = await Promise.all([serve({ mounts }), openChromium()]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** @param {string[]} timers the attributes of each */
  async function open(t, ...timers) {
    const context = await browser.createBrowserContext();
    t.after(() => context.close());
    const page = await context.newPage();
    await page.evaluateOnNewDocument((all) => {
      window.told = [];
      for (const type of ['hold-start', 'hold-phase', 'hold-pause', 'hold-resume', 'hold-complete']) {
        document.addEventListener(type, ({ target }) => window.told.push(`${target.id} ${type}`));
      }
      document.addEventListener('DOMContentLoaded', () => {
        const form = document.body.appendChild(document.createElement('form'));
        all.forEach((attributes, index) => {
          form.insertAdjacentHTML('beforeend', `<hold-timer id="t${index}" no-sound ${attributes}></hold-timer>`);
        });
      });
    }, timers);
    await page.goto(`${server.url}/`);
    await page.waitForFunction(() => document.querySelector('hold-timer')?.shadowRoot?.querySelector('.primary'));
    return page;
  }

  const read = (page, property, id = 't0') =>
    page.evaluate((name, which) => document.getElementById(which)[name], property, id);
  const is = (page, property, value, id = 't0') =>
    page.waitForFunction((name, x, which) => document.getElementById(which)[name] === x, {}, property, value, id);
  const press = (page, selector, id = 't0') => page.locator(`#${id} >>> ${selector}`).click();

  it('opened without a network: says so under Start, and starts at the next press when the network is back', async (t) => {
    const page = await open(t, 'prepare-seconds="0" hold-seconds="30"');
    await page.setOfflineMode(true);
    await press(page, '.primary');
    const sentence = 'It could not load. When you are connected again, press Start.';
    const shown = (page) => page.evaluate(() => document.querySelector('#t0').shadowRoot.textContent);
    await page.waitForFunction(
      (text) => document.querySelector('#t0').shadowRoot.textContent.includes(text),
      {},
      sentence,
    );
    assert.equal(await read(page, 'status'), 'idle');
    assert.equal(await page.evaluate(() => document.querySelector('#t0').load()), false);
    await page.setOfflineMode(false);
    await press(page, '.primary');
    await is(page, 'status', 'running');
    assert.ok(!(await shown(page)).includes(sentence));
    // The whole of it works from now on, and one press has made one start.
    await page.evaluate(() => {
      const timer = document.querySelector('#t0');
      timer.stop();
      timer.start();
    });
    assert.equal(await read(page, 'status'), 'running');
    const starts = await page.evaluate(() => window.told.filter((each) => each === 't0 hold-start').length);
    assert.equal(starts, 2);
  });

  it('loaded anew in mid-hold: goes on where it would be by now, tells no second start, and a form gets the whole', async (t) => {
    const page = await open(t, 'persist="session" name="held" prepare-seconds="0" hold-seconds="20" milestones=""');
    await page.evaluate(() => document.querySelector('#t0').load());
    await press(page, '.primary');
    await is(page, 'status', 'running');
    const started = Date.now();
    await page.waitForFunction(() => document.querySelector('#t0').remainingSeconds <= 17);
    await page.reload();
    await is(page, 'status', 'running');
    const left = await read(page, 'remainingSeconds');
    const passed = (Date.now() - started) / 1000;
    assert.ok(Math.abs(20 - passed - left) <= 1.5, `${left} s left after ${passed} s`);
    assert.deepEqual(await page.evaluate(() => window.told), []);
    await is(page, 'status', 'complete');
    assert.equal(await page.evaluate(() => new FormData(document.forms[0]).get('held')), '20');
    await page.reload();
    await page.evaluate(() => document.querySelector('#t0').load());
    assert.equal(await read(page, 'status'), 'idle');
  });

  it('two with a voice: each says its own, and the one that is silent stays so', async (t) => {
    const attributes = 'voice prepare-seconds="0" hold-seconds="5" milestones=""';
    const page = await open(t, `${attributes} sides="left"`, `${attributes} sides="right"`, 'prepare-seconds="0"');
    await page.evaluate(async () => {
      window.spoken = [];
      speechSynthesis.speak = (utterance) => {
        window.spoken.push(utterance.text);
        setTimeout(() => utterance.onend(), 500);
      };
      const timers = document.querySelectorAll('hold-timer');
      for (const timer of timers) await timer.load();
      for (const timer of timers) timer.start();
    });
    await is(page, 'status', 'complete', 't0');
    await is(page, 'status', 'complete', 't1');
    await page.waitForFunction(() => window.spoken.length >= 4);
    const spoken = await page.evaluate(() => window.spoken);
    // Which of the two has its voice first is the network's affair.
    assert.deepEqual(spoken.slice(0, 2).toSorted(), [
      'Left side. Hold for 5 seconds. Breathe slowly.',
      'Right side. Hold for 5 seconds. Breathe slowly.',
    ]);
    assert.deepEqual(spoken.slice(2), Array(2).fill('Done. You held for 5 seconds in all.'));
    assert.equal(await read(page, 'status', 't2'), 'running');
  });

  it('from the press of Start on nothing moves, however narrow it is and in every language', async (t) => {
    const page = await open(t, '');
    for (const lang of ['en', 'es', 'ar', 'de', 'fr', 'pt']) {
      for (const width of [272, 328, 480, 640]) {
        const places = await page.evaluate(
          async (language, wide) => {
            const until = async (done) => {
              while (!done()) await new Promise((resolve) => setTimeout(resolve, 20));
            };
            document.body.innerHTML =
              '<hold-timer no-sound sides="both" prepare-seconds="60" hold-seconds="6" milestones="1" switch-seconds="60"></hold-timer>';
            const timer = document.querySelector('hold-timer');
            timer.lang = language;
            timer.style.inlineSize = `${wide}px`;
            const find = (selector) => timer.shadowRoot.querySelector(selector);
            await until(() => find('.base')?.lang === language);
            await timer.load();
            const seen = [];
            const look = async (moment) => {
              await timer.updateComplete;
              await new Promise((resolve) => requestAnimationFrame(resolve));
              const base = find('.base').getBoundingClientRect();
              const main = find('.primary').getBoundingClientRect();
              const place = [base.height, main.top - base.top].map(Math.round);
              seen.push({ moment, place: place.join(' '), pressed: Math.round(main.top - base.top) });
            };
            await look('idle');
            find('.primary').click();
            await until(() => timer.status === 'running');
            await look('prepare');
            timer.skip();
            await until(() => find('.check:not(.kept)'));
            await look('hold');
            await until(() => find('.asked'));
            await look('asked');
            timer.skip();
            await look(timer.phase);
            timer.stop();
            await look('stopped');
            return seen;
          },
          lang,
          width,
        );
        const [idle, first, ...others] = places;
        const where = `${lang}, ${width} px: `;
        assert.equal(first.pressed, idle.pressed, `${where}the button moves as it is pressed`);
        for (const { moment, place } of others) assert.equal(place, first.place, where + moment);
      }
    }
  });
});
