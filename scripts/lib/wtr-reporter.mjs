/** Web Test Runner's report: nothing while all is well, then failures by file and engine, then the counts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { root } from './project.mjs';

/** Every test of a session with its full name. */
function* testsIn(suite, path = []) {
  if (!suite) return;
  for (const test of suite.tests) yield { ...test, name: [...path, test.name].join(' › ') };
  for (const inner of suite.suites) yield* testsIn(inner, [...path, inner.name]);
}

function inspect(session) {
  const tests = [...testsIn(session.testResults)];
  const failures = tests
    .filter(({ passed, skipped }) => !passed && !skipped)
    .map(({ name, error }) => ({ name, error }));
  // Errors outside of a test: a file that does not load, a promise that nobody caught.
  for (const error of session.errors) failures.push({ name: '(file)', error });
  for (const url of session.request404s) failures.push({ name: '(file)', error: { message: `not found: ${url}` } });
  if (!tests.length && !failures.length) failures.push({ name: '(file)', error: { message: 'no test in this file' } });
  if (!session.passed && !failures.length) failures.push({ name: '(file)', error: { message: 'the session failed' } });
  return {
    passed: tests.filter(({ passed, skipped }) => passed && !skipped).length,
    skipped: tests.filter(({ skipped }) => skipped).length,
    failures,
  };
}

function describe({ message, stack, expected, actual }) {
  const lines = [message];
  if (expected !== undefined || actual !== undefined) lines.push(`expected: ${expected}`, `actual: ${actual}`);
  if (stack)
    lines.push(
      ...stack
        .split('\n')
        .filter((line) => line.includes('.ts') || line.includes('.js'))
        .slice(0, 4),
    );
  return lines.join('\n').replace(/^/gm, '      ');
}

/**
 * @param {string} [resultsFile] where the counts go as JSON, for the program that adds up all checks
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function quietReporter(resultsFile) {
  let total;
  return {
    onTestRunFinished({ sessions }) {
      total = { passed: 0, failed: 0, skipped: 0 };
      const engines = {};
      for (const session of sessions) {
        const { passed, skipped, failures } = inspect(session);
        const engine = (engines[session.browser.name] ??= { passed: 0, failed: 0 });
        engine.passed += passed;
        engine.failed += failures.length;
        total.passed += passed;
        total.failed += failures.length;
        total.skipped += skipped;
        if (!failures.length) continue;
        console.log(`\n${relative(root, session.testFile)} in ${session.browser.name}`);
        for (const { name, error } of failures) {
          console.log(`  ✗ ${name}${error ? `\n${describe(error)}` : ''}`);
        }
      }
      const each = Object.entries(engines).map(([name, { passed, failed }]) => `${name} ${passed}/${passed + failed}`);
      console.log(`\n${each.join(', ')}${total.skipped ? `, skipped ${total.skipped}` : ''}`);
      console.log(`${total.passed} passed, ${total.failed} failed`);
      if (!total.passed) console.log('No test ran.');
    },
    stop() {
      if (resultsFile && total) {
        mkdirSync(dirname(resultsFile), { recursive: true });
        writeFileSync(resultsFile, JSON.stringify(total));
      }
      // The runner itself is content with a file that has no test.
      if (!total || total.failed || !total.passed) process.once('exit', () => (process.exitCode = 1));
    },
  };
}
