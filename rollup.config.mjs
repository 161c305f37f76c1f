/**
 * Bundles `dist/` (unbundled modules, written by tsc) into `dist/cdn/`.
 *
 * One file per tag: what all tags load goes into the chunks `lit` and `shared`, what some load into one named after them, so
 * that a page with one widget never loads another, and file names stay the same from release to release. `all.js` is a bundle of its own:
 * everything in one file comes in one request and is a tenth smaller. What is imported on demand is a chunk in both.
 * `unknot.js` finds the widgets of a page and fetches their files; `frame.js` does it for the page in a frame.
 */
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { basename, relative, sep } from 'node:path';
import { at, tags } from './scripts/lib/project.mjs';
import { minifyTemplates } from './scripts/lib/minify-templates.mjs';
import { ownCopies } from './scripts/lib/own-copies.mjs';
import { shareDecorate } from './scripts/lib/share-decorate.mjs';
import { slimCss } from './scripts/lib/slim-css.mjs';
import { slimProperty } from './scripts/lib/slim-property.mjs';

const names = tags();
const entries = new Map(names.map((tag) => [at('dist/define', `${tag}.js`), tag]));

/** Tags that load `id` at once (by static imports), sorted. */
function loadersOf(id, getModuleInfo) {
  const seen = new Set();
  const found = new Set();
  const visit = (module) => {
    if (seen.has(module)) return;
    seen.add(module);
    if (entries.has(module)) found.add(entries.get(module));
    getModuleInfo(module)?.importers.forEach(visit);
  };
  visit(id);
  return [...found].sort();
}

/** What draws a person, and the card that is made of it. */
const drawing =
  /(?:figure\/person(?:\/(?:curve|point|rig|skin|solve))?|shared\/drawn(?:\.styles)?|define\/stretch-card)\.js$/;

function chunkOf(id, { getModuleInfo }) {
  if (names.length < 2) return /node_modules/.test(id) ? 'lit' : undefined;
  const loaders = loadersOf(id, getModuleInfo);
  // The guide draws with what the card draws with: it takes it from the card's own file, which it needs anyway.
  if (loaders.join() === 'stretch-card' && drawing.test(id)) return 'stretch-card';
  if (loaders.length < 2) return undefined;
  if (/node_modules/.test(id)) return 'lit';
  // A request costs more than the few bytes of a helper that one of the tags does not need.
  if (loaders.length === names.length || id.startsWith(at('dist/shared'))) return 'shared';
  return loaders.join('_');
}

/** A chunk that is no shared one (above) is loaded on demand: it is named after its module's path in `dist/`. */
const chunkFile = (folder) => (chunk) => {
  const { name, facadeModuleId, moduleIds } = chunk;
  const id = facadeModuleId ?? moduleIds.find((path) => basename(path, '.js') === name);
  if (!id?.startsWith(at('dist'))) return `${folder}/${name}.js`;
  const path = relative(at('dist'), id).split(sep).join('-');
  return `${folder}/${path.replace(/^data-/, '')}`;
};

/** A shared chunk whose only content was inlined elsewhere is loaded by nobody. */
const dropEmptyChunks = {
  name: 'drop-empty-chunks',
  generateBundle(_, bundle) {
    const files = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const used = new Set(files.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]));
    for (const { isEntry, fileName } of files) {
      if (isEntry || used.has(fileName)) continue;
      delete bundle[fileName];
      delete bundle[`${fileName}.map`];
    }
  },
};

/** The guide shows four postures, each a fraction of a request's cost. */
const posesOfGuide = [/^figure\/(?:poses\/[\w-]+|person\/box)\.js$/, /^release-guide/];

/** The map draws 74 regions at once, the card a person, the plan neither; others only some of their readers. */
const copies = ownCopies([
  [
    /^data\/(?:regions|words\/en\/(?:regions|map))\.js$/,
    /^(?:symptom-quiz|stretch-card|release-guide|pain-diary|fhir|data\/(?:quiz|conditions|validate|region-codes))/,
  ],
  posesOfGuide,
  [/^figure\/(?:person\/box|poses\/kneeling-lunge)\.js$/, /^figure\/poses\//],
  [/^shared\/shares\.styles\.js$/, /^pain-diary/],
  // The finder shows at once what map and guide load on demand.
  [/^data\/(?:reach|tools|trigger-points|words\/en\/tools)\.js$/, /^tool-finder/],
  [
    /^data\/(?:exercises?|exercises\/[\w-]+|quiz-answers|regions|releases|safety|tools|trigger-points)\.js$/,
    /^(?:link|relief-plan)\//,
  ],
]);

const options = (input, output, plugins = []) => ({
  input,
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    ...plugins,
    nodeResolve({ exportConditions: ['production'], browser: true }),
    slimCss(),
    slimProperty(),
    shareDecorate(),
    minifyTemplates(),
    dropEmptyChunks,
    terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: false }, maxWorkers: 2 }),
  ],
  output: {
    dir: at('dist/cdn'),
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    generatedCode: { preset: 'es2015', symbols: false },
    freeze: false,
    ...output,
  },
  onwarn(warning, warn) {
    if (warning.code !== 'EMPTY_BUNDLE') warn(warning); // see dropEmptyChunks
  },
});

/** @type {import('rollup').RollupOptions[]} */
export default [
  options(
    Object.fromEntries([...entries].map(([path, tag]) => [tag, path])),
    {
      chunkFileNames: chunkFile('chunks'),
      manualChunks: chunkOf,
    },
    [copies],
  ),
  options(
    { all: at('dist/index.js') },
    { chunkFileNames: chunkFile('chunks/all') },
    // A plan reads the dosage of every exercise, a card its own: two of them are not worth eleven requests.
    [ownCopies([[/^data\/exercises\/[\w-]+\.js$/, /^(?:link|relief-plan)\//], posesOfGuide])],
  ),
  options({ frame: at('dist/embed/frame.js') }),
  options({ unknot: at('dist/embed/loader.js') }),
  options({ builder: at('dist/embed/builder/builder.js') }, { dir: at('dist/site') }),
  options({ 'unknot.classic': at('dist/embed/loader.js') }, { format: 'iife' }),
];
