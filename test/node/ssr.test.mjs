/** `unknot/ssr` in plain Node. Needs a build. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderWidget } from 'unknot/ssr';
import { tags } from '../../scripts/lib/project.mjs';

describe('renderWidget()', () => {
  for (const tag of tags()) {
    it(`draws <${tag}> in a declarative shadow root, with its sheet and its content`, async () => {
      const html = await renderWidget(tag, { attributes: { label: 'Try it' }, content: '<p>Words</p>' });
      assert.match(html, new RegExp(`^<${tag}[^>]*><template [^>]*shadowrootmode="open"`));
      assert.ok(html.endsWith(`</template><p>Words</p></${tag}>`), html.slice(-80));
      assert.match(html, /<style>[^]*:host/);
      assert.match(html, /part="base"/);
      assert.match(html, /Try it/);
      assert.doesNotMatch(html, /lit-part|lit-node|undefined|\[object/);
    });
  }

  it('keeps attributes and escapes them', async () => {
    const html = await renderWidget('hold-timer', {
      attributes: { 'hold-seconds': 60, voice: true, 'no-sound': false, label: '"><script>' },
    });
    assert.match(html, /^<hold-timer[^>]* hold-seconds="60"/);
    assert.match(html, / voice/);
    assert.doesNotMatch(html.slice(0, html.indexOf('>')), /no-sound/);
    assert.doesNotMatch(html, /<script/);
  });

  it('gives the sheet a nonce', async () => {
    assert.match(await renderWidget('hold-timer', { nonce: 'abc' }), /<style nonce="abc">/);
  });

  it('refuses what is no widget and no attribute', async () => {
    await assert.rejects(renderWidget('script'), /"script" is no widget; there are: body-map, hold-timer/);
    await assert.rejects(renderWidget('hold-timer', { attributes: { 'a><b': '' } }), /is no attribute/);
  });
});
