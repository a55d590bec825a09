// Random histories: answers, and faults of several kinds between them, made from seeds, in a real browser.
//
//   node scripts/run-histories.mjs [--histories 1000] [--seed 1] [--jobs 2] [--answers 20] [--browser chromium]
//                                  [--build dist/cdn] [--history JSON] [--go-on]
//
// Ends at the first violation with the shortest history that still shows it, and with 1; else it prints what took place.
// With --go-on it tells of every violation, and shortens none.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const FAULTS = path.resolve('build/test/faults');
if (!existsSync(FAULTS)) throw new Error('build/test/faults is not there; expected a built project: npm run build');
const load = (file) => import(path.join(FAULTS, file));
const [{ ScriptedServer }, { SharedDevices }, { historyAsText, parseHistory }, { runHistories }, { runHistory }, { shortestFailing }] = await Promise.all(
  [
    'harness/scripted-server.js',
    'harness/shared-devices.js',
    'histories/history.js',
    'histories/run-histories.js',
    'histories/run-history.js',
    'histories/shortest-failing.js',
  ].map(load),
);

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    answers: { type: 'string', default: '20' },
    browser: { type: 'string', default: 'chromium' },
    build: { type: 'string', default: 'dist/cdn' },
    history: { type: 'string' },
    'go-on': { type: 'boolean', default: false },
  },
});
const [histories, seed, jobs, answers] = ['histories', 'seed', 'jobs', 'answers'].map((name) => Number(values[name]));

const server = await ScriptedServer.start(values.build);
const shared = new SharedDevices(values.browser);
const theatre = { server, shared };
const sum = { histories: 0, answers: 0, changes: 0, requests: 0, lost: 0, doubled: 0, falseStored: 0, told: 0 };
const faults = new Map();
let violation = null;

const take = (outcome) => {
  for (const key of Object.keys(sum)) sum[key] += key === 'histories' ? 1 : outcome[key];
  for (const [kind, count] of outcome.faults) faults.set(kind, (faults.get(kind) ?? 0) + count);
  if (sum.histories % 50 === 0) console.log(`${sum.histories} histories, ${sum.answers} answers, ${sum.requests} requests`);
  if (outcome.findings.length === 0) return violation === null || values['go-on'];
  console.log([`violation in the history of seed ${outcome.history.seed}:`, ...outcome.findings, ...(values['go-on'] ? [outcome.story] : [])].join('\n'));
  violation ??= outcome;
  return values['go-on'];
};

if (values.history === undefined) await runHistories(theatre, { seed, histories, answers, jobs, onOutcome: take });
else take(await runHistory(parseHistory(values.history), theatre));

if (violation !== null && !values['go-on']) {
  const shortest = values.history === undefined ? await shortestFailing(violation, theatre, { tries: 40, repeats: 2 }) : violation;
  console.log([...shortest.findings, historyAsText(shortest.history), shortest.story].join('\n'));
}
console.log(
  Object.entries(sum)
    .map(([key, count]) => `${key}: ${count}`)
    .join(', '),
);
console.log([...faults].map(([kind, count]) => `${kind}: ${count}`).join(', '));
await shared.stop();
await server.stop();
process.exitCode = violation === null ? 0 : 1;
