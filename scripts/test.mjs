// Everything that has to hold: the build, the checks of the code, the tests in a real browser and in Node. Goes on after a
// failed step, so that one run tells all that is wrong. Files of tests in which something failed are tried once more (decision 42).
// Closes with the names of all that failed and the plain line that a CI log reader counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** With more files than this, something is wrong that a second try does not mend. */
const MOST_TRIED_AGAIN = 10;

const folder = mkdtempSync(path.join(tmpdir(), 'tillid-totals-'));
const totalsFile = path.join(folder, 'totals.json');

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

const CHECKS = [
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
];

const inNode = (files) => [
  '--test',
  '--test-timeout=300000',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./scripts/totals-reporter.mjs',
  `--test-reporter-destination=${totalsFile}`,
  ...files,
];

/** Name, command, and its arguments for the files that are to be tested, or for all. */
const SUITES = [
  ['tests in the browser', 'npx', (files) => ['web-test-runner', ...(files ?? []).flatMap((file) => ['--files', file])]],
  ['tests in Node', process.execPath, (files) => inNode(files ?? nodeTests())],
];

const steps = [];

/** Takes one step. Its time and outcome are told at the end. */
function take(name, command, args) {
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, TILLID_TEST_TOTALS: totalsFile } });
  steps.push({ name, passed: status === 0, seconds: (Date.now() - begun) / 1000 });
  return status === 0;
}

/** Runs tests. What they tell of themselves must fit how they ended. */
function tested(name, command, args) {
  rmSync(totalsFile, { force: true });
  const passed = take(name, command, args);
  const totals = existsSync(totalsFile) ? JSON.parse(readFileSync(totalsFile, 'utf8')) : { passed: 0, failed: 0, skipped: 0, failures: [] };
  if (!passed && totals.failed === 0) return { ...totals, failed: 1, failures: [{ name, file: 'ended with an error' }] };
  return totals;
}

/** Runs a suite, and once more the files in which something failed. */
function testedTwice([name, command, argsFor]) {
  const first = tested(name, command, argsFor());
  const files = [...new Set(first.failures.map(({ file }) => file))];
  if (files.length === 0 || files.length > MOST_TRIED_AGAIN || !files.every((file) => existsSync(file))) return { ...first, unsteady: [] };
  const second = tested(`${name}, those that failed once more`, command, argsFor(files));
  const stillFails = ({ file, name: test }) => second.failures.some((one) => one.file === file && one.name === test);
  return {
    ...first,
    passed: first.passed + first.failed - second.failed,
    failed: second.failed,
    failures: second.failures,
    unsteady: first.failures.filter((one) => !stillFails(one)),
  };
}

const failedChecks = CHECKS.filter((check) => !take(...check)).map(([name]) => ({ name, file: 'a check' }));
const suites = SUITES.map(testedTwice);
rmSync(folder, { recursive: true });

console.log('');
for (const { name, passed, seconds } of steps) console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);

const all = (key) => suites.flatMap((suite) => suite[key]);
const failures = [...failedChecks, ...all('failures')];
for (const { file, name } of all('unsteady')) console.log(`UNSTEADY, passed when tried once more: ${name} (${file})`);
for (const { file, name } of failures) console.log(`FAILED: ${name} (${file})`);

const sum = (key) => suites.reduce((total, counts) => total + counts[key], 0);
console.log(`\n${sum('passed')} passed, ${failures.length} failed, ${sum('skipped')} skipped`);
process.exitCode = failures.length === 0 ? 0 : 1;
