// Usage: count.mjs FILE - prints "N passed, N failed" from vitest's JSON; fails unless all went well.
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 1;
try {
  const results = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
  // A file that could not even be loaded holds no test that failed.
  const unloadable = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  passed = results.numPassedTests;
  failed = results.numFailedTests + unloadable.length;
  if (failed === 0 && !results.success) failed = 1;
} catch {
  // No results at all: the tests did not run.
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
