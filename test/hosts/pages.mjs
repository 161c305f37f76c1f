/** Pages as hostile as real ones: the widgets of each stand in boxes of one width and one font, so that pictures compare. */

export const widgets = {
  'hold-timer': '<hold-timer></hold-timer>',
  'symptom-quiz': '<symptom-quiz></symptom-quiz>',
  'body-map': '<body-map scale="10"></body-map>',
  'stretch-card': '<stretch-card></stretch-card>',
  'sitting-break': '<sitting-break></sitting-break>',
  'pain-diary': '<pain-diary></pain-diary>',
  'release-guide': '<release-guide></release-guide>',
  'tool-finder': '<tool-finder></tool-finder>',
  'trigger-faq': '<trigger-faq></trigger-faq>',
  'relief-plan': '<relief-plan></relief-plan>',
};

const box = 'width: 420px; margin: 0; padding: 0; border: 0; font: 16px/1.5 DejaVu Sans, sans-serif';

/** @param style of the page's own, after the box's; a page may not undo the box, which is part of the measure */
const slots = (style = '') =>
  Object.values(widgets)
    .map((tag) => `<div class="slot" style="${box}; ${style}">${tag}</div>`)
    .join('\n');

const library = '<script type="module" src="/dist/cdn/all.js"></script>';

/** @param {{head?: string, body?: string, doctype?: string, root?: string}} parts */
const page = ({ head = '', body = slots(), doctype = '<!doctype html>', root = 'lang="en"' }) =>
  `${doctype}<html ${root}><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`;

const sheet = (href) => `<link rel="stylesheet" href="${href}">`;
const rules = (css) => `<style>${css}</style>`;

export const plain = page({ head: library });
export const dark = page({ head: library + rules(':root { color-scheme: dark; background: #111 }') });

/** Name → page. What each looks like is compared with `plain`. */
export const hosts = {
  'Bootstrap 5': page({ head: sheet('/node_modules/bootstrap/dist/css/bootstrap.css') + library }),
  'Tailwind preflight': page({ head: sheet('/node_modules/tailwindcss/preflight.css') + library }),
  Bulma: page({ head: sheet('/node_modules/bulma/css/bulma.css') + library }),
  Foundation: page({ head: sheet('/node_modules/foundation-sites/dist/css/foundation.css') + library }),
  'a root of 62.5 %': page({ head: rules('html { font-size: 62.5% }') + library }),
  'a page that reverts everything': page({ head: rules('* { all: revert }') + library }),
  'a page of !important': page({
    head:
      rules(`
        *, *::before, *::after { box-sizing: content-box !important; border-radius: 0 !important; letter-spacing: 3px !important;
          text-transform: uppercase !important; text-shadow: 1px 1px red !important; line-height: 3 !important }
        button, input, label, a, p, h1, h2, h3, li, div div { color: red !important; background: yellow !important }
        svg, img { width: 10px !important; height: 10px !important; fill: red !important }
        button { all: unset !important }`) + library,
  }),
  'the roughest theme': page({ head: sheet('/css/shop-theme.css') + library, body: slots('font-style: normal') }),
  'a page from right to left': page({ root: 'lang="en" dir="rtl"', head: library }),
  'quirks mode': page({ doctype: '', head: library }),
  'an open dialog': page({
    head:
      rules('dialog { width: 440px; max-width: none; max-height: none; padding: 0; border: 0; position: static }') +
      library,
    body: `<dialog open>${slots()}</dialog>`,
  }),
  'a table cell': page({
    head: library,
    body: `<table style="border-spacing: 0"><tr><td style="padding: 0; text-align: left">${slots()}</td></tr></table>`,
  }),
};

/** Name → page in which the widgets are out of sight at first, and how they come into sight. */
export const hidden = {
  'a closed <details>': [
    page({ head: library, body: `<details><summary>More</summary>${slots()}</details>` }),
    () => (document.querySelector('details').open = true),
  ],
  'a tab that is shown later': [
    page({ head: library, body: `<section style="display: none">${slots()}</section>` }),
    () => (document.querySelector('section').style.display = ''),
  ],
  'a dialog that is opened later': [
    page({
      head: rules('dialog { width: 440px; max-width: none; max-height: none; padding: 0; border: 0 }') + library,
      body: `<dialog>${slots()}</dialog>`,
    }),
    () => {
      document.querySelector('dialog').show();
      document.activeElement?.shadowRoot?.activeElement?.blur(); // it focuses its first button
    },
  ],
  'a shadow root': [
    page({ head: library, body: `<article></article><template>${slots()}</template>` }),
    () => {
      const root = document.querySelector('article').attachShadow({ mode: 'open' });
      root.append(document.querySelector('template').content.cloneNode(true));
    },
  ],
  'a page put together by innerHTML': [
    page({ head: library, body: `<article></article><template>${slots()}</template>` }),
    () => (document.querySelector('article').innerHTML = document.querySelector('template').innerHTML),
  ],
};

const before = (code) => `<script>${code}</script>`;

/** Name → page whose scripts are no friends, and what the console may say. */
export const scripts = {
  'two versions of the library': [
    page({ head: library + '<script type="module" src="/copy/dist/cdn/all.js"></script>' }),
    /is already defined \(version/,
  ],
  'one tag file and everything': [
    page({ head: '<script type="module" src="/dist/cdn/hold-timer.js"></script>' + library }),
    /is already defined/,
  ],
  'an older class under the same tag': [
    page({
      head:
        before("customElements.define('hold-timer', class extends HTMLElement { static version = '0.0.1' })") + library,
    }),
    /<hold-timer> is already defined \(version 0\.0\.1\)/,
  ],
  'a patched Array.prototype': [
    page({
      head:
        before(
          'Array.prototype.last = function () { return this[this.length - 1] }; Object.prototype.extra = 1; String.prototype.trimEnd2 = () => 1',
        ) + library,
    }),
    undefined,
  ],
  'frozen customElements': [page({ head: before('Object.freeze(customElements)') + library }), undefined],
};
