/** Templates come out of the bundle smaller, and mean the same. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { minifyTemplates } from '../../scripts/lib/minify-templates.mjs';
import { shareDecorate } from '../../scripts/lib/share-decorate.mjs';
import { slimCss } from '../../scripts/lib/slim-css.mjs';

const context = { parse: (code) => parseAst(code) };
const minify = (code) => minifyTemplates().transform.call(context, code, '/x.js').code;

describe('minify-templates', () => {
  it('takes out the indentation of markup, and comments', () => {
    assert.equal(
      minify('html`\n    <!-- note -->\n    <p>\n      a  b ${x}\n    </p>\n  `;'),
      'html`\n\n<p>\na  b ${x}\n</p>\n`;',
    );
  });

  it('makes sheets small', () => {
    const code = 'css`\n  /* note */\n  a > b,\n  c:hover {\n    margin: 0 1em;\n    color: var(--a, red);\n  }\n`;';
    assert.equal(minify(code).replace(/\n+/g, '\n'), 'css` a > b,c:hover{margin:0 1em;color:var(--a,red)}\n`;');
  });

  it('leaves strings in sheets alone', () => {
    assert.match(minify("css`p::after { content: 'a ; b,  c: \\\\2713'; }`;"), /content:'a ; b, {2}c: \\\\2713'/);
  });

  it('keeps white space beside an expression, and the space before a selector', () => {
    assert.equal(
      minify('css`a { width: calc(${x} + 1px); } .b :hover { color: red }`'),
      'css`a{width:calc(${x} + 1px)}.b :hover{color:red}`',
    );
  });

  it('keeps the number of lines', () => {
    const code =
      'const a = css`\n  p {\n    margin: ${1}\n      2px;\n  }\n`;\nconst b = html`\n  <!-- two\n  lines -->\n  <p></p>`;\n';
    assert.equal(minify(code).split('\n').length, code.split('\n').length);
  });

  it('leaves other templates alone', () => {
    const code = 'const a = `\n   x`; const c = css`a { b: c }`; const d = text`\n   x`;';
    assert.ok(minify(code).includes('`\n   x`; const c') && minify(code).endsWith('text`\n   x`;'));
  });
});

describe('share-decorate', () => {
  const load = async () => {
    const { code } = shareDecorate().load('\0decorate');
    return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).__decorate;
  };

  it('runs the last decorator first and defines what they return', async () => {
    const decorate = await load();
    const order = [];
    class A {
      get b() {
        return 1;
      }
    }
    const first = (_, key, descriptor) => (order.push(`1 ${key} ${typeof descriptor.get}`), undefined);
    const last = (_, key, descriptor) => (order.push(`2 ${key}`), { ...descriptor, get: () => 2 });
    decorate([first, last], A.prototype, 'b', null);
    assert.deepEqual(order, ['2 b', '1 b function']);
    assert.equal(new A().b, 2);
  });

  it('leaves a field alone when its decorator returns nothing', async () => {
    class A {}
    (await load())([() => undefined], A.prototype, 'b', undefined);
    assert.equal('b' in A.prototype, false);
  });

  it('replaces a class', async () => {
    const decorate = await load();
    class A {}
    class B {}
    assert.equal(decorate([(target) => (target === A ? B : target)], A), B);
  });
});

describe('slim-css', () => {
  const load = async () => {
    const { code } = slimCss().load('/node_modules/@lit/reactive-element/css-tag.js');
    return import(`data:text/javascript,${encodeURIComponent(code)}`);
  };

  it("stands in for Lit's own, and for nothing else", () => {
    assert.equal(slimCss().load('/src/css-tag.js'), null);
    assert.equal(slimCss().load('/node_modules/@lit/reactive-element/reactive-element.js'), null);
  });

  it('exports what Lit exports there', async () => {
    const lits = await import('@lit/reactive-element/css-tag.js');
    assert.deepEqual(Object.keys(await load()).sort(), Object.keys(lits).sort());
  });

  it('makes one sheet of a template, with other sheets and numbers in it, and adopts it', async () => {
    const { css, adoptStyles, unsafeCSS } = await load();
    const made = [];
    globalThis.CSSStyleSheet = class {
      replaceSync(text) {
        made.push(text.replace(/\s+/g, ' ').trim());
      }
    };
    try {
      const inner = css`
        b {
          top: ${1}px;
        }
      `;
      const outer = css`
        ${inner} i {
          left: ${unsafeCSS('2em')};
        }
      `;
      const root = {};
      adoptStyles(root, [outer, outer.styleSheet]);
      assert.deepEqual(root.adoptedStyleSheets, [outer.styleSheet, outer.styleSheet]);
      assert.deepEqual(made, ['b { top: 1px; } i { left: 2em; }']);
    } finally {
      delete globalThis.CSSStyleSheet;
    }
  });
});
