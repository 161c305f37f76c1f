/** The snippet builder: what it writes is pasted into pages and run, in Chromium. Needs a build. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build, transform } from 'esbuild';
import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { openChromium } from '../../scripts/lib/browsers.mjs';
import { at, readJson, tags } from '../../scripts/lib/project.mjs';
import { examples, serve } from '../../scripts/lib/server.mjs';

const { folderOf, hosts, keepsTags, optionsOf, readChoice, ways, writeChoice } =
  await import('../../dist/embed/builder/choice.js');
const { snippets } = await import('../../dist/embed/builder/snippets.js');

/** A frame below the fold gets no animation frames, which is how puppeteer looks by default. */
const patient = { polling: 100, timeout: 10_000 };

const files = readJson(at('dist/cdn/sri.json'));

/** Addresses are read: they name a file that is there. */
const ownFiles = { src: '/content/quiz-desk-day.json' };

/** One value other than the usual for each option of a widget. */
function everyOption(tag) {
  const values = {
    switch: () => '',
    number: ({ max }) => String(max),
    text: ({ name }) => ownFiles[name] ?? 'a"b<c>&d',
  };
  return new Map(
    optionsOf(tag).map((option) => [option.name, values[option.kind]?.(option) ?? option.choices.at(-1)[0]]),
  );
}

/** The same, with an address at which there is a file. */
function runnable(tag) {
  const attributes = everyOption(tag);
  if (attributes.has('src')) attributes.set('src', '/content/quiz-desk-day.json');
  return attributes;
}

const paste = (choice, base) =>
  snippets({ ...choice, folder: base }, files)
    .map(({ code }) => code)
    .reverse() // the script of the site stands in the head, which may come after in the list
    .join('\n');

/** All but what is for the WordPress plugin, which comes first. */
const withoutPlugin = (choice) =>
  snippets(choice, files)
    .slice(choice.host === 'wordpress' && choice.way === 'tag' ? 1 : 0)
    .map(({ code }) => code)
    .join('\n');

describe('the snippet builder', () => {
  it('offers every widget, and only attributes that it has', () => {
    const declared = new Map(
      readJson(at('custom-elements.json'))
        .modules.flatMap(({ declarations }) => declarations)
        .filter(({ tagName }) => tagName)
        .map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)]),
    );
    for (const tag of tags()) {
      const unknown = optionsOf(tag).filter(({ name }) => ![...declared.get(tag), 'name', 'lang'].includes(name));
      assert.deepEqual(unknown, [], tag);
    }
  });

  it('keeps every choice in the address', () => {
    for (const tag of tags()) {
      for (const host of Object.keys(hosts)) {
        const way = keepsTags(host) ? 'tag' : 'frame';
        const choice = { tag, attributes: everyOption(tag), host, way, folder: 'https://cdn.example/u/' };
        assert.deepEqual(readChoice(writeChoice(choice)), choice);
      }
    }
  });

  for (const hash of [
    '',
    '#x',
    '#hold-timer?hold-seconds=-1&sides=up&onclick=x&for=mars&as=magic&in=javascript:x',
    '#?%',
  ]) {
    it(`takes only what is offered from "${hash}"`, () => {
      assert.deepEqual(readChoice(hash), {
        tag: 'hold-timer',
        attributes: new Map(),
        host: 'html',
        way: 'tag',
        folder: '/unknot/',
      });
    });
  }

  it('adds checksums where the files are on another server', () => {
    const choice = readChoice('#body-map');
    assert.doesNotMatch(paste(choice, '/unknot/'), /integrity/);
    const code = paste(choice, 'https://cdn.example/unknot/');
    const wanted = ['unknot.css', 'body-map.js', ...files.needs['body-map.js']];
    for (const file of wanted) assert.ok(code.includes(`${file}" integrity="${files.files[file]}"`), file);
  });

  for (const [given, folder] of [
    ['/my', '/my/'],
    ['https://cdn.example/u?v=1', 'https://cdn.example/u/'],
    ['HTTPS://cdn.example/u/', 'HTTPS://cdn.example/u/'],
    ['//cdn.example/u', '//cdn.example/u/'],
    ['javascript:alert(1)//', '/unknot/'],
    ['"><img src=x onerror=alert(1)>', '/unknot/'],
    ['', '/unknot/'],
  ]) {
    it(`takes "${given}" as the folder ${folder}`, () => assert.equal(folderOf(given), folder));
  }

  it('adds checksums and a sandbox however the address of the other server is written', () => {
    for (const base of ['HTTPS://cdn.example/u/', '//cdn.example/u/']) {
      assert.match(paste(readChoice('#body-map'), base), /integrity/);
      assert.match(paste(readChoice('#body-map?as=frame'), base), /sandbox=/);
    }
  });

  it('gives every site that takes code the same code, whichever way', () => {
    for (const tag of tags()) {
      for (const way of ways) {
        const of = (host) => withoutPlugin({ tag, attributes: everyOption(tag), host, way, folder: '/unknot/' });
        for (const host of ['wordpress', 'squarespace', 'shopify', 'ghost', ...(way === 'tag' ? [] : ['wix'])]) {
          assert.equal(of(host), of('html'), `${tag} for ${host}, ${way}`);
        }
      }
    }
  });

  it('names the block and the shortcode of the WordPress plugin, with the options', () => {
    const [plugin, page] = snippets(readChoice('#hold-timer?hold-seconds=60&voice=&for=wordpress'), files);
    assert.match(plugin.where, /block “Hold timer”/);
    assert.match(plugin.code, /^\[unknot_hold_timer hold-seconds="60" voice\]Hold for .*\[\/unknot_hold_timer\]$/);
    assert.match(page.where, /^Without the plugin/);
    assert.match(page.code, /<hold-timer hold-seconds="60" voice>/);
  });

  it('gives npm an import and a tag that a bundler and a parser take', async () => {
    const lines = tags().map((tag) => snippets({ ...readChoice(`#${tag}`), host: 'npm' }, files));
    const { outputFiles } = await build({
      stdin: { contents: lines.map(([, { code }]) => code).join('\n'), resolveDir: at() },
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      outdir: '/',
      splitting: true,
      conditions: ['production'],
    });
    const bundled = outputFiles.map(({ text }) => text).join('\n');
    for (const [index, tag] of tags().entries()) {
      assert.match(bundled, new RegExp(`\\.define\\("${tag}"|"${tag}"`));
      assert.equal(lines[index][2].code, `<${tag}></${tag}>`);
    }
  });

  for (const tag of tags()) {
    it(`gives React a <${tag}> that it renders with every option`, async () => {
      const attributes = everyOption(tag);
      const [, , { code }] = snippets({ tag, attributes, host: 'react', way: 'tag', folder: '/unknot/' }, files);
      const { code: script } = await transform(`return (${code})`, { loader: 'jsx' });
      const html = renderToStaticMarkup(new Function('React', script)(React));
      const read = Object.fromEntries(
        [...html.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [
          name,
          value
            .replace(/&quot;/g, '"')
            .replace(/&lt;/g, '<')
            .replace(/&gt;/g, '>')
            .replace(/&amp;/g, '&'),
        ]),
      );
      assert.deepEqual(read, Object.fromEntries(attributes));
    });
  }

  it('gives npm the exact version, and React its own kind of attributes', () => {
    const code = paste(readChoice('#hold-timer?hold-seconds=60&voice=&for=react'), '/unknot/');
    assert.match(code, new RegExp(`npm install unknot@${files.version.replaceAll('.', '\\.')}`));
    assert.match(code, /<hold-timer hold-seconds=\{60\} voice \/>/);
  });

  describe('writes code that works', () => {
    let server, browser;
    const pages = {};
    const page = (body) => `<!doctype html><html lang="en"><head><title>Host</title></head>${body}`;
    for (const tag of tags()) {
      const attributes = runnable(tag);
      for (const way of ways) {
        pages[`/${tag}-${way}.html`] = page(paste({ tag, attributes, host: 'html', way }, '/unknot/'));
      }
      // Wix asks for an address, a name and attributes, and puts the element in by itself.
      const [file, name, ...set] = snippets({ tag, attributes, host: 'wix', way: 'tag', folder: '/unknot/' }, files);
      const given = set.map(({ where, code }) => [where.replace('Set Attributes: ', ''), code]);
      pages[`/${tag}-wix.html`] = page(`<script type="module" src="${file.code}"></script><body><script>
        const element = document.createElement(${JSON.stringify(name.code)});
        for (const [name, value] of ${JSON.stringify(given).replaceAll('<', '\\u003c')}) element.setAttribute(name, value);
        document.body.append(element);
      </script>`);
    }
    before(async () => {
      const mounts = { ...examples, '/unknot/': at('dist/cdn') };
      [server, browser] = await Promise.all([serve({ mounts, pages }), openChromium()]);
    });
    after(() => Promise.all([browser?.close(), server?.close()]));

    for (const path of Object.keys(pages)) {
      it(path, async () => {
        const [tag, way] = path.slice(1, -5).split(/-(?=\w+$)/);
        const page = await browser.newPage();
        const wrong = [];
        page.on('pageerror', (error) => wrong.push(error.message));
        page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
        await page.goto(server.url + path, { waitUntil: 'networkidle0' });
        const inFrame = (each) => each.url().includes('/unknot/frame.html');
        if (way === 'link') await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), page.click('a')]);
        const place = way === 'frame' ? await page.waitForFrame(inFrame, { timeout: 10_000 }) : page;
        await place.waitForFunction(`document.querySelector('${tag}')?.shadowRoot?.childElementCount`, patient);
        const wanted = Object.fromEntries(runnable(tag));
        const given = await place.evaluate(
          (tag, names) =>
            Object.fromEntries(names.map((name) => [name, document.querySelector(tag).getAttribute(name)])),
          tag,
          Object.keys(wanted),
        );
        // Wix cannot write a bare switch.
        for (const name of Object.keys(given)) if (way === 'wix' && given[name] === 'true') given[name] = '';
        assert.deepEqual(given, wanted);
        assert.deepEqual(wrong, []);
        await page.close();
      });
    }

    for (const way of ['tag', 'div', 'frame']) {
      it(`with checksums, from another server, as a ${way}; and no file that was changed is run`, async () => {
        const elsewhere = `${server.url.replace('localhost', '127.0.0.1')}/unknot/`;
        const attributes = new Map([['hold-seconds', '60']]);
        const code = paste({ tag: 'hold-timer', attributes, host: 'html', way }, elsewhere);
        pages['/elsewhere.html'] = page(code);
        pages['/changed.html'] = page(code.replaceAll(/(<script[^>]* integrity="sha384-)[^"]{8}/g, '$1AAAAAAAA'));
        const open = async (path) => {
          const tab = await browser.newPage();
          const wrong = [];
          tab.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
          await tab.goto(server.url + path, { waitUntil: 'networkidle0' });
          return { tab, wrong };
        };
        const { tab, wrong } = await open('/elsewhere.html');
        const inFrame = (each) => each.url().includes('/unknot/frame.html');
        const place = way === 'frame' ? await tab.waitForFrame(inFrame, { timeout: 10_000 }) : tab;
        await place.waitForFunction("document.querySelector('hold-timer')?.remainingSeconds === 60", patient);
        assert.deepEqual(wrong, []);
        await tab.close();

        const bad = await open('/changed.html');
        assert.match(bad.wrong.join(), /integrity/);
        assert.equal(await bad.tab.evaluate("!!customElements.get('hold-timer')"), false);
        await bad.tab.close();
      });
    }

    it('as it is copied from the page', async () => {
      const page = await browser.newPage();
      await page.goto(`${server.url}/builder.html#hold-timer?hold-seconds=60&for=wordpress`, {
        waitUntil: 'networkidle0',
      });
      const code = () => page.$$eval('.snippet code', (all) => all.map(({ textContent }) => textContent).join('\n'));
      assert.match(await code(), /<hold-timer hold-seconds="60">/);
      await page.locator('aria/My editor removes the code').click();
      await page.waitForFunction("document.querySelector('#code').textContent.includes('data-unknot')");
      assert.match(await code(), /<div data-unknot="hold-timer" data-hold-seconds="60">/);
      await page.locator('aria/My editor removes the code').click();
      await page.waitForFunction("document.querySelector('#code').textContent.includes('<iframe')");
      assert.match(page.url(), /as=frame/);
      await page.click('.tag:first-of-type input');
      await page.waitForFunction("document.querySelector('#preview body-map')?.shadowRoot?.childElementCount");
      await page.close();
    });

    it('with the folder of the files, also when the page is opened again', async () => {
      const page = await browser.newPage();
      await page.goto(`${server.url}/builder.html`, { waitUntil: 'networkidle0' });
      await page.locator('#base').fill('https://cdn.example/u');
      await page.waitForFunction("document.querySelector('#code').textContent.includes('https://cdn.example/u/')");
      await page.reload({ waitUntil: 'networkidle0' });
      assert.equal(await page.$eval('#base', ({ value }) => value), 'https://cdn.example/u/');
      assert.match(await page.$eval('#code', ({ textContent }) => textContent), /cdn\.example/);
      await page.close();
    });
  });
});
