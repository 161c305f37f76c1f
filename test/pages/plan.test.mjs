/**
 * <relief-plan> from the built files: the widgets of a page find their plan in whatever order scripts come, also late and
 * through the loader, under a strict policy; what it loads at once stays small; its English is easy to read.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { openChromium } from '../../scripts/lib/browsers.mjs';
import { at } from '../../scripts/lib/project.mjs';
import { serve } from '../../scripts/lib/server.mjs';

const require = createRequire(import.meta.url);
const readability = require('text-readability').default ?? require('text-readability');

const tags = ['relief-plan', 'body-map', 'symptom-quiz', 'release-guide', 'hold-timer', 'stretch-card'];
const markup = `<section><body-map></body-map></section><section><symptom-quiz></symptom-quiz></section>
  <aside><relief-plan scope="page" emergency-number="112"></relief-plan></aside>
  <section><release-guide></release-guide><hold-timer></hold-timer><stretch-card></stretch-card></section>`;

/** Runs in the page: puts the widgets in and loads their files one after the other. */
async function load(inside, order) {
  document.body.append(document.createRange().createContextualFragment(inside));
  for (const file of order) {
    await import(`/dist/cdn/${file}.js`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    // Somebody marks as soon as there is a map.
    const map = document.querySelector('body-map');
    if (file !== 'body-map') continue;
    await map.updateComplete;
    map.shadowRoot
      .querySelector('[data-id="iliac-fossa-r"]')
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  }
  return settled();
}

/** Puts the helpers of this test into the page. */
function help() {
  globalThis.until = async (look) => {
    for (let turn = 0; turn < 150; turn++) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    return undefined;
  };
  globalThis.settled = async () => {
    const plan = document.querySelector('relief-plan');
    const [quiz, guide, timer] = ['symptom-quiz', 'release-guide', 'hold-timer'].map((tag) =>
      document.querySelector(tag),
    );
    await globalThis.until(() => plan.snapshot?.marks.length && quiz.answers?.where);
    plan.plan.tell({ type: 'choose', side: 'right', points: ['tp-iliacus-r'] });
    await globalThis.until(() => guide.triggerPoint);
    const before = [plan.snapshot.marks[0]?.id, quiz.answers.where, guide.triggerPoint, timer.sides];
    plan.plan.tell({ type: 'flag', signs: ['rf-saddle'], level: 'emergency', at: Date.now() });
    await globalThis.until(() => timer.shadowRoot.querySelector('.unknot-curtain'));
    return [...before, timer.shadowRoot.querySelector('.base').checkVisibility()];
  };
}
/* global settled */

const together = ['iliac-fossa-r', 'iliac-fossa-r', 'tp-iliacus-r', 'right', false];

describe('<relief-plan> as it is built', () => {
  let server, browser;
  before(async () => {
    const mounts = { '/dist/': at('dist'), '/': at('test/pages/blank') };
    [server, browser] = await Promise.all([serve({ mounts }), openChromium()]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  async function open(missing) {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => message.type() !== 'log' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    if (missing) {
      await page.setRequestInterception(true);
      page.on('request', (request) => (missing.test(request.url()) ? request.abort() : request.continue()));
    }
    await page.goto(`${server.url}/`);
    await page.evaluate(help);
    return { page, said };
  }

  const orders = [
    tags,
    [...tags].reverse(),
    ['body-map', 'hold-timer', 'relief-plan', 'stretch-card', 'symptom-quiz', 'release-guide'],
  ];
  for (const order of orders) {
    it(`finds its widgets when scripts come so: ${order.join(', ')}`, async () => {
      const { page, said } = await open();
      assert.deepEqual(await page.evaluate(load, markup, order), together);
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  it('finds them when everything comes in one file, and in a copy that comes later', async () => {
    const { page, said } = await open();
    const found = await page.evaluate(async (inside) => {
      document.body.append(document.createRange().createContextualFragment(inside));
      await import('/dist/cdn/all.js');
      const map = document.querySelector('body-map');
      await map.updateComplete;
      map.shadowRoot
        .querySelector('[data-id="iliac-fossa-r"]')
        .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      // Another copy of everything: its plan of the page is the one that is there.
      const { ReliefPlan } = await import('/dist/cdn/relief-plan.js').then(() => ({
        ReliefPlan: customElements.get('relief-plan'),
      }));
      return [typeof ReliefPlan, ...(await settled())];
    }, markup);
    assert.deepEqual(found, ['function', ...together]);
    assert.ok(
      said.every((line) => line.includes('is already defined')),
      said.join('\n'),
    );
    await page.close();
  });

  it('says so when its list cannot be loaded, and shows it when it can be again', async () => {
    const { page } = await open(/relief-plan-panel/);
    const text = await page.evaluate(async () => {
      await import('/dist/cdn/relief-plan.js');
      const host = document.createElement('relief-plan');
      document.body.append(host);
      host.plan.tell({ type: 'choose', side: 'left' });
      await globalThis.until(() => host.shadowRoot.querySelector('.note'));
      return host.shadowRoot.textContent.replace(/\s+/g, ' ');
    });
    assert.match(text, /Your plan could not be shown\. The network may be down\. Try again/);
    await page.close();
  });

  it('stops a timer also when the curtain cannot be loaded', async () => {
    const { page } = await open(/link-curtain/);
    const status = await page.evaluate(async () => {
      await import('/dist/cdn/relief-plan.js');
      await import('/dist/cdn/hold-timer.js');
      const host = document.createElement('relief-plan');
      const timer = document.createElement('hold-timer');
      timer.noSound = true;
      host.append(timer);
      document.body.append(host);
      timer.start();
      await globalThis.until(() => timer.status === 'running');
      // It has joined when it takes the plan's side.
      host.plan.tell({ type: 'choose', side: 'left' });
      await globalThis.until(() => timer.sides === 'left');
      host.plan.tell({ type: 'stop', signs: ['pain'], at: 1 });
      return timer.status;
    });
    assert.equal(status, 'stopped');
    await page.close();
  });

  it('fits a small phone in every language', async () => {
    const { page } = await open();
    await page.setViewport({ width: 320, height: 700 });
    const wide = await page.evaluate(async () => {
      await import('/dist/cdn/relief-plan.js');
      const found = [];
      for (const lang of ['en', 'es', 'ar']) {
        const host = document.createElement('relief-plan');
        host.lang = lang;
        document.body.replaceChildren(host);
        for (const event of [
          {
            type: 'plan',
            planned: [{ id: 'kneeling-lunge', kind: 'exercise', side: 'both', sets: 2, holdSeconds: 30, perDay: 2 }],
          },
          { type: 'done', done: { id: 'kneeling-lunge', kind: 'exercise', seconds: 9, at: Date.now() } },
          { type: 'rate', rating: { point: 'tp-iliopsoas-crease-l', before: 10, after: 10, at: Date.now() } },
          { type: 'flag', signs: ['rf-bladder-bowel'], level: 'emergency', at: 1 },
        ])
          host.plan.tell(event);
        await globalThis.until(
          () => host.shadowRoot.querySelector('.off') && host.shadowRoot.querySelector('.base').lang === lang,
        );
        if (document.documentElement.scrollWidth > 320) found.push(lang);
        const small = [...host.shadowRoot.querySelectorAll('button')].filter((each) => each.offsetHeight < 44);
        if (small.length) found.push(`${lang}: ${small.length} small`);
      }
      return found;
    });
    assert.deepEqual(wide, []);
    await page.close();
  });

  it('loads at most 4 kB of its own at once', () => {
    const own = brotliCompressSync(readFileSync(at('dist/cdn/relief-plan.js')));
    assert.ok(own.length <= 4000, `${own.length} bytes`);
  });

  it('is easy to read', async () => {
    const words = [];
    for (const [file, name] of [
      ['plan', 'plan'],
      ['plan-more', 'planMore'],
      ['plan-curtain', 'planCurtain'],
    ]) {
      const { [name]: topic } = await import(at(`dist/data/words/en/${file}.js`));
      const walk = (part) => {
        if (typeof part === 'string' && /\.$/.test(part)) words.push(part);
        else if (typeof part === 'object') Object.values(part).forEach(walk);
      };
      walk(topic);
    }
    const grade = readability.fleschKincaidGrade(words.join(' '));
    assert.ok(grade <= 7, `grade ${grade}`);
  });
});
