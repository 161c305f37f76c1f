/** The example server: what it serves, what it refuses, and what it shows of a form. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { at } from '../../scripts/lib/project.mjs';
import { serve, strictPolicy } from '../../scripts/lib/server.mjs';

describe('example server', () => {
  let server;
  before(async () => (server = await serve({ mounts: { '/scripts/': at('scripts'), '/': at('test/node') } })));
  after(() => server.close());

  const post = (body, headers = {}) => fetch(`${server.url}/api/visit`, { method: 'POST', body, headers });

  it('serves scripts as scripts', async () => {
    const answer = await fetch(`${server.url}/scripts/build.mjs`);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type'), /^text\/javascript/);
    assert.equal(answer.headers.get('content-security-policy'), null);
  });

  it('answers 404, also for what lies outside of its folders', async () => {
    assert.equal((await fetch(`${server.url}/nothing.html`)).status, 404);
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/scripts/..%2f..%2fpackage.json',
    ]) {
      const status = await new Promise((resolve, reject) => {
        request(server.url, { path }, (answer) => resolve(answer.resume().statusCode))
          .on('error', reject)
          .end();
      });
      assert.equal(status, 404, path);
    }
  });

  it('sends the strict policy with the strict page and with what it loads', async () => {
    const page = await fetch(`${server.url}/strict-csp.html`);
    assert.equal(page.status, 404); // not in this folder
    const referer = `${server.url}/strict-csp.html`;
    const part = await fetch(`${server.url}/scripts/build.mjs`, { headers: { referer } });
    assert.equal(part.headers.get('content-security-policy'), strictPolicy);
  });

  it('shows what a form sent, as text', async () => {
    const answer = await post(
      new URLSearchParams([
        ['where', 'hip-flexor-l'],
        ['note', '<b>"a" & b</b>'],
        ['where', 'x'],
      ]),
    );
    const html = await answer.text();
    assert.equal(answer.status, 200);
    assert.match(html, /<th scope="row">where<\/th><td>hip-flexor-l<\/td>/);
    assert.match(html, /<td>x<\/td>/);
    assert.match(html, /&lt;b&gt;&quot;a&quot; &amp; b&lt;\/b&gt;/);
  });

  it('reads multipart forms', async () => {
    const form = new FormData();
    form.set('name', 'Ada');
    form.set('file', new Blob(['12345']), 'plan.txt');
    const html = await (await post(form)).text();
    assert.match(html, /<td>Ada<\/td>/);
    assert.match(html, /plan\.txt, 5 bytes/);
  });

  it('refuses what is too large or no form', async () => {
    assert.equal((await post(new URLSearchParams({ a: 'x'.repeat(70_000) }))).status, 413);
    assert.equal((await post('{}', { 'content-type': 'application/json' })).status, 415);
    assert.equal((await fetch(`${server.url}/x`, { method: 'DELETE' })).status, 405);
  });

  it('takes the next free port when one is taken', async () => {
    const taken = Number(new URL(server.url).port);
    const other = await serve({ port: taken, retry: true });
    assert.ok(Number(new URL(other.url).port) > taken);
    await other.close();
  });
});
