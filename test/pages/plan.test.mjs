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

const untouched = `<!doctype html><html lang="en"><head><title>Plan</title>
  <script type="module" src="/dist/cdn/all.js"></script></head>
  <body><body-map view="front"></body-map><relief-plan scope="page"></relief-plan></body></html>`;

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
    Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: true } });
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
    [server, browser] = await Promise.all([serve({ mounts, pages: { '/untouched.html': untouched } }), openChromium()]);
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

  it('loads what finds them when somebody does something, and misses nothing of it', async () => {
    const page = await browser.newPage();
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    // Nothing is evaluated in the page before: that would count as a person's doing.
    await page.goto(`${server.url}/untouched.html`, { waitUntil: 'networkidle0' });
    assert.ok(asked.some((path) => path.endsWith('all.js')));
    assert.deepEqual(
      asked.filter((path) => /link-|relief-plan-/.test(path)),
      [],
    );
    const { x, y } = await page.evaluate(() => {
      const region = document.querySelector('body-map').shadowRoot.querySelector('[data-id="groin-inner-l"]');
      region.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = region.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(x, y);
    await page.waitForFunction("document.querySelector('relief-plan').snapshot.marks.length === 1");
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

  it('takes a person from the map to the printed sheet, two weeks on, by keyboard alone', async () => {
    const { page, said } = await open();
    await page.evaluateOnNewDocument(() => {
      // The page's calendar, which the test can set ahead.
      const Real = Date;
      globalThis.days = 0;
      const ahead = () => Real.now() + globalThis.days * 86_400_000;
      globalThis.Date = class extends Real {
        constructor(...given) {
          if (given.length) super(...given);
          else super(ahead());
        }
        static now() {
          return ahead();
        }
      };
    });
    await page.goto(`${server.url}/`);
    await page.evaluate(help);
    await page.evaluate(async (inside) => {
      document.body.append(document.createRange().createContextualFragment(inside));
      await import('/dist/cdn/all.js');
      globalThis.plan = document.querySelector('relief-plan');
      globalThis.quiz = document.querySelector('symptom-quiz');
      await document.querySelector('body-map').updateComplete;
      globalThis.print = () => (globalThis.printed = true);
    }, markup);
    /** Presses Tab until what has the focus, in whatever shadow root, says this. */
    const tabTo = async (wanted) => {
      for (let turn = 0; turn < 150; turn++) {
        const at = await page.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          const { value = '', ariaLabel, textContent } = active;
          return `${active.dataset?.id ?? ''} ${value} ${ariaLabel ?? textContent}`.replace(/\s+/g, ' ').trim();
        });
        if (wanted.test(at)) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`Tab does not come to ${wanted}`);
    };
    const until = (look) => page.evaluate(`globalThis.until(() => ${look}).then(Boolean)`);

    // Where it hurts: the first region that Tab comes to leads to the others.
    await page.evaluate(() =>
      document.querySelector('body-map').shadowRoot.querySelector('[data-id="iliac-fossa-r"]').focus(),
    );
    await page.keyboard.press('Enter');
    assert.ok(await until(`plan.snapshot.marks.length`));

    // The check: where it hurts is filled in already.
    await tabTo(/^Start/);
    await page.keyboard.press('Enter');
    assert.ok(await until(`quiz.quiz && quiz.answers.where`));
    const answers = [/^none$/, undefined, /^one-side$/, /^push-off$/, /^returns$/, /^sitting$/, /^none$/];
    for (const answer of answers) {
      await page.evaluate(() => quiz.updateComplete);
      assert.ok(await until(`quiz.shadowRoot.querySelector('form')`));
      if (answer) {
        await tabTo(answer);
        await page.keyboard.press('Space');
      }
      await tabTo(/^Continue/);
      await page.keyboard.press('Enter');
    }
    assert.ok(await until(`/review|result/.test(quiz.shadowRoot.querySelector('.page').className)`));
    await tabTo(/^(?:See my result|Show|See)/);
    await page.keyboard.press('Enter');
    assert.ok(await until(`plan.snapshot.planned.length === 2`), said.join());

    // Two weeks: pressed and stretched, ticked each second day, less tender each time.
    for (let day = 0; day < 14; day += 2) {
      await page.evaluate((day) => {
        globalThis.days = day;
        document.dispatchEvent(new Event('visibilitychange'));
      }, day);
      for (const thing of [
        /^Mark as done: Press the iliacus point, right/,
        /^Mark as done: Kneeling hip-flexor stretch, right/,
      ]) {
        await page.evaluate(() => {
          document.activeElement.blur();
          plan.shadowRoot.querySelector('.top').focus();
        });
        await tabTo(thing);
        await page.keyboard.press('Enter');
      }
      await page.evaluate(
        (day) =>
          plan.plan.tell({
            type: 'rate',
            rating: { point: 'tp-iliacus-r', at: Date.now(), before: 7 - day / 3, after: 6 - day / 3 },
          }),
        day,
      );
      assert.ok(await until(`/All done for today/.test(plan.shadowRoot.textContent)`));
    }
    await tabTo(/^Print/);
    await page.keyboard.press('Enter');
    assert.ok(await until(`globalThis.printed`));
    await page.emulateMediaType('print');
    const paper = await page.evaluate(() => {
      const seen = (element) => element.checkVisibility();
      const base = plan.shadowRoot.querySelector('.base');
      return {
        text: base.innerText.replace(/\s+/g, ' '),
        note: plan.shadowRoot.querySelector('.paper').innerText,
        others: [...document.querySelectorAll('body-map, symptom-quiz, release-guide')].some(seen),
      };
    });
    assert.match(paper.text, /Done on 4 of the last 7 days\./);
    assert.match(paper.text, /7 before the first time, 2 after the last\./);
    assert.match(paper.text, /When to see a clinician/);
    assert.match(paper.note, /To take to your next visit\./);
    assert.equal(paper.others, false);
    // The blank page has a timer of its own already.
    assert.deepEqual(
      said.filter((line) => !line.includes('is already defined')),
      [],
    );
    await page.close();
  });

  it('loads at most 4.6 kB of its own at once', () => {
    const own = brotliCompressSync(readFileSync(at('dist/cdn/relief-plan.js')));
    assert.ok(own.length <= 4600, `${own.length} bytes`);
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
