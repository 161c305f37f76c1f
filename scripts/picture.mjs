/** `node scripts/picture.mjs`: draws the picture at the head of the README from the built widgets. Takes half a minute. */
import { build, isBuilt } from './build.mjs';
import { openChromium } from './lib/browsers.mjs';
import { at } from './lib/project.mjs';
import { serve } from './lib/server.mjs';

const scene = `<!doctype html>
<html lang="en">
<style>
  :root { color-scheme: light }
  body {
    margin: 0; padding: 36px; background: #f1f0ec; font: 16px/1.5 system-ui;
    display: grid; grid-template-columns: 1.25fr 1fr; gap: 24px; align-items: start;
  }
  div { display: grid; gap: 24px }
</style>
<body-map scale="10" value="hip-crease-r:8 psoas-line-r:4 low-back-r:6"></body-map>
<div>
  <hold-timer prepare-seconds="0" sides="right" no-sound></hold-timer>
  <symptom-quiz></symptom-quiz>
</div>
<script type="module" src="/dist/cdn/all.js"></script>`;

if (!isBuilt()) await build();
const [site, browser] = await Promise.all([serve(), openChromium()]);
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 1014, deviceScaleFactor: 1.5 });
  await page.goto(`${site.url}/`);
  await page.setContent(scene, { waitUntil: 'networkidle0' });
  await page.evaluate(() => {
    const timer = document.querySelector('hold-timer');
    timer.start();
    timer.extend(-30);
  });
  // Long enough for the ring to be a third of the way round.
  await page.waitForFunction(() => document.querySelector('hold-timer').remainingSeconds <= 40, { polling: 200 });
  await page.screenshot({ path: at('docs/unknot.png'), clip: { x: 0, y: 0, width: 1200, height: 1014 } });
} finally {
  await Promise.all([browser.close(), site.close()]);
}
