/**
 * `npm test`: everything that CI checks. The last line is `N passed, N failed`.
 * `npm test -- --only wtr,node` runs some steps: prettier eslint types build size publint attw wtr node pages stories.
 */
import { engines } from './lib/browsers.mjs';
import { runSteps, stages } from './lib/steps.mjs';

const names = stages.flatMap((stage) => Object.values(stage).flat()).map(({ name }) => name);
const flag = process.argv.indexOf('--only');
const only = flag < 0 ? names : (process.argv[flag + 1] ?? '').split(',');
const unknown = only.filter((name) => !names.includes(name));
if (unknown.length) {
  console.error(`Unknown step "${unknown.join(', ')}"; there are: ${names.join(' ')}`);
  process.exit(1);
}

try {
  const { skipped } = await engines();
  for (const line of skipped) console.log(line);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const { passed, failed } = await runSteps((name) => only.includes(name));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
