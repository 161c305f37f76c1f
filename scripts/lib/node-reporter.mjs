/** Report of `node --test`: failures in full, then one line of counts that `scripts/lib/steps.mjs` reads. */
export default async function* report(source) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    const { error } = data.details ?? {};
    // A suite fails when one of its tests does, which has been counted already.
    if (error?.failureType === 'subtestsFailed') continue;
    if (data.skip !== undefined || data.todo !== undefined) total.skipped++;
    else if (type === 'test:pass') total.passed++;
    else {
      total.failed++;
      const cause = error?.cause ?? error;
      const text = String(cause?.stack ?? cause).replace(/\n +at .*node:internal.*/g, '');
      yield `  ✗ ${data.name}\n${text.replace(/^/gm, '      ')}\n`;
    }
  }
  yield `counts ${JSON.stringify(total)}\n`;
}
