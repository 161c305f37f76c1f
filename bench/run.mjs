/**
 * Prints what the elements cost while they run, as ratios and counts from one run in Chromium. Times on a shared machine
 * differ from run to run by up to half; the ratios are what to compare. `--quick` does fewer rounds.
 */
import { existsSync } from 'node:fs';
import { at, tags } from '../scripts/lib/project.mjs';
import { openChromium } from '../scripts/lib/browsers.mjs';
import { examples, serve } from '../scripts/lib/server.mjs';

if (!existsSync(at('dist/cdn/all.js'))) {
  console.error('Nothing built yet: run `npm run build` first.');
  process.exit(1);
}

const quick = process.argv.includes('--quick');
const server = await serve({ mounts: { ...examples, '/bench/': at('bench') } });
const browser = await openChromium();

/** A new page of its own for each question, so that none inherits another's garbage. */
async function ask(question) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${server.url}/bench/page.html`);
  await page.waitForFunction('window.bench');
  const client = await page.createCDPSession();
  // Time that the main thread worked, not time that it waited for a processor.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  try {
    return await question(page, client);
  } finally {
    await page.close();
  }
}

const metrics = async (client) => {
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const { metrics: list } = await client.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
};

const mark = (value, target) => `${value.toFixed(2).padStart(7)}  ${value <= target ? 'ok  ' : 'over'} (≤ ${target})`;

console.log('\nMount, ratio to cloning the same markup raw (mean of the middle half)');
for (const tag of tags()) {
  const target = { 'body-map': 1.25, 'hold-timer': 1.5 }[tag] ?? 1.6;
  for (const [count, rounds] of [
    [1, quick ? 21 : 61],
    [100, quick ? 7 : 15],
    [1000, quick ? 3 : 5],
  ]) {
    const { raw, ours, ratio } = await ask((page) =>
      page.evaluate((...args) => window.bench.mountRatio(...args), tag, count, rounds),
    );
    const limit = tag === 'body-map' && count === 1 ? 1.5 : target;
    console.log(
      `  ${tag.padEnd(14)} ${String(count).padStart(5)}  ${mark(ratio, limit)}   raw ${raw.toFixed(1)} ms, ours ${ours.toFixed(1)} ms`,
    );
  }
}

console.log('\nRunning timers, main-thread milliseconds per second');
const seconds = quick ? 3 : 8;
for (const [count, target, seen] of [
  [1, 4],
  [100, 25],
  [100, 25, true],
]) {
  let onScreen = 0;
  const cost = await ask(async (page, client) => {
    const busy = async (timers) => {
      onScreen = await page.evaluate((...args) => window.bench.runTimers(...args), timers, seen);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const before = (await client.send('Performance.getMetrics')).metrics;
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      const after = (await client.send('Performance.getMetrics')).metrics;
      const task = (list) => list.find(({ name }) => name === 'TaskDuration').value;
      return ((task(after) - task(before)) * 1000) / seconds;
    };
    const idle = await busy(0);
    return (await busy(count)) - idle;
  });
  console.log(`  ${String(count).padStart(3)} timers     ${mark(cost, target)}   ${onScreen} on screen`);
}

console.log('\nClick on the map to next frame, CPU four times slower, ratio to plain shapes with the same answer');
const click = await ask(async (page, client) => {
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page.evaluate((rounds) => window.bench.clickRatio(rounds), quick ? 31 : 81);
});
console.log(
  `  body-map       ${mark(click.ratio, 1.2)}   plain ${click.plain.toFixed(1)} ms, ours ${click.ours.toFixed(1)} ms`,
);

console.log('\nGrowth over 1,000 mounts and removals (nodes, listeners, bytes a cycle beyond an empty div)');
const growth = (tag) =>
  ask(async (page, client) => {
    const cycles = 1000;
    await page.evaluate((name) => window.bench.cycle(name, 300), tag);
    const before = await metrics(client);
    await page.evaluate((name, n) => window.bench.cycle(name, n), tag, cycles);
    const after = await metrics(client);
    return {
      nodes: after.Nodes - before.Nodes,
      listeners: after.JSEventListeners - before.JSEventListeners,
      bytes: (after.JSHeapUsedSize - before.JSHeapUsedSize) / cycles,
    };
  });
const harness = await growth('div');
for (const tag of tags()) {
  const { nodes, listeners, bytes } = await growth(tag);
  const more = bytes - harness.bytes;
  const good = nodes <= 0 && listeners <= 0 && more <= 10;
  console.log(
    `  ${tag.padEnd(14)} ${nodes} nodes, ${listeners} listeners, ${more.toFixed(1)} B  ${good ? 'ok' : 'over'} (0, 0, ≤ 10 B)`,
  );
}

console.log('\nOne live instance (of 100): KiB of heap and listeners');
for (const tag of tags()) {
  const live = await ask(async (page, client) => {
    // Code that the engine compiles on the way is paid once, not by each instance.
    await page.evaluate((name) => window.bench.keep(name, 101), tag);
    await page.evaluate((name) => window.bench.keep(name, 1), tag);
    const before = await metrics(client);
    await page.evaluate((name) => window.bench.keep(name, 101), tag);
    const after = await metrics(client);
    return {
      kib: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 100 / 1024,
      listeners: (after.JSEventListeners - before.JSEventListeners) / 100,
    };
  });
  console.log(`  ${tag.padEnd(14)} ${live.kib.toFixed(1)} KiB, ${live.listeners} listeners`);
}

await browser.close();
await server.close();
