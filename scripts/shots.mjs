/**
 * `npm run shots`: a PNG of every story, prose page and example page in `shots/`, light and dark, 320 and 1024 px wide.
 * `npm run shots -- hold-timer blog` draws only those whose name contains one of the words.
 */
import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { openChromium } from './lib/browsers.mjs';
import { at, filesUnder } from './lib/project.mjs';
import { serve } from './lib/server.mjs';
import { buildStorybook, folder, inPages, listStories, openStory } from './lib/stories.mjs';

const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const asked = (name) => !words.length || words.some((word) => name.includes(word));

if (!isBuilt()) await build();
await buildStorybook();

const stories = listStories()
  .filter(({ type, tags = [] }) => type === 'story' || tags.includes('unattached-mdx'))
  .map((story) => ({ name: story.id, story }));
const pages = filesUnder(at('examples'), (name) => name.endsWith('.html')).map((path) => {
  const file = basename(path);
  return { name: `page-${file.replace(/\.html$/, '')}`, file };
});

const jobs = [...stories, ...pages]
  .filter(({ name }) => asked(name))
  // Storybook's prose pages are always light.
  .flatMap((job) => (job.story?.type === 'docs' ? ['light'] : ['light', 'dark']).map((theme) => ({ ...job, theme })));

mkdirSync(at('shots'), { recursive: true });
const [book, site, browser] = await Promise.all([serve({ mounts: { '/': folder } }), serve(), openChromium()]);
let failed = 0;

async function shoot(page, { name, story, file, theme }) {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  for (const width of [1024, 320]) {
    await page.setViewport({ width, height: 640, deviceScaleFactor: 1 });
    // Opened again at each width: what an element decides once, at its start, is part of the picture.
    if (story) {
      const wrong = await openStory(page, book.url, story, { theme });
      if (wrong.length) console.error(`${name} (${theme}, ${width}): ${wrong.join('\n  ')}`);
      failed += wrong.length ? 1 : 0;
    } else await page.goto(`${site.url}/${file}`, { waitUntil: 'networkidle0' });
    await page.evaluate('document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => done())))');
    await page.screenshot({ path: at('shots', `${name}-${theme}-${width}.png`), fullPage: true });
  }
}

try {
  await inPages(browser, jobs, 2, shoot);
} finally {
  await Promise.all([browser.close(), book.close(), site.close()]);
}
console.log(`${jobs.length * 2} pictures in shots/${failed ? `, ${failed} of stories with errors (above)` : ''}`);
if (!jobs.length) process.exitCode = 1;
