// Counts the tests of Node's runner, and names what failed; its own closing lines are written for people.
import path from 'node:path';

export default async function* totals(events) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') counts[data.skip === undefined ? 'passed' : 'skipped']++;
    if (type !== 'test:fail') continue;
    counts.failed++;
    counts.failures.push({ file: path.relative('.', data.file ?? data.name), name: data.name });
  }
  yield JSON.stringify(counts);
}
