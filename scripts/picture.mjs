/**
 * `node scripts/picture.mjs`: draws the pictures of the README from the built widgets: the one at its head, and one of the
 * three example sites. Takes a minute.
 */
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

/** Runs in a page. */
function startTimer() {
  const timer = document.querySelector('hold-timer');
  timer.prepareSeconds = 0;
  timer.noSound = true;
  timer.start();
  timer.extend(-30);
}

/** Page of each example site, what stands at the top of its phone, and what has been pressed there. */
const sites = [
  ['clinic', '#points', () => (document.querySelector('body-map').highlight = 'tp-iliacus-r')],
  ['blog-psoas', 'hold-timer', startTimer],
  [
    'shop',
    'tool-finder',
    () => document.querySelector('tool-finder').shadowRoot.querySelectorAll('.filter button')[3].click(),
  ],
];

const phones = `<!doctype html>
<html lang="en">
<style>
  body { margin: 0; padding: 32px; background: #f1f0ec; display: flex; gap: 32px }
  iframe { inline-size: 390px; block-size: 760px; border: 10px solid #1d2b2f; border-radius: 34px }
</style>
${sites.map(([file]) => `<iframe src="/${file}.html"></iframe>`).join('')}`;

/** The three example sites side by side, as on phones. */
async function drawSites(browser, url) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1358, height: 844, deviceScaleFactor: 1.25 });
  await page.goto(`${url}/`);
  await page.setContent(phones, { waitUntil: 'networkidle0' });
  const frames = page.mainFrame().childFrames();
  for (const [file, top, press] of sites) {
    const frame = frames.find((each) => each.url().endsWith(`/${file}.html`));
    await frame.evaluate(press);
    await page.waitForNetworkIdle({ idleTime: 500 });
    await frame.$eval(top, (element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 20));
  }
  const timer = frames.find((each) => each.url().includes('blog'));
  // Long enough for the ring to show, and for the words of a breath.
  await timer.waitForFunction(() => document.querySelector('hold-timer').remainingSeconds <= 45, { polling: 200 });
  await page.screenshot({ path: at('docs/sites.png') });
}

if (!isBuilt()) await build();
const [server, browser] = await Promise.all([serve(), openChromium()]);
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 1014, deviceScaleFactor: 1.5 });
  await page.goto(`${server.url}/`);
  await page.setContent(scene, { waitUntil: 'networkidle0' });
  await page.evaluate(() => {
    const timer = document.querySelector('hold-timer');
    timer.start();
    timer.extend(-30);
  });
  // Long enough for the ring to be a third of the way round.
  await page.waitForFunction(() => document.querySelector('hold-timer').remainingSeconds <= 40, { polling: 200 });
  await page.screenshot({ path: at('docs/unknot.png'), clip: { x: 0, y: 0, width: 1200, height: 1014 } });
  await drawSites(browser, server.url);
} finally {
  await Promise.all([browser.close(), server.close()]);
}
