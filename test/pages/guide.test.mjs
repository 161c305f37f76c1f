/**
 * <release-guide> from the built files: when a part of it cannot be loaded it says so and does with words; it fits a small
 * phone in every language; its English is easy to read; what it says carries a source.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { openChromium } from '../../scripts/lib/browsers.mjs';
import { at, readJson } from '../../scripts/lib/project.mjs';
import { serve } from '../../scripts/lib/server.mjs';

const { languageCodes, rightToLeft } = await import(at('dist/data/languages.js'));
const require = createRequire(import.meta.url);
const readability = require('text-readability').default ?? require('text-readability');

/** Runs in the page: puts a guide in and goes to a step. */
async function show(attributes, step) {
  await import('/dist/cdn/release-guide.js');
  const guide = document.createElement('release-guide');
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
  document.body.append(guide);
  await guide.updateComplete;
  guide.renderRoot.querySelector('[data-act=go-ahead]').click();
  for (let i = 0; i < 100 && !guide.renderRoot.querySelector('[data-act=next], [data-act=retry]'); i++) {
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  guide.goTo(step);
  await guide.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 400));
  return guide.renderRoot.querySelector('.page').textContent.replace(/\s+/g, ' ').trim();
}

describe('<release-guide> as it is built', () => {
  let server, browser;
  before(async () => {
    const mounts = { '/dist/': at('dist'), '/': at('test/pages/blank') };
    [server, browser] = await Promise.all([serve({ mounts }), openChromium()]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** A page on which files that match are not there. */
  async function open(missing) {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => (missing?.test(request.url()) ? request.abort() : request.continue()));
    await page.goto(`${server.url}/`);
    return page;
  }

  const preset = { 'trigger-point': 'tp-iliacus-l', tool: 'ball' };
  const offline = [
    ['its steps', /release-guide-steps/, 'find', 'This part did not load', 'Lift that knee a little.'],
    ['its English', /release-guide-english/, 'find', 'This part did not load', 'Lift that knee a little.'],
    ['its pictures', /release-guide-picture/, 'find', 'Find the spot', 'Find the bony point at the front of your hip.'],
    ['the map', /\/body-map\.js/, 'where', 'The picture did not load.', 'Inside the hip bone'],
    ['the timer', /\/hold-timer\.js/, 'press', 'The timer did not load.', '30 to 90 seconds, then let go slowly.'],
    ['the cards', /\/stretch-card\.js/, 'stretch', 'The card did not load.', 'Tuck your tailbone under.'],
  ];
  for (const [what, missing, step, told, words] of offline) {
    it(`says so when ${what} cannot be loaded, and goes on in words`, async () => {
      const page = await open(missing);
      const text = await page.evaluate(show, preset, step);
      assert.ok(text.includes(told), text);
      assert.ok(text.includes(words), text);
      await page.close();
    });
  }

  it('loads the steps after all when asked to try again', async () => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    let broken = true;
    page.on('request', (request) =>
      broken && request.url().includes('release-guide-steps') ? request.abort() : request.continue(),
    );
    await page.goto(`${server.url}/`);
    await page.evaluate(show, preset, 'where');
    broken = false;
    const heading = await page.evaluate(async () => {
      const guide = document.querySelector('release-guide');
      guide.renderRoot.querySelector('[data-act=retry]').click();
      for (let i = 0; i < 100 && !guide.renderRoot.querySelector('[data-act=next]'); i++) {
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return guide.renderRoot.querySelector('.heading').textContent.trim();
    });
    assert.equal(heading, 'Where is the spot?');
    await page.close();
  });

  it('asks for the map again when its step is next shown', async () => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    let broken = true;
    page.on('request', (request) =>
      broken && /\/body-map\.js/.test(request.url()) ? request.abort() : request.continue(),
    );
    await page.goto(`${server.url}/`);
    const text = await page.evaluate(show, preset, 'where');
    assert.ok(text.includes('The picture did not load.'), text);
    broken = false;
    await page.evaluate(() => {
      const guide = document.querySelector('release-guide');
      guide.goTo('tool');
      guide.goTo('where');
    });
    await page.waitForFunction(
      "document.querySelector('release-guide').renderRoot.querySelector('body-map')?.shadowRoot?.querySelector('svg')",
      { timeout: 8_000 },
    );
    const words = await page.evaluate(
      "document.querySelector('release-guide').renderRoot.querySelector('.page').textContent",
    );
    assert.ok(!words.includes('The picture did not load.'));
    await page.close();
  });

  it('shows two stills in place of a movement to who wants no motion, and on paper', async () => {
    const page = await open();
    const seen = () =>
      page.evaluate(() => {
        const inside = document.querySelector('release-guide').renderRoot.querySelector('.moving');
        return [...inside.children].map((each) => getComputedStyle(each).display !== 'none');
      });
    await page.evaluate(show, preset, 'confirm');
    await page.waitForFunction("document.querySelector('release-guide').renderRoot.querySelector('.moving')");
    assert.deepEqual(await seen(), [false, true, true]);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    assert.deepEqual(await seen(), [true, true, false]);
    await page.emulateMediaFeatures([]);
    await page.emulateMediaType('print');
    assert.deepEqual(await seen(), [true, true, false]);
    await page.close();
  });

  it('lets Tab reach answers again that it has gone past before', async () => {
    const page = await open();
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.name || element?.dataset.act || '';
      });
    const tabTo = async (name) => {
      for (let turn = 0; turn < 40 && (await focused()) !== name; turn++) await page.keyboard.press('Tab');
      assert.equal(await focused(), name);
    };
    await page.evaluate(show, { 'trigger-point': 'tp-iliacus-l' }, 'tool');
    await page.evaluate("document.querySelector('release-guide').renderRoot.querySelector('.heading').focus()");
    for (let round = 0; round < 2; round++) {
      await tabTo('tool');
      await tabTo('back');
      await page.keyboard.press('Enter');
      await page.waitForFunction("document.querySelector('release-guide').place === 'where'");
      await tabTo('next');
      await page.keyboard.press('Enter');
      await page.waitForFunction("document.querySelector('release-guide').place === 'tool'");
    }
    await page.close();
  });

  for (const lang of ['en', 'de']) {
    it(`walks from the go-ahead to the summary in ${lang} with 12 kB beside the map, the timer and the card`, async () => {
      const page = await browser.newPage();
      const asked = new Set();
      page.on('request', (request) => asked.add(new URL(request.url()).pathname));
      await page.goto(`${server.url}/`);
      await page.evaluate(async (code) => {
        document.documentElement.lang = code;
        await import('/dist/cdn/release-guide.js');
        const first = document.body.appendChild(document.createElement('release-guide'));
        await first.updateComplete;
        // The words of the page's language are there long before anybody has read the lists.
        while (!first.renderRoot.querySelector(`[lang=${code}]`))
          await new Promise((resolve) => setTimeout(resolve, 20));
        first.remove();
      }, lang);
      await page.evaluate(show, {}, 'where');
      const steps = await page.evaluate(async () => {
        const guide = document.querySelector('release-guide');
        const root = guide.renderRoot;
        const seen = [];
        const settle = () => new Promise((resolve) => setTimeout(resolve, 600));
        for (let turn = 0; turn < 12 && guide.place !== 'summary'; turn++) {
          seen.push(guide.place);
          await settle();
          for (const value of ['left', 'tp-iliacus', 'angled-tool', '4'])
            root.querySelector(`[value="${value}"]`)?.click();
          root.querySelector('.moving button')?.click();
          await guide.updateComplete;
          guide.next();
          await guide.updateComplete;
        }
        await settle();
        return [...seen, guide.place];
      });
      assert.equal(steps.length, 10, steps.join(' '));
      await page.close();

      const { needs, onDemand } = readJson(at('dist/cdn/sri.json'));
      const files = (tag) => [`${tag}.js`, ...needs[`${tag}.js`], ...onDemand[`${tag}.js`]];
      const opened = new Set(['body-map', 'hold-timer', 'stretch-card'].flatMap(files));
      const atOnce = new Set(['release-guide.js', ...needs['release-guide.js']]);
      const own = [...asked]
        .map((path) => path.replace('/dist/cdn/', ''))
        .filter((file) => file.endsWith('.js') && !opened.has(file) && !atOnce.has(file));
      const size = (file) => brotliCompressSync(readFileSync(at('dist/cdn', file))).length;
      console.log(own.map((file) => `${file} ${size(file)}`).join(', '));
      const bytes = own.reduce((sum, file) => sum + size(file), 0);
      assert.ok(own.length > 1 && bytes <= 12_000, `${bytes} bytes`);
      assert.equal(
        own.some((file) => /english/.test(file)),
        lang === 'en',
      );
    });
  }

  for (const lang of languageCodes) {
    it(`fits 320 px in ${lang}`, async () => {
      const page = await open();
      await page.setViewport({ width: 320, height: 640 });
      await page.evaluate(
        (code, dir) => {
          document.documentElement.lang = code;
          document.documentElement.dir = dir;
          document.body.style.margin = '0';
        },
        lang,
        rightToLeft.has(lang) ? 'rtl' : 'ltr',
      );
      await page.evaluate(show, preset, 'where');
      for (const step of [
        'safety',
        'where',
        'tool',
        'before',
        'find',
        'confirm',
        'press',
        'move',
        'after',
        'summary',
      ]) {
        const wide = await page.evaluate(async (name) => {
          const guide = document.querySelector('release-guide');
          guide.goTo(name);
          await guide.updateComplete;
          await new Promise((resolve) => setTimeout(resolve, 150));
          return document.documentElement.scrollWidth;
        }, step);
        assert.ok(wide <= 320, `${step}: ${wide} px`);
      }
      await page.close();
    });
  }
});

describe('the English of the guide', async () => {
  const { guide } = await import(at('dist/data/words/en/guide.js'));
  const { guideMore } = await import(at('dist/data/words/en/guide-more.js'));
  const { guideHands } = await import(at('dist/data/words/en/guide-hands.js'));
  const sentences = (words) =>
    typeof words === 'string'
      ? [words]
      : typeof words === 'function'
        ? [String(words(3, 5))]
        : Object.values(words).flatMap(sentences);

  it('is at or below grade 7 on average, and no screen is above grade 8', () => {
    const grade = (words) => {
      const text = sentences(words)
        .filter((line) => /[.?!]$/.test(line))
        .join(' ');
      return text.split(' ').length > 20 ? readability.fleschKincaidGrade(text) : 0;
    };
    const all = grade([guide, guideMore, guideHands]);
    console.log(`Flesch-Kincaid grade of the whole guide: ${all}`);
    assert.ok(all <= 7, `grade ${all}`);
    for (const [name, words] of [guide, guideMore, guideHands].flatMap(Object.entries)) {
      if (typeof words === 'object') assert.ok(grade(words) <= 8, `${name}: grade ${grade(words)}`);
    }
  });
});
