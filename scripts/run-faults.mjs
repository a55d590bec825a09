// The long run of the fault suite: each fault many times, in one browser or several.
//
//   node scripts/run-faults.mjs [--repeats 20] [--only 7,20] [--browser chromium,firefox:3,webkit:3] [--jobs 2]
//                               [--seed 1] [--build dist/cdn] [--write]
//
// `firefox:3` runs each fault three times there, whatever --repeats says.
// Prints a line for each fault and what went wrong; `--write` makes docs/faults.md. Ends with 1 where anything was violated.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const HARNESS = path.resolve('build/test/faults/harness');
if (!existsSync(path.join(HARNESS, 'long-run.js'))) throw new Error('build/test/faults is not there; expected a built project: npm run build');
const load = (file) => import(path.join(HARNESS, file));
const [{ ScriptedServer }, { BROWSERS, SharedDevices }, { loadFaults }, { longRun }, table] = await Promise.all(
  ['scripted-server.js', 'shared-devices.js', 'load-faults.js', 'long-run.js', 'fault-table.js'].map(load),
);

const { values } = parseArgs({
  options: {
    repeats: { type: 'string', default: '20' },
    only: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    jobs: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    build: { type: 'string', default: 'dist/cdn' },
    write: { type: 'boolean', default: false },
  },
});

const wholeNumber = (name, value = values[name]) => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} has "${value}"; expected a whole number from 1`);
  return number;
};
const [jobs, seed] = [wholeNumber('jobs'), wholeNumber('seed')];
const only = values.only?.split(',').map(Number);
const browsers = values.browser.split(',').map((asked) => {
  const [browser, repeats = values.repeats] = asked.split(':');
  return { browser, repeats: wholeNumber('repeats', repeats) };
});
for (const { browser } of browsers) if (!Object.hasOwn(BROWSERS, browser)) throw new Error(`--browser is "${values.browser}"; expected some of ${Object.keys(BROWSERS).join(',')}`);

const all = await loadFaults();
const faults = only === undefined ? all : all.filter(({ number }) => only.includes(number));
const server = await ScriptedServer.start(values.build);
const lines = [];
const versions = new Map();

for (const { browser, repeats } of browsers) {
  const missing = BROWSERS[browser].missing();
  if (missing !== null) {
    console.log(`${browser}: not run, ${missing}`);
    continue;
  }
  const shared = new SharedDevices(browser);
  versions.set(browser, await shared.lend(async ({ version }) => version));
  console.log(`${versions.get(browser)}, ${repeats} repeats`);
  const onLine = (line) => {
    console.log(table.lineAsText(line));
    if (line.failed.length > 0) console.log(table.failuresAsText(line));
  };
  lines.push(...(await longRun(faults, { server, shared }, { browser, repeats, jobs, seed, onLine })));
  await shared.stop();
}
await server.stop();

for (const fault of faults) if ('cannot' in fault) console.log(`       ${fault.number} ${fault.name}: not injected, ${fault.cannot}`);
const failed = lines.filter((line) => line.failed.length > 0);
console.log(`${lines.length} faults run, ${failed.length} failed${failed.length > 0 ? `: ${failed.map(({ fault }) => fault.number).join(', ')}` : ''}`);
if (values.write) writeFileSync('docs/faults.md', table.tableAsMarkdown({ faults, lines, versions }));
process.exitCode = failed.length === 0 && lines.length > 0 ? 0 : 1;
