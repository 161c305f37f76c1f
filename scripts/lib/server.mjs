/** The small web server behind `npm start`, the page tests, the pictures and the bench. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { at } from './project.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The strictest page we promise to work on: nothing inline, nothing from elsewhere, no string turned into markup. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** The examples as a website: URL prefix → folder, longest prefix first. */
export const examples = {
  '/node_modules/bootstrap/': at('node_modules/bootstrap'),
  '/dist/': at('dist'),
  // The same files under another address are another copy of the library: what a page with two vendors has.
  '/copy/dist/': at('dist'),
  '/': at('examples'),
};

const largest = 64 * 1024;

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => String(text).replace(/[&<>"']/g, (sign) => escapes[sign]);

function send(response, status, body, headers = {}) {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(body);
}

/** A made-up page; one in pieces comes as over a slow line, so that the browser draws what it has. */
async function sendPage(response, content) {
  if (!Array.isArray(content)) return send(response, 200, content);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  for (const piece of content) {
    response.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  response.end();
}

/** The file on disk for a URL path, or undefined; never outside of the mounted folders. */
function fileFor(mounts, path) {
  for (const prefix of Object.keys(mounts).sort((a, b) => b.length - a.length)) {
    if (!path.startsWith(prefix)) continue;
    const folder = mounts[prefix];
    const file = normalize(join(folder, path.slice(prefix.length)));
    if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) return undefined;
    for (const candidate of [file, join(file, 'index.html')]) {
      if (statSync(candidate, { throwIfNoEntry: false })?.isFile()) return candidate;
    }
    return undefined;
  }
  return undefined;
}

async function readBody(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    // The rest is still read, or the browser would report a broken connection instead of the answer.
    if (size <= largest) parts.push(part);
  }
  return size <= largest ? Buffer.concat(parts) : undefined;
}

const shown = (value) => (typeof value === 'string' ? value : `${value.name || 'file'}, ${value.size} bytes`);

/** `POST /api/visit`: shows the names and values that a form sent. Keeps nothing. */
async function visit(request, response) {
  const body = await readBody(request);
  if (!body) return send(response, 413, page('Too much', '<p>The form sent more than 64 kB.</p>'));
  let fields;
  try {
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    fields = [...(await new Response(body, { headers }).formData())];
  } catch {
    return send(response, 415, page('Not a form', '<p>Send a form: urlencoded or multipart.</p>'));
  }
  const rows = fields.map(
    ([name, value]) => `<tr><th scope="row">${escape(name)}</th><td>${escape(shown(value))}</td></tr>`,
  );
  const table = rows.length
    ? `<table><thead><tr><th scope="col">Name</th><th scope="col">Value</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`
    : '<p>The form was empty.</p>';
  send(response, 200, page('What the form sent', table), { 'content-security-policy': answerPolicy });
}

const answerPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const page = (title, content) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
:root { color-scheme: light dark; font: 1.0625em/1.5 system-ui, sans-serif; }
body { max-width: 40em; margin: 2em auto; padding: 0 1em; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .5em .75em; text-align: start; vertical-align: top; overflow-wrap: anywhere; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
<p><a href="/">All example pages</a></p>
</main>
</body>
</html>
`;

/** Is this the strict page, or something that it loads? */
function isStrict(path, { referer }) {
  if (path.startsWith('/strict-csp')) return true;
  return URL.canParse(referer ?? '') && new URL(referer).pathname === '/strict-csp.html';
}

async function answer({ mounts, pages }, request, response) {
  const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
  if (path === '/api/visit' && request.method === 'POST') return visit(request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, page('Not allowed', ''));
  if (Object.hasOwn(pages, path)) return sendPage(response, pages[path]);
  const file = fileFor(mounts, path);
  if (!file && path === '/favicon.ico') return response.writeHead(204).end(); // asked for by browsers, missed by nobody
  if (!file) return send(response, 404, page('Not found', `<p>${escape(path)}</p>`));
  const headers = {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // As every CDN does: a sandboxed frame has no origin that could be named.
    'access-control-allow-origin': '*',
  };
  if (isStrict(path, request.headers)) headers['content-security-policy'] = strictPolicy;
  response.writeHead(200, headers);
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });

/**
 * Starts a server. `port` 0 takes any free one; `retry` goes on to the next while a port is taken.
 * @param {{mounts?: Record<string, string>, pages?: Record<string, string | string[]>, port?: number, retry?: boolean}} [options]
 *   `pages`: HTML by path, for pages that are made up by a test; pieces of HTML come one after the other
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` without a slash at the end
 */
export async function serve({ mounts = examples, pages = {}, port = 0, retry = false } = {}) {
  const server = createServer((request, response) => {
    answer({ mounts, pages }, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, 400, page('Bad request', ''));
    });
  });
  for (;;) {
    try {
      const got = await listen(server, port);
      return {
        url: `http://localhost:${got}`,
        close: () =>
          new Promise((resolve) => {
            server.close(resolve);
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || !retry || port >= 65_535) throw error;
      port++;
    }
  }
}
