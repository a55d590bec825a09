// How many responses does the collector store a second, durably, and how many would the bare database? Stores, in turns,
// submissions through the collector (request in, receipt out, on a database on the disk, as durable as it is shipped) and the
// same rows in the bare database: the same table with its indexes and as many responses in it, the same pragmas, transactions
// of the same size, nothing else.
//
//   node test/bench/collector-load.mjs [--sizes 10000,1000000] [--rounds 60] [--batch 100] [--at-once 1]      after `npm run build`
//
// `--at-once` submissions arrive together, as from several clients; the bare database gets them in one transaction too.
// Prints a table, and ends with 1 where the ratio of the medians is below its bound. No test: times depend on the machine,
// which should have nothing else to do.
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'libsql';
import { createCollector } from '../../build/src/collector.js';
import { serve } from '../../build/src/node/serve.js';
import { SqliteStore } from '../../build/src/node/sqlite-store.js';
import { copyOfFilled } from './filled-store.mjs';
import { answerSource, take } from './load-survey.mjs';
import { median, printTable, quantile } from './measures.mjs';

/** The least share of the bare database's responses a second. */
const LEAST = 0.5;

const { values } = parseArgs({
  options: {
    /** Responses that are stored already; databases so filled are kept in `data`. */
    sizes: { type: 'string', default: '10000,1000000' },
    rounds: { type: 'string', default: '60' },
    'warm-ups': { type: 'string', default: '10' },
    batch: { type: 'string', default: '100' },
    'at-once': { type: 'string', default: '1' },
    /** On a disk, not in memory. */
    data: { type: 'string', default: path.join(tmpdir(), 'tillid-load') },
  },
});
const [rounds, warmUps, batch, atOnce] = [values.rounds, values['warm-ups'], values.batch, values['at-once']].map(Number);

/** Only what is needed to insert a row, on a connection of its own. */
function openBare(directory) {
  const database = new Database(path.join(directory, 'tillid.db'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
  const insert = database.prepare('INSERT INTO responses VALUES (?, ?, ?, ?, ?, ?)');
  return {
    store(rows) {
      database.exec('BEGIN IMMEDIATE');
      for (const row of rows) insert.run(...row);
      database.exec('COMMIT');
    },
    close: () => database.close(),
  };
}

const rowOf = (response) => [response.id, response.survey, response.version, JSON.stringify(response), 0, 0];
const bodyOf = (responses) => JSON.stringify({ responses });
const requestOf = (body, origin = 'http://localhost') => new Request(`${origin}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

async function checkReceipt(answer) {
  const { received } = await answer.json();
  if (received?.length !== batch) throw new Error(`${answer.status}: ${received?.length} of ${batch} received`);
}

async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The times of one way to store, after some rounds that do not count; each round has responses of its own. */
async function measure(size) {
  const [shipped, plain] = [await copyOfFilled(values.data, size), await copyOfFilled(values.data, size)];
  const store = new SqliteStore(shipped.directory);
  const bare = openBare(plain.directory);
  const collector = createCollector({ store });
  const running = await serve({ collector, host: '127.0.0.1', port: 0 });
  // No seed of a filled database: those are one more than a multiple of ten thousand.
  const source = answerSource(size + 77);
  const times = { collector: [], bare: [], http: [] };
  const submissions = () => Array.from({ length: atOnce }, () => bodyOf(take(source, batch)));
  try {
    for (let round = -warmUps; round < rounds; round++) {
      const requests = submissions().map((body) => requestOf(body));
      const here = await timed(async () => Promise.all((await Promise.all(requests.map((request) => collector(request)))).map(checkReceipt)));
      const rows = take(source, batch * atOnce).map(rowOf);
      const there = await timed(() => bare.store(rows));
      if (round < 0) continue;
      times.collector.push(here);
      times.bare.push(there);
    }
    for (let round = 0; round < rounds / 2; round++) {
      const bodies = submissions();
      times.http.push(await timed(() => Promise.all(bodies.map(async (body) => checkReceipt(await fetch(requestOf(body, running.address)))))));
    }
  } finally {
    await running.stop();
    await store.close();
    bare.close();
    shipped.remove();
    plain.remove();
  }
  return times;
}

const perSecond = (milliseconds) => Math.floor((batch * atOnce * 1000) / milliseconds).toString();
const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;
const twoDigits = (ratio) => (Math.floor(ratio * 100) / 100).toFixed(2);
const rows = [{ what: `${rounds} rounds of ${atOnce} submissions of ${batch}, responses/s`, median: 'median', mean: 'in all', slow: 'slowest 5 %' }];
let isTooLittle = false;
for (const size of values.sizes.split(',').map(Number)) {
  const times = await measure(size);
  const ratio = median(times.bare) / median(times.collector);
  isTooLittle ||= ratio < LEAST;
  const row = (what, list) => ({ what: `${size} stored: ${what}`, median: perSecond(median(list)), mean: perSecond(mean(list)), slow: perSecond(quantile(list, 0.95)) });
  rows.push(
    row('collector', times.collector),
    row('bare database', times.bare),
    {
      what: `${size} stored: ratio`,
      median: twoDigits(ratio),
      mean: twoDigits(mean(times.bare) / mean(times.collector)),
      slow: '',
      note: ratio < LEAST ? `BELOW ${LEAST}` : `at least ${LEAST}`,
    },
    row('collector over HTTP', times.http),
  );
}
printTable(rows, ['what', 'median', 'mean', 'slow']);
process.exitCode = isTooLittle ? 1 : 0;
