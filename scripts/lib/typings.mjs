/** Types for frameworks and data for editors, drawn from `custom-elements.json` into `dist/types/` and `dist/editors/`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { at, readJson, tags } from './project.mjs';

const jsx = (module, type) => `declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements extends ${type} {}
  }
}
`;

/** How each framework is told of new tags: a module of its own to add to, so that nobody needs the others installed. */
const frameworks = {
  react: [
    'CustomElements',
    ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime'].map((name) => jsx(name, 'CustomElements')).join(''),
  ],
  preact: ['CustomElements', jsx('preact', 'CustomElements')],
  solid: ['CustomElementsSolidJs', jsx('solid-js/jsx-runtime', 'CustomElementsSolidJs')],
  svelte: [
    'CustomElements',
    `declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CustomElements {}
}
`,
  ],
  vue: [
    'CustomElements',
    `declare module 'vue' {
  interface GlobalComponents {
${tags()
  .map((tag) => `    '${tag}': new () => { $props: CustomElements['${tag}'] };`)
  .join('\n')}
  }
}
`,
  ],
};

/** The tools tell of each file; a build says little. */
function quietly(run) {
  const { log } = console;
  console.log = () => {};
  try {
    run();
  } finally {
    console.log = log;
  }
}

/** The props of every tag: the generator's file without its own guesses of frameworks, and with the events it forgets. */
function trimProps(events) {
  const file = at('dist/types/elements.d.ts');
  const [props] = readFileSync(file, 'utf8').split(/^declare (?:module|global)/m);
  writeFileSync(file, `import type { ${events.join(', ')} } from '../elements.js';\n${props}`);
}

export function writeTypings() {
  const { modules } = readJson(at('custom-elements.json'));
  // Only what has a tag: the class that all of them extend is nobody's element.
  const elements = modules.map((module) => ({
    ...module,
    declarations: module.declarations?.filter(({ customElement, tagName }) => !customElement || tagName),
  }));
  const manifest = () => structuredClone({ modules: elements });
  const events = elements
    .flatMap(({ declarations = [] }) => declarations.flatMap(({ events = [] }) => events))
    .map(({ type }) => type?.text)
    .filter((name) => name && name !== 'Event');
  mkdirSync(at('dist/types'), { recursive: true });
  quietly(() => {
    generateJsxTypes(manifest(), {
      outdir: at('dist/types'),
      fileName: 'elements.d.ts',
      globalTypePath: '../elements.js',
      stronglyTypedEvents: true,
    });
    generateVsCodeCustomElementData(manifest(), { outdir: at('dist/editors') });
    generateJetBrainsWebTypes(manifest(), { outdir: at('dist/editors'), packageJson: false });
  });
  trimProps([...new Set(events)].sort());
  for (const [name, [type, text]] of Object.entries(frameworks)) {
    writeFileSync(at('dist/types', `${name}.d.ts`), `import type { ${type} } from './elements.js';\n\n${text}`);
  }
}
