/** What the linter keeps: types, Lit and accessibility habits, and the house rules of ARCHITECTURE.md. */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import { closedTo, elementRooms, mayLoad, rooms } from './scripts/lib/rooms.mjs';

const typescript = ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'];
const pure = ['src/data/**/*.ts', 'src/figure/**/*.ts', 'src/fhir/**/*.ts', 'src/**/model.ts'];

/** Files whose length is that of a table. */
const tables = ['src/data/**/*.ts', 'src/figure/**/*.ts', 'src/embed/builder/options.ts'];

const domGlobals = [
  ...['window', 'self', 'globalThis', 'document', 'navigator', 'location', 'history', 'screen', 'console'],
  ...['customElements', 'Node', 'Element', 'HTMLElement', 'SVGElement', 'ShadowRoot', 'Document'],
  ...['Event', 'CustomEvent', 'EventTarget', 'AbortController', 'MutationObserver', 'IntersectionObserver'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'matchMedia', 'getComputedStyle'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame', 'queueMicrotask'],
  ...['performance', 'Date', 'crypto', 'process'],
].map((name) => ({ name, message: 'data, figure, fhir and models are pure: pass it in.' }));

/** Patterns of imports that a folder must not have, at once and on demand. */
const barred = (patterns, onDemand = patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
  'no-restricted-syntax': [
    'error',
    ...unsafe,
    ...onDemand.map(({ regex, message }) => ({
      selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\u002F')}/]`,
      message,
    })),
  ],
});

const from = (names) => `^(?:\\.\\.?/)+(?:${names.join('|')})/`;

/** What a page with a strict content security policy, a strange root font size or a stranger's text would break. */
const unsafe = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
    message: 'No markup from strings: it fails under Trusted Types. Render a template.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/[.](inner|outer)HTML=/]',
    message: 'No markup from strings: it fails under Trusted Types. Render a template.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write/]",
    message: 'No markup from strings: it fails under Trusted Types. Render a template.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'No style attribute: a strict page refuses it. Use a class, or el.style.setProperty().',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/]',
    message: 'No <style>: a strict page refuses it. Use static styles.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: 'No style attribute: a strict page refuses it. Use el.style.setProperty().',
  },
  {
    selector: "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/[\\d.]rem\\b/]",
    message: 'Never rem: host pages change the root size. Use em.',
  },
  { selector: 'TSEnumDeclaration', message: 'No enum: a union of strings.' },
  { selector: "TSModuleDeclaration[kind='namespace']", message: 'No namespace: a module.' },
];

const styleMap = {
  regex: '^lit(-html)?/directives/(style-map|unsafe-\\w+)(\\.js)?$',
  message: 'Blocked by a strict content security policy. Use a class, or el.style.setProperty().',
};

const litAndDom = {
  regex: '^(lit|lit-html|lit-element|@lit)(/|$)',
  message: 'data, figure, fhir and models are pure: no Lit.',
};

const direction = (room, closed = closedTo(room)) => ({
  regex: from(closed),
  message: `Imports run one way: src/${room} must not know that room.`,
});

/** Some rooms an element may load, but only when they are needed. */
const onDemand = (room) =>
  elementRooms.includes(room)
    ? direction(
        room,
        closedTo(room).filter((other) => !mayLoad[room].includes(other)),
      )
    : direction(room);

const aboveRooms = {
  regex: '^(?:\\.\\./)+(?:index|elements)\\.js$',
  message: 'Imports run one way: not from the top.',
};

const fromAbove = (room) => (room === 'ssr' ? [] : [aboveRooms]);

export default defineConfig(
  globalIgnores([
    'dist/',
    'shots/',
    'coverage/',
    'storybook-static/',
    'test/integrations/apps/**/*.ts',
    'test/integrations/apps/**/*.tsx',
    'node_modules/',
    '.cache/',
  ]),

  { files: ['**/*.mjs', '**/*.js', '**/*.ts'], extends: [js.configs.recommended] },

  // Scripts run in Node; what they hand to a browser page is a function with the page's globals.
  {
    files: ['**/*.mjs', 'bench/**/*.js', 'examples/**/*.js', 'integrations/**/*.js', 'test/integrations/**/*.js'],
    rules: { 'no-undef': 'off', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }], 'no-control-regex': 'off' },
  },

  {
    files: typescript,
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: ['tsconfig.test.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Lit calls a listener with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // tsc refuses what these two would find.
      'no-undef': 'off',
      'no-redeclare': 'off',
    },
  },

  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-invalid-html': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-this-assign-in-render': 'error',
      'wc/guard-super-call': 'off', // Lit's lifecycle is always there
    },
  },

  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': ['error', { patterns: [styleMap] }],
      'no-restricted-syntax': ['error', ...unsafe],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  { files: tables, rules: { 'max-lines': 'off' } },

  // Later entries replace earlier ones, so each says all that holds in its folder.
  ...rooms.map((room) => ({
    files: [`src/${room}/**/*.ts`],
    rules: barred([styleMap, ...fromAbove(room), direction(room)], [styleMap, ...fromAbove(room), onDemand(room)]),
  })),
  ...rooms.map((room) => ({
    files: [`src/${room}/**/model.ts`, ...(['data', 'figure', 'fhir'].includes(room) ? [`src/${room}/**/*.ts`] : [])],
    rules: barred([litAndDom, aboveRooms, direction(room)]),
  })),
  { files: pure, rules: { 'no-restricted-globals': ['error', ...domGlobals] } },

  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai's `expect(x).to.be.true`
      '@typescript-eslint/require-await': 'off',
      // Every chai assertion looks like a promise to the types; only this one is.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
          message: 'Await it, or it proves nothing.',
        },
      ],
    },
  },
  // A story's `render` is untyped at its edge.
  { files: ['stories/**/*.ts', '.storybook/**/*.ts'], rules: { 'max-lines': 'off' } },
);
