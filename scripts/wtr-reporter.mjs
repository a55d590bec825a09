/**
 * Ends a run with the plain line `N passed, N failed, N skipped`, which a reader of logs can count on. Where the environment
 * names a file in `TILLID_TEST_TOTALS`, the same numbers go there as JSON, so that several runs can be added up.
 */
import { writeFileSync } from 'node:fs';

function testsOf(suite) {
  return [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(testsOf)];
}

function outcomeOf({ skipped, passed }) {
  if (skipped) return 'skipped';
  return passed ? 'passed' : 'failed';
}

/** A file that did not even load has no tests to count, yet is a failure. */
function outcomesOf({ testResults, errors, passed }) {
  const tests = testsOf(testResults);
  if (tests.length > 0) return tests.map(outcomeOf);
  return (errors?.length ?? 0) > 0 || passed === false ? ['failed'] : [];
}

function count(outcomes) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const outcome of outcomes) totals[outcome]++;
  return totals;
}

/** The reporter for web-test-runner. */
export function plainLine() {
  return {
    stop({ sessions }) {
      const totals = count(sessions.flatMap(outcomesOf));
      console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
      const file = process.env.TILLID_TEST_TOTALS;
      if (file) writeFileSync(file, JSON.stringify(totals));
    },
  };
}
