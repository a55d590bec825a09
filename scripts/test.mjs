// Everything that has to hold: the build, the checks of the code, the tests in a real browser and in Node. Goes on after a
// failed step, so that one run tells all that is wrong, and closes with the plain line that a CI log reader counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'tillid-totals-'));
const browserTotals = path.join(folder, 'browser.json');
const nodeTotals = path.join(folder, 'node.json');

const npm = (script) => ['npm', ['run', '--silent', script]];

/** Node 20 does not expand patterns itself, and the files are there only after the build. */
const nodeTests = () =>
  readdirSync('build/test', { recursive: true })
    .map((file) => path.join('build/test', String(file)))
    .filter((file) => file.endsWith('.node.test.js'))
    .sort();

/** Packages of their own with what only tests need, each with its lock. */
const TEST_PACKAGES = ['test/frameworks', 'test/sanitisers'];
const installEach = TEST_PACKAGES.map((home) => `npm ci --ignore-scripts --no-audit --no-fund --prefix ${home}`).join(' && ');

const STEPS = [
  ['build', ...npm('build')],
  ['format', ...npm('check:format')],
  ['lint', ...npm('check:lint')],
  ['layers', ...npm('check:layers')],
  ['layers, with planted violations', ...npm('check:layers:mutations')],
  ['unused code', ...npm('check:unused')],
  ['package', ...npm('check:package')],
  ['pages of the elements', ...npm('check:docs')],
  ['sizes', ...npm('check:sizes')],
  ['packages of the tests', 'sh', ['-c', installEach]],
  ['tests in the browser', 'npx', ['web-test-runner']],
  [
    'tests in Node',
    process.execPath,
    () => [
      '--test',
      '--test-timeout=300000',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/totals-reporter.mjs',
      `--test-reporter-destination=${nodeTotals}`,
      ...nodeTests(),
    ],
  ],
];

function totalsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const outcomes = STEPS.map(([name, command, args]) => {
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const { status } = spawnSync(command, typeof args === 'function' ? args() : args, { stdio: 'inherit', env: { ...process.env, TILLID_TEST_TOTALS: browserTotals } });
  return { name, passed: status === 0, seconds: (Date.now() - begun) / 1000 };
});

console.log('');
for (const { name, passed, seconds } of outcomes) console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);

const totals = [totalsIn(browserTotals), totalsIn(nodeTotals)];
rmSync(folder, { recursive: true });
const sum = (key) => totals.reduce((total, counts) => total + counts[key], 0);
const failedChecks = outcomes.slice(0, -2).filter(({ passed }) => !passed).length;
console.log(`\n${sum('passed')} passed, ${sum('failed') + failedChecks} failed, ${sum('skipped')} skipped`);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
