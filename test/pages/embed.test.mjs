/** The ways into a page, from the built files, in Chromium: the loader, `<div data-unknot>`, the frame, a prefix. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openChromium, openFirefox } from '../../scripts/lib/browsers.mjs';
import { serve } from '../../scripts/lib/server.mjs';

const module = '<script type="module" src="/dist/cdn/unknot.js"></script>';
const classic = '<script src="/dist/cdn/unknot.classic.js"></script>';
const html = (body, head = module) => `<!doctype html><html lang="en"><head><title>Host</title>${head}</head>${body}`;

const long = 'data-hold-seconds="75" data-label="Press" class="wide" id="one"';

const pages = {
  '/tag.html': html('<hold-timer hold-seconds="75">Text</hold-timer>'),
  '/classic.html': html('<hold-timer hold-seconds="75">Text</hold-timer>', classic),
  '/div.html': html(`<div data-unknot="hold-timer" ${long}><p>Hold for 75 seconds.</p></div>`),
  '/hostile.html': html(
    `<div data-unknot="hold-timer" data-onclick="window.hit = 1" data-style="position: fixed" data-innerhtml="x"></div>
     <div data-unknot="script" data-src="/evil.js"></div>`,
  ),
  '/slots.html': html('<div data-unknot="stretch-card"><p data-slot="note">Only to the left.</p></div>'),
  '/prefix-guide.html': html(
    '<acme-release-guide trigger-point="tp-iliacus-l" tool="ball" no-sound></acme-release-guide>',
    module.replace('src', 'data-prefix="acme" src'),
  ),
  '/twice.html': html(`<div data-unknot="hold-timer"></div>`, module + classic + module),
  '/prefix.html': html(
    `<hold-timer></hold-timer><acme-hold-timer></acme-hold-timer><div data-unknot="stretch-card"></div>`,
    module.replace('src', 'data-prefix="acme" src'),
  ),
  '/guests.html': html(
    `<acme-sitting-break></acme-sitting-break><acme-symptom-quiz></acme-symptom-quiz>
     <script>
       // Names of the page's own, which a widget must not take for one of its kind.
       for (const tag of ['body-map', 'hold-timer', 'stretch-card']) customElements.define(tag, class extends HTMLElement {});
     </script>`,
    module.replace('src', 'data-prefix="acme" src'),
  ),
  '/names.html': html('<div data-unknot=" hold-timer "></div><div data-unknot="Hold-Timer"></div>'),
  '/empty.html': html('<p>Nothing here.</p>'),
  '/gone.html': html('<hold-timer>Hold for 75 seconds.</hold-timer>'),
};
const frame = (address, sandbox = '') =>
  html(`<iframe ${sandbox} src="${address}" title="Timer" style="width: 400px; height: 90px"></iframe>`);
pages['/frame.html'] = frame('/dist/cdn/frame.html#hold-timer?hold-seconds=75&lang=es');
pages['/sandbox.html'] = frame('/dist/cdn/frame.html#hold-timer?hold-seconds=75', 'sandbox="allow-scripts"');
pages['/lonely.html'] = frame('/dist/cdn/frame.html#hold-timer').replace(module, '');
pages['/stranger.html'] = frame('/shout.html');
pages['/shout.html'] =
  '<script>parent.postMessage({ unknot: "height", height: 5000 }, "*"); parent.shouted = true</script>';

const { firefox } = await engines();

describe('embedding', () => {
  let server, browser;
  before(async () => ([server, browser] = await Promise.all([serve({ pages }), openChromium()])));
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** Opens a page of `pages`, with what it asked for and what it said. */
  async function open(path, { prepare } = {}) {
    const page = await browser.newPage();
    const said = [];
    const asked = [];
    page.on('pageerror', (error) => said.push(`error: ${error.message}`));
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && said.push(message.text()));
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await prepare?.(page);
    await page.goto(server.url + path, { waitUntil: 'networkidle0' });
    return { page, said, asked };
  }

  for (const path of ['/tag.html', '/classic.html']) {
    it(`the loader finds a tag and loads what it needs, and nothing else (${path})`, async () => {
      const { page, said, asked } = await open(path);
      const seconds = await page.evaluate("document.querySelector('hold-timer').remainingSeconds");
      assert.equal(seconds, 75);
      assert.deepEqual(said, []);
      const files = asked.filter((name) => name.endsWith('.js'));
      assert.ok(files.includes('/dist/cdn/hold-timer.js'));
      assert.ok(!files.some((name) => /body-map|stretch-card|symptom-quiz|all\.js/.test(name)), files.join(' '));
      await page.close();
    });
  }

  it('loads nothing on a page without widgets, and a widget that comes later', async () => {
    const { page, asked, said } = await open('/empty.html');
    assert.deepEqual(
      asked.filter((name) => name.endsWith('.js')),
      ['/dist/cdn/unknot.js'],
    );
    await page.evaluate(() => {
      const section = document.createElement('section');
      section.innerHTML =
        '<div><div data-unknot="hold-timer" data-hold-seconds="45"></div></div><hold-timer></hold-timer>';
      document.body.append(section);
    });
    await page.waitForFunction("document.querySelector('[data-unknot] > hold-timer')?.remainingSeconds === 45");
    await page.waitForFunction("document.querySelector('section > hold-timer')?.remainingSeconds === 90");
    assert.deepEqual(said, []);
    await page.close();
  });

  it('a <div> that survives the editor becomes the widget, with its own id, class and text', async () => {
    const { page, said } = await open('/div.html');
    const seen = await page.evaluate(() => {
      const holder = document.querySelector('#one');
      const timer = holder.querySelector('hold-timer');
      const { remainingSeconds, label, textContent } = timer;
      return { className: holder.className, remainingSeconds, label, textContent, children: holder.childNodes.length };
    });
    assert.deepEqual(seen, {
      className: 'wide',
      remainingSeconds: 75,
      label: 'Press',
      textContent: 'Hold for 75 seconds.',
      children: 1,
    });
    assert.deepEqual(said, []);
    await page.close();
  });

  it('follows the <div> as its attributes change', async () => {
    const { page } = await open('/div.html');
    const label = "document.querySelector('hold-timer').label";
    await page.evaluate("document.querySelector('#one').dataset.label = 'Lean in'");
    await page.waitForFunction(`${label} === 'Lean in'`);
    await page.evaluate("delete document.querySelector('#one').dataset.label");
    await page.waitForFunction(`!${label}`);
    await page.close();
  });

  it('a host may write other text into the <div>: the widget stays, with that text', async () => {
    const { page } = await open('/div.html');
    await page.evaluate(() => {
      window.before = document.querySelector('hold-timer');
      document.querySelector('#one').innerHTML = '<p>Other text.</p>';
    });
    await page.waitForFunction("document.querySelector('#one > hold-timer > p')");
    assert.deepEqual(
      await page.evaluate(() => {
        const { remainingSeconds, textContent, isConnected } = window.before;
        return [remainingSeconds, textContent, isConnected, document.querySelector('#one').childNodes.length];
      }),
      [75, 'Other text.', true, 1],
    );
    // And it still follows.
    await page.evaluate("document.querySelector('#one').dataset.label = 'Lean in'");
    await page.waitForFunction("document.querySelector('hold-timer').label === 'Lean in'");
    // Content for the widget itself is for a new one, which reads it.
    const program = '<script type="application/json">{ "steps": [{ "kind": "hold", "seconds": 20 }] }</script>';
    await page.evaluate((text) => (document.querySelector('#one').innerHTML = text), program);
    await page.waitForFunction("document.querySelector('#one > hold-timer > script')");
    assert.ok(
      await page.evaluate("document.querySelector('hold-timer') !== window.before && !window.before.isConnected"),
    );
    await page.close();
  });

  it('a <div> that is named later becomes the widget, and without its name a <div> again', async () => {
    const { page, said } = await open('/empty.html');
    await page.evaluate(() => {
      const div = document.createElement('div');
      Object.assign(div, { id: 'two', textContent: 'Text' });
      document.body.append(div);
    });
    await page.evaluate("document.querySelector('#two').dataset.unknot = 'hold-timer'");
    await page.waitForFunction("document.querySelector('#two > hold-timer')?.shadowRoot");
    await page.evaluate("delete document.querySelector('#two').dataset.unknot");
    await page.waitForFunction("document.querySelector('#two').innerHTML === 'Text'");
    assert.deepEqual(said, []);
    await page.close();
  });

  it('a <div> that is renamed while it moves shows the other widget alone, with its own text', async () => {
    const { page, said } = await open('/div.html');
    await page.evaluate(() => {
      const holder = document.querySelector('#one');
      const parent = holder.parentNode;
      holder.remove();
      parent.prepend(holder);
      holder.dataset.unknot = 'stretch-card';
    });
    await page.waitForFunction("document.querySelector('#one > stretch-card')?.shadowRoot");
    assert.deepEqual(
      await page.evaluate(() => [...document.querySelectorAll('#one *')].map(({ localName }) => localName)),
      ['stretch-card', 'p'],
    );
    assert.equal(await page.evaluate("document.querySelector('#one').textContent"), 'Hold for 75 seconds.');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('takes a name as editors write it, and a clone of a <div> as it is', async () => {
    const { page, said } = await open('/names.html');
    await page.waitForFunction("document.querySelectorAll('[data-unknot] > hold-timer').length === 2");
    await page.evaluate("document.body.append(document.querySelector('[data-unknot]').cloneNode(true))");
    await page.waitForFunction("document.querySelectorAll('[data-unknot] > hold-timer').length === 3");
    await page.evaluate("document.querySelector('[data-unknot]:last-of-type').dataset.holdSeconds = '45'");
    await page.waitForFunction(
      "document.querySelector('[data-unknot]:last-of-type > hold-timer').remainingSeconds === 45",
    );
    assert.deepEqual(said, []);
    await page.close();
  });

  it('says once that a name is wrong, however often the <div> changes', async () => {
    const { page, said } = await open('/empty.html');
    await page.evaluate(async () => {
      const div = document.createElement('div');
      div.dataset.unknot = 'Timer';
      document.body.append(div);
      for (const text of ['one', 'two']) {
        await new Promise((done) => setTimeout(done));
        div.textContent = text;
      }
      await new Promise((done) => setTimeout(done));
    });
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /"timer" is no widget/);
    await page.close();
  });

  it('gives a widget only what it reads: no listener, no style, no foreign tag', async () => {
    const { page, said } = await open('/hostile.html');
    const names = await page.evaluate("document.querySelector('hold-timer').getAttributeNames()");
    assert.deepEqual(names, []);
    await page.click('hold-timer');
    assert.equal(await page.evaluate('window.hit'), undefined);
    assert.equal(await page.evaluate("document.querySelectorAll('body script').length"), 0);
    assert.equal(said.length, 1);
    assert.match(said[0], /"script" is no widget; expected body-map, hold-timer/);
    await page.close();
  });

  it('fills slots from data-slot', async () => {
    const { page } = await open('/slots.html');
    assert.equal(await page.evaluate("document.querySelector('[data-slot]').assignedSlot?.name"), 'note');
    await page.close();
  });

  it('puts the prefix before the tags inside a guide, too', async () => {
    const { page, said } = await open('/prefix-guide.html');
    const inside = (selector) => `document.querySelector('acme-release-guide').renderRoot.querySelector('${selector}')`;
    await page.evaluate(`${inside('[data-act=go-ahead]')}.click()`);
    await page.waitForFunction(inside('[data-act=next]'));
    for (const [step, tag, alive] of [
      ['where', 'acme-body-map', 'svg'],
      ['press', 'acme-hold-timer', 'button'],
      ['stretch', 'acme-stretch-card', '.steps'],
    ]) {
      await page.evaluate(`document.querySelector('acme-release-guide').goTo('${step}')`);
      await page.waitForFunction(`${inside(tag)}?.shadowRoot?.querySelector('${alive}')`, { timeout: 8_000 });
    }
    assert.deepEqual(said, []);
    await page.close();
  });

  it('is harmless when it is loaded three times', async () => {
    const { page, said } = await open('/twice.html');
    assert.equal(await page.evaluate("document.querySelectorAll('hold-timer').length"), 1);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('puts a prefix before every tag and leaves the bare ones to the page', async () => {
    const { page, said } = await open('/prefix.html');
    const defined = ['hold-timer', 'acme-hold-timer', 'stretch-card', 'acme-stretch-card'];
    assert.deepEqual(await page.evaluate((tags) => tags.map((tag) => !!customElements.get(tag)), defined), [
      false,
      true,
      false,
      true,
    ]);
    assert.ok(await page.evaluate("!!document.querySelector('acme-hold-timer').shadowRoot"));
    assert.ok(await page.evaluate("!!document.querySelector('[data-unknot] > acme-stretch-card').shadowRoot"));
    assert.deepEqual(said, []);
    await page.close();
  });

  it('gives widgets within widgets the prefix too', async () => {
    const { page, said } = await open('/guests.html');
    const drawn = (host, tag) =>
      page.waitForFunction(
        (at, guest) => document.querySelector(at).shadowRoot.querySelector(guest)?.shadowRoot?.querySelector('.base'),
        {},
        host,
        tag,
      );
    await page.evaluate("document.querySelector('acme-sitting-break').start()");
    for (const [activity, tag] of [
      ['hip-opener', 'acme-hold-timer'],
      ['knee-lift', 'acme-stretch-card'],
    ]) {
      await page.waitForFunction("document.querySelector('acme-sitting-break').status !== 'idle'");
      await page.evaluate((what) => document.querySelector('acme-sitting-break').move(what), activity);
      await drawn('acme-sitting-break', tag);
    }
    await page.evaluate(async () => {
      const quiz = document.querySelector('acme-symptom-quiz');
      await quiz.updateComplete;
      quiz.quiz = {
        id: 'where',
        version: '1',
        title: 'Where',
        pages: [{ id: 'one', items: [{ id: 'place', type: 'regions', text: 'Where is it?' }] }],
        scales: [],
        results: [{ id: 'any', title: 'Done', text: 'Done.' }],
        fallback: 'any',
      };
    });
    await page.waitForFunction("document.querySelector('acme-symptom-quiz').quiz?.id === 'where'");
    await page.evaluate("document.querySelector('acme-symptom-quiz').start()");
    await drawn('acme-symptom-quiz', 'acme-body-map');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('says so when a file cannot be loaded, leaves the text, and tries again with the next', async () => {
    let broken = true;
    const prepare = async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        broken && request.url().endsWith('/hold-timer.js') ? request.abort() : request.continue(),
      );
    };
    const { page, said } = await open('/gone.html', { prepare });
    assert.match(said.join('\n'), /<hold-timer> could not be loaded/);
    assert.equal(await page.evaluate("document.querySelector('hold-timer').textContent"), 'Hold for 75 seconds.');
    broken = false;
    await page.evaluate("document.body.append(document.createElement('hold-timer'))");
    await page.waitForFunction("customElements.get('hold-timer')");
    await page.close();
  });

  for (const path of ['/frame.html', '/sandbox.html']) {
    it(`a frame is as tall as its widget (${path})`, async () => {
      const { page, said } = await open(path);
      await page.waitForFunction("document.querySelector('iframe').clientHeight > 300", { timeout: 5_000 });
      const inside = await page.waitForFrame((each) => each.url().includes('/dist/cdn/frame.html'));
      await inside.waitForFunction("document.querySelector('hold-timer')?.remainingSeconds === 75");
      const room = await inside.evaluate('innerHeight - document.body.getBoundingClientRect().height');
      assert.ok(room >= 0 && room < 2, `${room} px of room`);
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  /** As tall as its widget while it is out of sight, with the smallest height that it ever had. */
  async function fittedUnseen(body, place = server.url) {
    pages['/unseen.html'] = html(
      `<script>
        window.least = [];
        setInterval(() => {
          for (const [index, { offsetHeight }] of document.querySelectorAll('iframe').entries()) {
            window.least[index] = Math.min(window.least[index] ?? Infinity, offsetHeight);
          }
        }, 5);
      </script><p style="height: 3000px">A long text.</p>${body}`,
      module.replace('/dist', `${place}/dist`),
    );
    const { page, said } = await open('/unseen.html');
    const settled = { polling: 100, timeout: 10_000 };
    await page.waitForFunction(
      "[...document.querySelectorAll('iframe')].every((frame) => frame.style.height)",
      settled,
    );
    for (const frame of page.frames().slice(1)) {
      await frame.waitForFunction('Math.abs(innerHeight - document.body.getBoundingClientRect().height) < 2', settled);
    }
    const before = await page.evaluate(() => ({
      heights: [...document.querySelectorAll('iframe')].map(({ offsetHeight }) => offsetHeight),
      least: window.least,
    }));
    assert.equal(await page.evaluate('scrollY'), 0);
    // The reader arrives: nothing moves any more.
    await page.evaluate("document.querySelector('iframe').scrollIntoView()");
    await page.evaluate('new Promise((done) => setTimeout(done, 400))');
    assert.deepEqual(
      await page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ offsetHeight }) => offsetHeight)),
      before.heights,
    );
    assert.deepEqual(said, []);
    await page.close();
    return before;
  }

  it('a frame from another server is as tall as its widget before the reader scrolls to it', async () => {
    const other = server.url.replace('localhost', '127.0.0.1');
    const { heights } = await fittedUnseen(
      ['stretch-card?exercise=kneeling-lunge', 'trigger-faq?lang=es']
        .map((what) => `<iframe src="${other}/dist/cdn/frame.html#${what}" title="Widget" width="400"></iframe>`)
        .join(''),
      other,
    );
    for (const height of heights) assert.ok(height > 500, `${heights}`);
  });

  it('a frame in a sandbox never shrinks on its way, out of sight too', async () => {
    const { heights, least } = await fittedUnseen(
      ['', 'sandbox="allow-scripts"']
        .flatMap((sandbox) =>
          ['hold-timer', 'stretch-card?lang=de'].map(
            (what) =>
              `<iframe ${sandbox} src="/dist/cdn/frame.html#${what}" title="Widget" width="400" height="300"></iframe>`,
          ),
        )
        .join(''),
    );
    for (const height of heights) assert.ok(height > 500, `${heights}`);
    for (const height of least) assert.ok(height >= 300, `${least}`);
  });

  it('a frame that nobody fits can be scrolled, and is fitted by a loader that comes late', async () => {
    const { page } = await open('/lonely.html');
    const inside = await page.waitForFrame((each) => each.url().includes('/dist/cdn/frame.html'));
    await inside.evaluate('scrollTo(0, 100)');
    assert.equal(await inside.evaluate('scrollY'), 100);
    await page.addScriptTag({ url: '/dist/cdn/unknot.js?v=1', type: 'module' });
    await page.waitForFunction("document.querySelector('iframe').clientHeight > 300");
    await inside.waitForFunction("document.documentElement.classList.contains('fitted')", { polling: 100 });
    await page.close();
  });

  it('data for machines with a mark of ours is no widget', async () => {
    const { page, said } = await open('/empty.html');
    await page.evaluate(() => {
      const script = document.createElement('script');
      Object.assign(script, { type: 'application/ld+json', textContent: '{}' }).dataset.unknot = '';
      document.body.append(script);
    });
    await page.evaluate('new Promise((done) => setTimeout(done, 100))');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('a frame shrinks again, follows its address, and says what it does not know', async () => {
    const { page } = await open('/frame.html');
    const height = () => page.evaluate("document.querySelector('iframe').clientHeight");
    await page.waitForFunction("document.querySelector('iframe').clientHeight > 300");
    const inside = await page.waitForFrame((each) => each.url().includes('/dist/cdn/frame.html'));
    await inside.evaluate("location.hash = '#script?src=/evil.js'");
    await inside.waitForFunction("document.body.textContent.includes('is no widget')");
    await page.waitForFunction("document.querySelector('iframe').clientHeight < 200");
    assert.ok((await height()) > 0);
    await page.close();
  });

  it('a frame reads content only from its own site', async () => {
    const { page } = await open('/empty.html');
    const address = '/dist/cdn/frame.html#stretch-card?src=https%3A%2F%2Fevil.example%2Fcard.json';
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(server.url + address, { waitUntil: 'networkidle0' });
    assert.ok(await page.evaluate("!document.querySelector('stretch-card').hasAttribute('src')"));
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(server.url)),
      [],
    );
    await page.close();
  });

  it('another frame cannot change its height by the same message', async () => {
    const { page } = await open('/stranger.html');
    await page.waitForFunction('window.shouted');
    await page.evaluate('new Promise((done) => setTimeout(done, 100))');
    assert.equal(await page.evaluate("document.querySelector('iframe').clientHeight"), 90);
    await page.close();
  });

  it('Firefox: a frame is as tall as its widget, sandboxed or not, and shrinks again', { skip: !firefox }, async () => {
    const other = await openFirefox(firefox);
    try {
      for (const path of ['/frame.html', '/sandbox.html']) {
        const page = await other.newPage();
        await page.goto(server.url + path);
        const patient = { polling: 50, timeout: 10_000 };
        await page.waitForFunction("document.querySelector('iframe').clientHeight > 300", patient);
        const inside = await page.waitForFrame((each) => each.url().includes('/dist/cdn/frame.html'));
        const fits = 'Math.abs(innerHeight - document.body.getBoundingClientRect().height) < 2';
        await inside.waitForFunction(fits, patient);
        assert.equal(await inside.evaluate("document.querySelector('hold-timer').remainingSeconds"), 75);
        await inside.evaluate("location.hash = '#script'");
        await page.waitForFunction("document.querySelector('iframe').clientHeight < 200", patient);
        await page.close();
      }
    } finally {
      await other.close();
    }
  });
});
