/**
 * Ends a run with the plain line `N passed, N failed, N skipped`, which a reader of logs can count on. Where the environment
 * names a file in `TILLID_TEST_TOTALS`, the same numbers go there as JSON, with the files in which something failed and what it
 * was, so that several runs can be added up.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

function testsOf(suite, above = []) {
  const within = (one) => [...above, one.name];
  return [...(suite?.tests ?? []).map((test) => ({ ...test, name: within(test).join(' › ') })), ...(suite?.suites ?? []).flatMap((one) => testsOf(one, within(one)))];
}

function outcomeOf({ skipped, passed }) {
  if (skipped) return 'skipped';
  return passed ? 'passed' : 'failed';
}

/** A file that did not even load has no tests to count, yet is a failure. */
function testedIn({ testFile, testResults, errors, passed }) {
  const file = path.relative('.', testFile);
  const tests = testsOf(testResults);
  if (tests.length > 0) return tests.map((test) => ({ file, name: test.name, outcome: outcomeOf(test) }));
  return (errors?.length ?? 0) > 0 || passed === false ? [{ file, name: 'the whole file', outcome: 'failed' }] : [];
}

function totalsOf(tested) {
  const totals = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const { file, name, outcome } of tested) {
    totals[outcome]++;
    if (outcome === 'failed') totals.failures.push({ file, name });
  }
  return totals;
}

/** The reporter for web-test-runner. */
export function plainLine() {
  return {
    stop({ sessions }) {
      const totals = totalsOf(sessions.flatMap(testedIn));
      console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
      const file = process.env.TILLID_TEST_TOTALS;
      if (file) writeFileSync(file, JSON.stringify(totals));
    },
  };
}
