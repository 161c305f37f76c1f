/** Everything that is checked, each as one step: `{name, lane, run(): Promise<{passed, failed, note?, output?}>}`. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { openChromium } from './browsers.mjs';
import { at, filesUnder, runNode, tool } from './project.mjs';
import { serve } from './server.mjs';
import { buildStorybook, folder, inPages, listStories, openStory } from './stories.mjs';

/** A tool that is content or not: one test. */
const check = async (...args) => {
  const { code, output } = await runNode(args);
  return { passed: code ? 0 : 1, failed: code ? 1 : 0, output };
};

/** Counts of a program that runs tests; none at all is a failure. */
const counted = ({ passed, failed, skipped }, output, code) => {
  if (!passed && !failed && !skipped) return { passed: 0, failed: 1, output: `${output}\nNo test ran.` };
  return {
    passed,
    failed: failed || (code ? 1 : 0),
    output,
    note: `${passed} passed${skipped ? `, ${skipped} skipped` : ''}`,
  };
};

async function types() {
  const projects = ['tsconfig.test.json', 'tsconfig.data.json'].filter((name) => existsSync(at(name)));
  const results = [];
  for (const project of projects) {
    results.push(await check(tool('typescript', 'tsc'), '-p', project, '--noEmit', '--pretty', 'false'));
  }
  return {
    passed: results.filter(({ failed }) => !failed).length,
    failed: results.filter(({ failed }) => failed).length,
    output: results.map(({ output }) => output).join(''),
  };
}

async function elements() {
  const file = at('.cache/wtr.json');
  rmSync(file, { force: true });
  const { code, output } = await runNode([tool('@web/test-runner', 'wtr')], { env: { UNKNOT_RESULTS: file } });
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
  const result = counted(counts, output, code);
  // The runner moves the cursor about even when nobody looks.
  result.output = result.output
    .replace(/\x1b\[\w*/g, '')
    .replace(/^Running \d+ test files\.\.\.$/m, '')
    .trim();
  const engines = /^(?:Chromium|Firefox|WebKit) \d.*$/m.exec(output)?.[0];
  return { ...result, note: engines ?? result.note };
}

/** `node --test` over a folder, `atOnce` files side by side. A file in which nothing is tested counts as a failure. */
async function nodeTests(name, atOnce = 1) {
  const files = filesUnder(at('test', name), (path) => path.endsWith('.test.mjs'));
  if (!files.length) return counted({ passed: 0, failed: 0 }, `test/${name} holds no test`);
  const empty = files.filter((path) => !/\b(it|test)(\.\w+)?\(/.test(readFileSync(path, 'utf8')));
  const { code, output } = await runNode([
    '--test',
    `--test-concurrency=${atOnce}`,
    `--test-reporter=${new URL('./node-reporter.mjs', import.meta.url).href}`,
    '--test-reporter-destination=stdout',
    ...files,
  ]);
  const [line, json] = /^counts (.*)$/m.exec(output) ?? ['', '{"passed":0,"failed":0,"skipped":0}'];
  const counts = JSON.parse(json);
  counts.failed += empty.length;
  const said = output.replace(line, '') + empty.map((path) => `no test in ${path}\n`).join('');
  return counted(counts, said, code);
}

/** Every story and prose page of the static Storybook: drawn, played, and without an accessibility violation. */
async function stories() {
  await buildStorybook();
  const list = listStories();
  const [server, browser] = await Promise.all([serve({ mounts: { '/': folder } }), openChromium()]);
  const failures = [];
  try {
    await inPages(browser, list, 4, async (page, story) => {
      const wrong = await openStory(page, server.url, story);
      if (wrong.length) failures.push(`  ✗ ${story.id}\n      ${wrong.join('\n      ')}`);
    });
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
  return counted({ passed: list.length - failures.length, failed: failures.length }, failures.join('\n'));
}

/** Steps of one lane run one after the other; the lanes of a stage run side by side. `asked`: only when it is asked for. */
export const stages = [
  {
    text: [
      { name: 'prettier', run: () => check(tool('prettier'), '--check', '--log-level', 'warn', '.') },
      { name: 'eslint', run: () => check(tool('eslint'), '.') },
      { name: 'types', run: types },
    ],
    package: [
      { name: 'build', run: () => check('scripts/build.mjs', '--check') },
      { name: 'size', run: () => check('scripts/size.mjs', '--check') },
      { name: 'publint', run: () => check(tool('publint'), '--strict') },
      {
        name: 'attw',
        run: () =>
          check(
            tool('@arethetypeswrong/cli', 'attw'),
            '--pack',
            '.',
            '--profile',
            'esm-only',
            '--exclude-entrypoints',
            'unknot.css',
          ),
      },
    ],
  },
  { elements: [{ name: 'wtr', run: elements }] },
  {
    // Most of what a browser test takes is waiting, so that more of them run than there are processors.
    pages: [
      { name: 'pages', run: () => nodeTests('pages', 3) },
      { name: 'hosts', run: () => nodeTests('hosts') },
    ],
    pictures: [{ name: 'stories', run: stories }],
    package: [
      { name: 'node', run: () => nodeTests('node') },
      // Needs programs besides Node and browsers: what is missing is said, and then skipped.
      { name: 'integrations', asked: true, run: () => nodeTests('integrations', 2) },
    ],
  },
];

/**
 * Runs the steps that `wanted` accepts and tells how each went.
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runSteps(wanted = () => true) {
  const total = { passed: 0, failed: 0 };
  for (const stage of stages) {
    await Promise.all(
      Object.values(stage).map(async (lane) => {
        for (const step of lane.filter(({ name }) => wanted(name))) await runStep(step, total);
      }),
    );
  }
  return total;
}

async function runStep({ name, run }, total) {
  const start = performance.now();
  let result;
  try {
    result = await run();
  } catch (error) {
    result = { passed: 0, failed: 1, output: error.stack ?? String(error) };
  }
  total.passed += result.passed;
  total.failed += result.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const note = result.failed ? `${result.failed} failed` : (result.note ?? '');
  console.log(`${result.failed ? '✗' : '✓'} ${name.padEnd(9)} ${seconds.padStart(6)} s  ${note}`);
  if (result.failed) console.log(result.output?.trimEnd().replace(/^/gm, '  '));
}
