/**
 * The element tests: every file of `test/` in Chromium, Firefox and WebKit, in one run.
 * `ENGINES=chromium npx wtr --files test/hold-timer/hold-timer.test.ts` runs one file in one engine.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumOptions, engines, firefoxOptions } from './scripts/lib/browsers.mjs';
import { webKitLauncher } from './scripts/lib/webkit-launcher.mjs';
import { commands } from './scripts/lib/wtr-commands.mjs';
import { quietReporter } from './scripts/lib/wtr-reporter.mjs';

const { chromium, firefox, webkit, skipped } = await engines();
for (const line of skipped) console.log(line);

export default {
  files: 'test/**/*.test.ts',
  rootDir: '.',
  // Lit's production build: the development one warns in every file.
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }), commands()],
  browsers: [
    chromium && chromeLauncher({ puppeteer, launchOptions: chromiumOptions(chromium), concurrency: 1 }),
    firefox && chromeLauncher({ puppeteer, launchOptions: firefoxOptions(firefox), concurrency: 1 }),
    webkit && webKitLauncher(webkit),
  ].filter(Boolean),
  concurrentBrowsers: 3,
  // axe takes seconds on a busy machine; mocha's own 2 s would fail at random.
  testFramework: { config: { timeout: '15000' } },
  testsFinishTimeout: 180_000,
  browserStartTimeout: 60_000,
  reporters: [quietReporter(process.env.UNKNOT_RESULTS)],
};
