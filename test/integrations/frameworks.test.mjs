/**
 * The packed package in an app of each framework, built by Vite and used in Chromium: attributes that change, events, a form.
 * And its types in each flavour of JSX.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { openChromium } from '../../scripts/lib/browsers.mjs';
import { at, tool } from '../../scripts/lib/project.mjs';
import { serve } from '../../scripts/lib/server.mjs';

const run = promisify(execFile);
// Inside the project, so that the frameworks are found; the package itself comes from its tarball.
const folder = at('.cache/frameworks');

const isOurs = (tag) => tag.includes('-');
const typescript = { compilerOptions: { experimentalDecorators: true } };

const apps = {
  react: { oxc: { jsx: { runtime: 'automatic' } } },
  vue: { plugins: [vue({ template: { compilerOptions: { isCustomElement: isOurs } } })] },
  svelte: { plugins: [svelte({ configFile: false })] },
  angular: { oxc: { decorator: { legacy: true } } },
};

const jsx = (module, name = module) => ({
  ending: 'tsx',
  options: { jsx: module === 'solid-js' ? 'preserve' : 'react-jsx', jsxImportSource: module },
  write: (sides) =>
    `import 'unknot/types/${name}';\nexport const it = <hold-timer hold-seconds={60} sides={${sides}} no-sound />;\n`,
  compiler: (root) => [tool('typescript', 'tsc'), '-p', root, '--pretty', 'false'],
});

/** How each framework writes a timer in a file of its own, and what checks the types of that file. */
const flavours = {
  react: jsx('react'),
  preact: jsx('preact'),
  solid: jsx('solid-js', 'solid'),
  vue: {
    ending: 'vue',
    options: { jsx: 'preserve' },
    write: (sides) => `<script setup lang="ts">
import 'unknot/types/vue';
</script>
<template><hold-timer :hold-seconds="60" :sides='${sides}' no-sound /></template>
`,
    compiler: (root) => [tool('vue-tsc', 'vue-tsc'), '-p', root, '--pretty', 'false'],
  },
  svelte: {
    ending: 'svelte',
    write: (sides) => `<script lang="ts">
  import 'unknot/types/svelte';
</script>
<hold-timer hold-seconds={60} sides={${sides}} no-sound></hold-timer>
`,
    compiler: (root) => [tool('svelte-check', 'svelte-check'), '--workspace', root, '--output', 'machine'],
  },
};

async function unpack() {
  rmSync(folder, { recursive: true, force: true });
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: at('.'),
  });
  await run('tar', ['-xzf', join(folder, JSON.parse(stdout)[0].filename), '-C', modules]);
  cpSync(join(modules, 'package'), join(modules, 'unknot'), { recursive: true });
  rmSync(join(modules, 'package'), { recursive: true });
  cpSync(at('test/integrations/apps'), folder, { recursive: true });
}

/** @param {string} name of the app @returns where it was built to */
async function made(name) {
  const root = join(folder, name);
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify(typescript));
  await build({ root, configFile: false, logLevel: 'error', build: { target: 'es2022' }, ...apps[name] });
  return join(root, 'dist');
}

describe('the packed package in an app of', () => {
  let browser;
  before(async () => ([, browser] = await Promise.all([unpack(), openChromium()])));
  after(() => browser?.close());

  for (const name of Object.keys(apps)) {
    it(name, { timeout: 120_000 }, async () => {
      const server = await serve({ mounts: { '/': await made(name) } });
      const page = await browser.newPage();
      const said = [];
      page.on('pageerror', (error) => said.push(`error: ${error.message}`));
      page.on('console', (message) => ['error', 'warn'].includes(message.type()) && said.push(message.text()));
      await page.goto(server.url, { waitUntil: 'networkidle0' });
      const seconds = "document.querySelector('hold-timer').remainingSeconds";
      assert.equal(await page.evaluate(seconds), 60);
      await page.click('#longer');
      await page.waitForFunction(`${seconds} === 75`);
      assert.equal(await page.evaluate("document.querySelector('hold-timer').noSound"), true);
      assert.equal(await page.evaluate("document.querySelector('body-map').regions.length"), 1);

      const log = (end) =>
        page.waitForFunction((end) => document.querySelector('output').textContent.endsWith(end), {}, end);
      await page.evaluate("document.querySelector('hold-timer').start()");
      await log('hold-start');
      await page.evaluate("document.querySelector('body-map').dispatchEvent(new Event('change', { bubbles: true }))");
      await log('changed');
      await page.click('#send');
      await log('sent low-back-l:6');
      assert.deepEqual(said, []);
      await Promise.all([page.close(), server.close()]);
    });
  }

  it('React, on a server: renders the tags and registers nothing', async () => {
    const code = `
      import { renderToString } from 'react-dom/server';
      import { createElement } from 'react';
      import 'unknot';
      import 'unknot/define/hold-timer';
      console.log(renderToString(createElement('hold-timer', { 'hold-seconds': 60 }, 'Hold.')));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: folder });
    assert.equal(stdout.trim(), '<hold-timer hold-seconds="60">Hold.</hold-timer>');
  });

  for (const [name, { ending, write, options, compiler }] of Object.entries(flavours)) {
    it(`types for ${name}: right attributes compile, wrong ones do not`, { timeout: 120_000 }, async () => {
      const root = join(folder, `types-${name}`);
      mkdirSync(root, { recursive: true });
      const compilerOptions = {
        module: 'esnext',
        moduleResolution: 'bundler',
        target: 'es2022',
        lib: ['es2022', 'dom'],
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        types: [],
        ...options,
      };
      writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: [`*.${ending}`] }));
      const check = () => run(process.execPath, [...compiler(root)], { cwd: root });
      writeFileSync(join(root, `good.${ending}`), write('"both"'));
      await check();
      writeFileSync(join(root, `bad.${ending}`), write('"up"'));
      await assert.rejects(check, ({ stdout }) => /bad\.\w+/.test(stdout) && !/good\.\w+/.test(stdout));
    });
  }
});
