/** The plugin in a real WordPress, in Chromium: what an admin, an author and a visitor meet. Needs a build. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openChromium } from '../../scripts/lib/browsers.mjs';
import { at, tags } from '../../scripts/lib/project.mjs';
import { missing, startWordPress } from '../../scripts/lib/wordpress.mjs';

const { optionsOf } = await import('../../dist/embed/builder/choice.js');
const { snippets } = await import('../../dist/embed/builder/snippets.js');

/** A value that an author may choose, and that WordPress would like to change. */
const odd = ({ kind, choices, max }) =>
  ({
    switch: () => '',
    number: () => String(max),
    choice: () => choices.at(-1)[0],
    text: () => 'a "b" <c> [d] \\e %ab &f',
  })[kind]();

const absent = missing();
if (absent && process.env.CI === 'true') throw new Error(`Not installed: ${absent}`);

const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

describe('the WordPress plugin', { skip: absent && `${absent} is not installed` }, () => {
  let site, browser;
  before(async () => ([site, browser] = await Promise.all([startWordPress(), openChromium()])));
  after(() => Promise.all([browser?.close(), site?.close()]));

  /** Writes a post as someone and answers with its address. Filters of content run as they do in the editor. */
  async function publish(login, content) {
    const id = await site.php(`
      wp_set_current_user( get_user_by( 'login', ${quote(login)} )->ID );
      kses_init();
      $id = wp_insert_post( wp_slash( array( 'post_title' => 'A post', 'post_status' => 'publish', 'post_content' => ${quote(content)} ) ), true );
      if ( is_wp_error( $id ) ) { echo $id->get_error_message(); } else { echo $id; }`);
    assert.match(id, /^\d+$/);
    return `${site.url}/?p=${id}`;
  }

  async function visit(address, { cookies = [] } = {}) {
    const context = await browser.createBrowserContext();
    if (cookies.length) await context.setCookie(...cookies);
    const page = await context.newPage();
    const said = [];
    const asked = [];
    page.on('pageerror', (error) => said.push(`error: ${error.message}`));
    page.on('console', (message) => {
      // A fresh WordPress has no icon.
      if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico')) said.push(message.text());
    });
    page.on('request', (request) => asked.push(request.url()));
    await page.setViewport({ width: 1100, height: 1000 });
    await page.goto(address, { waitUntil: 'networkidle0' });
    const close = async () => {
      await page.close();
      await context.close();
    };
    return { page, said, asked, close, picture: (name) => keep(page, name) };
  }

  async function keep(page, name) {
    mkdirSync(at('shots'), { recursive: true });
    await page.screenshot({ path: at('shots', `wordpress-${name}.png`), fullPage: true });
  }

  const drawn = (place, tag) =>
    place.waitForFunction(`document.querySelector('${tag}')?.shadowRoot?.childElementCount > 0`, { timeout: 10_000 });

  async function visitAsAdmin() {
    const visited = await visit(`${site.url}/wp-login.php`);
    const { page } = visited;
    await page.type('#user_login', 'admin');
    await page.type('#user_pass', 'admin');
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    return visited;
  }

  /** Where the editor has drawn a tag: a frame of its own, or in older versions the page itself. */
  async function canvasWith(page, tag) {
    for (let tries = 0; tries < 100; tries++) {
      for (const frame of page.frames()) {
        if (await frame.evaluate(`!!document.querySelector('${tag}')`).catch(() => false)) return frame;
      }
      await wait(100);
    }
    throw new Error(`no frame has a <${tag}>`);
  }

  for (const tag of tags()) {
    it(`a visitor sees <${tag}> from its shortcode, with files of this site alone`, async () => {
      const address = await publish(
        'admin',
        `<p>Before</p>[unknot_${tag.replaceAll('-', '_')} label="Try it"]Words[/unknot_${tag.replaceAll('-', '_')}]`,
      );
      const { page, said, asked, close, picture } = await visit(address);
      await drawn(page, tag);
      assert.equal(await page.evaluate(`document.querySelector('${tag}').label`), 'Try it');
      assert.deepEqual(said, []);
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob):/.test(url)),
        [],
      );
      await picture(`shortcode-${tag}`);
      await close();
    });
  }

  it('an author’s tags are taken away, and a <div> works', async () => {
    const address = await publish(
      'author',
      `<hold-timer hold-seconds="60">Gone</hold-timer>
       <script>window.hit = 1</script>
       <div class="mine" data-unknot="hold-timer" data-hold-seconds="45" data-onclick="window.hit = 1">Hold for 45 seconds.</div>`,
    );
    const { page, said, close, picture } = await visit(address);
    await drawn(page, 'hold-timer');
    assert.deepEqual(
      await page.evaluate(() =>
        [...document.querySelectorAll('hold-timer')].map(({ remainingSeconds, parentElement }) => [
          remainingSeconds,
          parentElement.className,
        ]),
      ),
      [[45, 'mine']],
    );
    await page.click('hold-timer');
    assert.equal(await page.evaluate('window.hit'), undefined);
    assert.deepEqual(said, []);
    await picture('author-div');
    await close();
  });

  it('a page without a widget loads nothing of ours', async () => {
    const { page, asked, close } = await visit(await publish('admin', '<p>Only words.</p>'));
    assert.deepEqual(
      asked.filter((url) => url.includes('/plugins/unknot/')),
      [],
    );
    assert.ok(page);
    await close();
  });

  it('a shortcode keeps what it knows, clean, and drops the rest', async () => {
    const html = await site.php(
      `echo do_shortcode( ${quote(
        '[unknot_hold_timer hold_seconds="60" SETS="2" voice onclick="alert(1)" style="x" label=\'a"><script>alert(1)</script>\' rest-seconds="many"]<b>Hi</b><script>x</script>[/unknot_hold_timer]',
      )} );`,
    );
    assert.equal(html, '<hold-timer hold-seconds="60" sets="2" voice label="a&quot;&gt;"><b>Hi</b>x</hold-timer>');
  });

  it('the shortcode of the snippet builder gives each widget every option as it was chosen', async () => {
    const page = await browser.newPage();
    for (const tag of tags()) {
      const attributes = new Map(optionsOf(tag).map((option) => [option.name, odd(option)]));
      const [plugin] = snippets({ tag, attributes, host: 'wordpress', way: 'tag', folder: '/unknot/' }, { files: {} });
      const html = await site.php(`echo apply_filters( 'the_content', ${quote(plugin.code)} );`);
      const seen = await page.evaluate(
        (text, name) => {
          const widget = new DOMParser().parseFromString(text, 'text/html').querySelector(name);
          return [
            Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value])),
            widget.textContent.length,
          ];
        },
        html,
        tag,
      );
      assert.deepEqual(seen[0], Object.fromEntries(attributes));
      assert.ok(seen[1] > 20, tag);
      const title = await site.php(
        `echo WP_Block_Type_Registry::get_instance()->get_registered( 'unknot/${tag}' )->title;`,
      );
      assert.ok(plugin.where.includes(`“${title}”`), plugin.where);
    }
    await page.close();
  });

  it('an admin puts a block in, sees it live, changes it, and a visitor sees the same', async () => {
    const { page, close, picture } = await visitAsAdmin();
    await page.goto(`${site.url}/wp-admin/post-new.php`);
    await page.waitForFunction("window.wp?.blocks?.getBlockType('unknot/hold-timer')");
    const id = await page.evaluate(async () => {
      const { blocks, data } = window.wp;
      data.dispatch('core/preferences')?.set('core/edit-post', 'welcomeGuide', false);
      const block = blocks.createBlock('unknot/hold-timer', { 'hold-seconds': '60' });
      data.dispatch('core/block-editor').insertBlocks(block);
      data.dispatch('core/editor').editPost({ title: 'With a block', status: 'publish' });
      data.dispatch('core/block-editor').selectBlock(block.clientId);
      return data.select('core/editor').getCurrentPostId();
    });
    const canvas = await canvasWith(page, 'hold-timer');
    await drawn(canvas, 'hold-timer');
    assert.equal(await canvas.evaluate("document.querySelector('hold-timer').remainingSeconds"), 60);
    await page.evaluate(() => {
      const { data } = window.wp;
      const { clientId } = data.select('core/block-editor').getSelectedBlock();
      data.dispatch('core/block-editor').updateBlockAttributes(clientId, { 'hold-seconds': '75', voice: true });
    });
    await canvas.waitForFunction("document.querySelector('hold-timer')?.remainingSeconds === 75");
    await picture('admin-editor');
    await page.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
    await page.waitForFunction('!window.wp.data.select("core/editor").isSavingPost()');
    await close();

    const visitor = await visit(`${site.url}/?p=${id}`);
    await drawn(visitor.page, 'hold-timer');
    const seen = await visitor.page.evaluate(() => {
      const { remainingSeconds, voice, textContent } = document.querySelector('hold-timer');
      return { remainingSeconds, voice, textContent };
    });
    assert.deepEqual(seen, {
      remainingSeconds: 75,
      voice: true,
      textContent: 'Hold for 90 seconds and breathe slowly. Stop if it turns sharp, shooting, throbbing or tingling.',
    });
    await visitor.picture('visitor-block');
    await visitor.close();
  });

  it('the site editor draws a block in its canvas, which is a frame', async () => {
    const theme = await site.php('echo get_stylesheet();');
    const { page, close, picture } = await visitAsAdmin();
    const template = `postType=wp_template&postId=${encodeURIComponent(`${theme}//index`)}`;
    await page.goto(`${site.url}/wp-admin/site-editor.php?${template}&canvas=edit`);
    await page.waitForFunction("window.wp?.blocks?.getBlockType('unknot/hold-timer')");
    await page.waitForFunction("window.wp.data.select('core/block-editor').getBlocks().length");
    await page.evaluate(() => {
      const { blocks, data } = window.wp;
      data.dispatch('core/preferences')?.set('core/edit-site', 'welcomeGuide', false);
      const block = blocks.createBlock('unknot/hold-timer', { 'hold-seconds': '60' });
      data.dispatch('core/block-editor').insertBlocks(block, 0);
    });
    const canvas = await canvasWith(page, 'hold-timer');
    assert.notEqual(canvas, page.mainFrame());
    await drawn(canvas, 'hold-timer');
    assert.equal(await canvas.evaluate("document.querySelector('hold-timer').remainingSeconds"), 60);
    await picture('site-editor');
    await close();
  });
});
