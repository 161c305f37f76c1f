/** The house rules of the linter fire: each bad line below is refused, each good one is not. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { at, root } from '../../scripts/lib/project.mjs';
import { rooms } from '../../scripts/lib/rooms.mjs';

// Rules that need types cannot read text that is in no file; the house rules do not need them.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { project: false, programs: null } },
    },
  ],
  ruleFilter: ({ ruleId }) =>
    /^(no-restricted-(imports|syntax|globals)|max-lines|lit\/|lit-a11y\/|wc\/)/.test(ruleId) &&
    ruleId !== 'lit/no-template-map',
});

async function rulesBroken(filePath, code) {
  const [{ messages }] = await eslint.lintText(code, { filePath: at(filePath) });
  const broken = messages.map(({ ruleId, message }) => ruleId ?? message);
  assert.ok(!broken.some((text) => /pars/i.test(text)), `${filePath} could not be read: ${broken.join()}`);
  return broken;
}

const bad = [
  ['no-restricted-imports', 'src/data/x.ts', "import { LitElement } from 'lit';\nexport const a = LitElement;"],
  [
    'no-restricted-imports',
    'src/data/x.ts',
    "import { createContext } from '@lit/context';\nexport const a = createContext;",
  ],
  ['no-restricted-imports', 'src/data/x.ts', "import { a } from '../figure/body.js';\nexport const b = a;"],
  [
    'no-restricted-imports',
    'src/data/words/en/x.ts',
    "import { a } from '../../../shared/warn.js';\nexport const b = a;",
  ],
  ['no-restricted-imports', 'src/figure/x.ts', "import { a } from '../shared/warn.js';\nexport const b = a;"],
  [
    'no-restricted-imports',
    'src/shared/x.ts',
    "import { HoldTimer } from '../hold-timer/hold-timer.js';\nexport const b = HoldTimer;",
  ],
  ['no-restricted-imports', 'src/shared/x.ts', "export * from '../elements.js';"],
  [
    'no-restricted-imports',
    'src/stretch-card/x.ts',
    "import type { HoldTimer } from '../hold-timer/hold-timer.js';\nexport type A = HoldTimer;",
  ],
  ['no-restricted-imports', 'src/stretch-card/x.ts', "import '../define/hold-timer.js';"],
  ['no-restricted-imports', 'src/hold-timer/model.ts', "import { html } from 'lit';\nexport const a = html;"],
  [
    'no-restricted-imports',
    'src/hold-timer/x.ts',
    "import { styleMap } from 'lit/directives/style-map.js';\nexport const a = styleMap;",
  ],
  [
    'no-restricted-imports',
    'src/hold-timer/x.ts',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const a = unsafeHTML;",
  ],
  [
    'no-restricted-imports',
    'src/fhir/x.ts',
    "import type { BodyMap } from '../body-map/body-map.js';\nexport type A = BodyMap;",
  ],
  ['no-restricted-imports', 'src/fhir/x.ts', "import { html } from 'lit';\nexport const a = html;"],
  ['no-restricted-syntax', 'src/stretch-card/x.ts', "export const a = () => import('../hold-timer/hold-timer.js');"],
  ['no-restricted-globals', 'src/data/x.ts', 'export const a = document.title;'],
  ['no-restricted-globals', 'src/hold-timer/model.ts', 'export const a = () => Date.now();'],
  ['no-restricted-globals', 'src/figure/x.ts', 'export const a = (e: unknown) => e instanceof HTMLElement;'],
  ['no-restricted-syntax', 'src/body-map/x.ts', "export const a = (e: Element) => { e.innerHTML = 'x'; };"],
  [
    'no-restricted-syntax',
    'src/body-map/x.ts',
    "export const a = (e: Element) => e.insertAdjacentHTML('beforeend', 'x');",
  ],
  [
    'no-restricted-syntax',
    'src/body-map/x.ts',
    'import { html } from "lit";\nexport const a = html`<p style="color: red"></p>`;',
  ],
  [
    'no-restricted-syntax',
    'src/body-map/x.ts',
    'import { html } from "lit";\nexport const a = (s: string) => html`<p .innerHTML=${s}></p>`;',
  ],
  [
    'no-restricted-syntax',
    'src/body-map/x.ts',
    'import { css } from "lit";\nexport const a = css`p { margin: 1.5rem; }`;',
  ],
  ['no-restricted-syntax', 'src/body-map/x.ts', 'export enum A { B }'],
  [
    'no-restricted-syntax',
    'test/body-map/x.test.ts',
    "import { expect } from '@open-wc/testing';\nvoid expect;\nexpect(document).to.be.accessible();",
  ],
  [
    'lit-a11y/alt-text',
    'src/body-map/x.ts',
    'import { html } from "lit";\nexport const a = html`<img src="x.png" />`;',
  ],
  ['max-lines', 'src/body-map/x.ts', `${'export {};\n'.repeat(301)}`],
];

const good = [
  ['src/stretch-card/x.ts', "export const a = () => import('../define/hold-timer.js');"],
  [
    'src/hold-timer/x.ts',
    "import { a } from '../shared/warn.js';\nimport { b } from '../data/exercise.js';\nimport { c } from './model.js';\nexport const d = [a, b, c];",
  ],
  ['src/define/hold-timer.ts', "import { HoldTimer } from '../hold-timer/hold-timer.js';\nHoldTimer.define();"],
  ['src/index.ts', "import './define/hold-timer.js';\nexport * from './elements.js';"],
  ['src/data/x.ts', "import * as v from 'valibot';\nimport { en } from './words/en.js';\nexport const a = [v, en];"],
  ['src/data/x.ts', `export const a = [\n${'  1,\n'.repeat(400)}];`],
];

describe('lint rules', () => {
  it('knows every room of src', () => {
    const folders = readdirSync(at('src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(
      folders.map(({ name }) => name).filter((name) => !rooms.includes(name)),
      [],
    );
  });

  for (const [rule, file, code] of bad) {
    it(`${rule} refuses in ${file}: ${code.split('\n').at(-1).slice(0, 70)}`, async () => {
      const broken = await rulesBroken(file, code);
      assert.ok(broken.includes(rule), `found only: ${broken.join(', ') || 'nothing'}`);
    });
  }
  for (const [file, code] of good) {
    it(`accepts in ${file}: ${code.split('\n').at(-1).slice(0, 70)}`, async () => {
      assert.deepEqual(await rulesBroken(file, code), []);
    });
  }
});
