/** `npm start`: builds what is missing, serves the example pages, rebuilds when a source changes. */
import { watch } from 'node:fs';
import { build, isBuilt } from './build.mjs';
import { at } from './lib/project.mjs';
import { serve } from './lib/server.mjs';

async function rebuild() {
  const start = performance.now();
  try {
    await build();
    console.log(`built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

if (!isBuilt()) {
  console.log('Building first, which takes up to a minute …');
  if (!(await rebuild())) process.exit(1);
}

const port = Number(process.env.PORT || 8000);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT="${process.env.PORT}": expected a whole number from 0 to 65535.`);
  process.exit(1);
}
const { url } = await serve({ port, retry: true });
console.log(`\n  ${url}/\n\nRebuilds when a file in src/ changes. Ctrl+C ends it.`);

// A burst of changes is one rebuild; changes during a rebuild are the next one.
let timer;
let running = Promise.resolve();
watch(at('src'), { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(() => (running = running.then(() => rebuild())), 150);
});
