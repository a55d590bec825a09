// Tillid beside others, in a real browser: builds, installs the others, measures every part, and writes docs/comparison.md and the
// table in the README from its own output.
//
//   npm run bench -- [--rounds 3] [--only charts,rules] [--out FILE] [--built]
//
// `--only` measures some parts and prints their page; nothing of the repository is written then, nor with `--out`, which says where
// the page goes instead. `--built` takes `dist/` and `build/` as they are. Ends with 1, in words, where a package cannot be installed
// or a part cannot be measured: of the first nothing is written, of the second what was measured, to build/comparison-incomplete.md
// unless `--only` or `--out` sends it elsewhere. No test: times depend on the machine, which should have nothing else to do.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '../../scripts/chromium.mjs';
import { installedPeers, installPeers, PEERS_FOLDER } from './peers.mjs';
import { chosenParts } from './side-by-side/chosen-parts.mjs';
import { machine } from './side-by-side/machine.mjs';
import { PARTS } from './side-by-side/parts/index.mjs';
import { missingParts } from './side-by-side/report/missing-parts.mjs';
import { publication } from './side-by-side/report/publication.mjs';
import { withReadmeTable } from './side-by-side/report/readme-table.mjs';
import { writeTogether } from './side-by-side/report/write-together.mjs';
import { runParts } from './side-by-side/run-parts.mjs';

const README = 'README.md';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    out: { type: 'string' },
    built: { type: 'boolean', default: false },
  },
});

/** Progress goes where it is not in the way of a printed page. */
const log = (words) => console.error(words);

/** Does a step that comes before measuring, says how long it took, and answers with that. */
function prepare(name, step) {
  const begun = performance.now();
  step();
  const seconds = (performance.now() - begun) / 1000;
  log(`${name}: ${seconds.toFixed(0)} s`);
  return { name, seconds };
}

function build() {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('There is nothing to compare: npm run build failed.');
}

/** Writes or prints the report, and says in words what it lacks. */
function publish(report, readme) {
  const { files = {}, printed = '' } = publication(report, { ...values, readme });
  writeTogether(files);
  process.stdout.write(printed);
  const missing = missingParts(report);
  if (missing.length === 0) return;
  const place = Object.keys(files).length === 0 ? '' : ` What was measured stands in ${Object.keys(files).join(', ')}.`;
  throw new Error(`Could not be measured: ${missing.join(', ')}.${place}`);
}

async function compare() {
  const parts = chosenParts(PARTS, values.only);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds} is no number of rounds; expected 1 or more.`);
  // Half an hour is too late to learn that there is no place for the outcome.
  const readme = readFileSync(README, 'utf8');
  withReadmeTable(readme, '');
  const prepared = [prepare('packages', () => installPeers()), ...(values.built ? [] : [prepare('build', build)])];
  const { from: _from, ...launch } = await chromium();
  const about = await machine(launch);
  const measured = await runParts(parts, { rounds, log, peersFolder: PEERS_FOLDER, launch });
  const report = {
    date: new Date().toISOString().slice(0, 10),
    rounds,
    ours: JSON.parse(readFileSync('package.json', 'utf8')).version,
    machine: about,
    peers: installedPeers(),
    prepared,
    parts: measured,
  };
  publish(report, readme);
}

try {
  await compare();
} catch (error) {
  console.error(error.message);
  if (error.cause) console.error(error.cause);
  process.exitCode = 1;
}
