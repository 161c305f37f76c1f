/** `npm run lint`: what can be judged without running anything: format, lint rules, types. */
import { runSteps } from './lib/steps.mjs';

const { passed, failed } = await runSteps((name) => ['prettier', 'eslint', 'types'].includes(name));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
