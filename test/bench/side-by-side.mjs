// Tillid beside others, in a real browser: builds, installs the others, measures every part, and writes docs/comparison.md and the
// table in the README from its own output.
//
//   npm run bench -- [--rounds 5] [--only charts,rules] [--out FILE] [--built]
//
// `--only` measures some parts and prints their page; nothing of the repository is written then, nor with `--out`, which says where
// the page goes instead. `--built` takes `dist/` and `build/` as they are. Ends with 1, in words, and writes nothing, where a
// package cannot be installed or a part cannot be measured. No test: times depend on the machine, which should have nothing else to
// do.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '../../scripts/chromium.mjs';
import { installedPeers, installPeers, PEERS_FOLDER } from './peers.mjs';
import { chosenParts } from './side-by-side/chosen-parts.mjs';
import { machine } from './side-by-side/machine.mjs';
import { PARTS } from './side-by-side/parts/index.mjs';
import { page } from './side-by-side/report/page.mjs';
import { readmeTable, withReadmeTable } from './side-by-side/report/readme-table.mjs';
import { writeTogether } from './side-by-side/report/write-together.mjs';
import { runParts } from './side-by-side/run-parts.mjs';

const PAGE = 'docs/comparison.md';
const README = 'README.md';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    out: { type: 'string' },
    built: { type: 'boolean', default: false },
  },
});

/** Progress goes where it is not in the way of a printed page. */
const log = (words) => console.error(words);

/** Does a step that comes before measuring, and says how long it took. */
function prepare(what, step) {
  const begun = performance.now();
  step();
  log(`${what}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

function build() {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('There is nothing to compare: npm run build failed.');
}

/** Writes the page, and the README’s table with it where the page is that of the documents. */
function publish(report) {
  const text = page(report);
  if (values.out !== undefined) writeTogether({ [values.out]: text });
  else if (values.only !== undefined) process.stdout.write(text);
  else writeTogether({ [PAGE]: text, [README]: withReadmeTable(readFileSync(README, 'utf8'), readmeTable(report)) });
}

async function compare() {
  const parts = chosenParts(PARTS, values.only);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds} is no number of rounds; expected 1 or more.`);
  // Half an hour is too late to learn that there is no place for the outcome.
  const readme = readFileSync(README, 'utf8');
  withReadmeTable(readme, '');
  prepare('packages', () => installPeers());
  if (!values.built) prepare('build', build);
  const { from: _from, ...launch } = await chromium();
  const about = await machine(launch);
  const measured = await runParts(parts, { rounds, log, peersFolder: PEERS_FOLDER, launch });
  publish({
    date: new Date().toISOString().slice(0, 10),
    rounds,
    ours: JSON.parse(readFileSync('package.json', 'utf8')).version,
    machine: about,
    peers: installedPeers(),
    parts: measured,
  });
}

try {
  await compare();
} catch (error) {
  console.error(error.message);
  if (error.cause) console.error(error.cause);
  process.exitCode = 1;
}
