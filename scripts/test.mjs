/**
 * `npm test`: everything that is checked. The last line is `N passed, N failed`.
 * `npm test -- --only wtr,node` runs some steps only; `npm test -- --all`, as CI does, also those that need other programs
 * (`npm run test:integrations` runs just these).
 */
import { engines } from './lib/browsers.mjs';
import { runSteps, stages } from './lib/steps.mjs';

const steps = stages.flatMap((stage) => Object.values(stage).flat());
const names = steps.map(({ name }) => name);
const usual = steps.filter(({ asked }) => !asked).map(({ name }) => name);

/** Names of the steps to run. */
function asked(args) {
  const flag = args.indexOf('--only');
  if (flag >= 0) return (args[flag + 1] ?? '').split(',');
  return args.includes('--all') ? names : usual;
}

const only = asked(process.argv);
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
