/** Every widget in every language on a small phone, as it is published, in Chromium: nothing is wider than the page, no button cuts a word. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openChromium } from '../../scripts/lib/browsers.mjs';
import { at, tags } from '../../scripts/lib/project.mjs';
import { serve } from '../../scripts/lib/server.mjs';

const { languageCodes, rightToLeft } = await import(at('dist/data/languages.js'));

/** What brings each widget into the state with the most words side by side; runs in the page. */
const acts = {
  'hold-timer': async (timer, drawn) => {
    timer.setAttribute('prepare-seconds', '0');
    timer.setAttribute('sides', 'both');
    timer.start();
    await drawn('.check');
    timer.renderRoot.querySelector('.tools button').click();
    await drawn('.switches');
  },
  'body-map': (map) => {
    map.setAttribute('scale', '10');
    map.value = 'psoas-line-r:3 low-back-l:6';
  },
  'symptom-quiz': async (quiz, drawn) => {
    quiz.setAttribute('layout', 'list');
    await quiz.updateComplete;
    quiz.renderRoot.querySelector('.primary').click();
    await drawn('#progress');
  },
  'stretch-card': (card) => card.setAttribute('exercise', 'tool-iliacus'),
  'sitting-break': async (pause, drawn) => {
    pause.start();
    await drawn('[role=timer]');
    pause.move('walk');
  },
  'tool-finder': async (finder, drawn) => {
    finder.renderRoot.querySelector('[aria-pressed=false]').click();
    for (const fold of finder.renderRoot.querySelectorAll('details')) fold.open = true;
    await drawn('details dl');
  },
  'trigger-faq': async (faq, drawn) => {
    await drawn('details');
    for (const fold of faq.renderRoot.querySelectorAll('details')) fold.open = true;
    await drawn('[part=sources]');
  },
  'pain-diary': async (diary, drawn) => {
    const at = Date.now();
    const done = [{ id: 'tp-iliopsoas-crease', side: 'left', seconds: 90 }];
    const places = (before, after) => [{ region: 'low-back-l', before, after }];
    diary.entries = [
      { id: 'a', at: at - 2e8, places: places(3, 2), done },
      { id: 'b', at: at - 1e8, places: places(7, 6), done },
    ];
    await drawn('.trend');
    diary.renderRoot.querySelector('[data-act=edit]').click();
    await drawn('form');
    for (const fold of diary.renderRoot.querySelectorAll('details')) fold.open = true;
  },
  'relief-plan': async (plan, drawn) => {
    const side = 'left';
    const rate = (at, before, after) => ({ type: 'rate', rating: { point: 'tp-iliacus-l', at, before, after } });
    for (const event of [
      {
        type: 'plan',
        planned: [
          { id: 'tp-iliacus-l', kind: 'release', side, sets: 1, holdSeconds: 90, perDay: 2 },
          { id: 'kneeling-lunge', kind: 'exercise', side: 'both', sets: 2, holdSeconds: 30, perDay: 2 },
        ],
      },
      rate(1000, 7, 5),
      rate(2000, 5, 3),
      { type: 'stop', signs: ['pain'], at: 1 },
    ]) {
      plan.plan.tell(event);
    }
    await drawn('.off');
    await drawn('table');
  },
};

/** What is too wide in `root`, itself and the shadow roots within. */
function tooWide() {
  const found = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      const { left, right, width } = element.getBoundingClientRect();
      const told = `${element.localName} "${element.textContent.trim().slice(0, 40)}"`;
      if (width > 1 && (right > innerWidth + 1 || left < -1)) found.push(`${told} ends at ${right}`);
      if (element.localName === 'button' && element.scrollWidth > element.clientWidth + 1) found.push(`${told} is cut`);
    }
  };
  look(document.body);
  return found;
}

describe('at 320 px', () => {
  let server, browser;
  before(async () => {
    const mounts = { '/dist/': at('dist'), '/': at('test/pages/blank') };
    [server, browser] = await Promise.all([serve({ mounts }), openChromium()]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  for (const tag of tags()) {
    for (const lang of languageCodes) {
      it(`<${tag}> fits in ${lang}`, async () => {
        const page = await browser.newPage();
        await page.setViewport({ width: 320, height: 640 });
        await page.goto(`${server.url}/`);
        await page.evaluate(
          async (name, code, dir, act) => {
            Object.assign(document.documentElement, { lang: code, dir });
            document.body.style.margin = '0';
            await import(`/dist/cdn/${name}.js`);
            const element = document.createElement(name);
            document.body.append(element);
            const drawn = async (selector) => {
              for (let i = 0; i < 250; i++) {
                await element.updateComplete;
                if (element.renderRoot.querySelector(selector)) return;
                await new Promise((resolve) => setTimeout(resolve, 20));
              }
              throw new Error(`no ${selector}`);
            };
            await drawn(`.base:lang(${code})`);
            await eval(act)(element, drawn);
            await element.updateComplete;
            await new Promise((resolve) => requestAnimationFrame(resolve));
          },
          tag,
          lang,
          rightToLeft.has(lang) ? 'rtl' : 'ltr',
          String(acts[tag] ?? (() => {})),
        );
        assert.deepEqual(await page.evaluate(tooWide), []);
        await page.close();
      });
    }
  }
});
