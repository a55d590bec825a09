// How many responses does the collector store a second, durably, and how many would the bare database? Stores, in turns,
// submissions through the collector (request in, receipt out, on a database on the disk, as durable as it is shipped) and the
// same rows in the bare database: the same table with its indexes and as many responses in it, the same pragmas, transactions
// of the same size, nothing else.
//
//   node test/bench/collector-load.mjs [--sizes 10000,1000000] [--rounds 60] [--warm-up 8000] [--batch 100] [--at-once 1]      after `npm run build`
//
// `--at-once` submissions arrive together, as from several clients. The collector makes one transaction of what arrives
// together; the bare database is measured with a transaction for each submission, and with one for all of them.
// Each side does a block of rounds before the other gets its turn, and what the collector does beside its answers (moving the
// write-ahead log) is waited for at the end of the block and counted with its time.
// Prints a table, and ends with 1 where the ratio of all the time is below its bound. No test: times depend on the machine,
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
    /** Responses that do not count, so that what is measured is a collector that has been running for a while. */
    'warm-up': { type: 'string', default: '8000' },
    batch: { type: 'string', default: '100' },
    'at-once': { type: 'string', default: '1' },
    /** On a disk, not in memory. */
    data: { type: 'string', default: path.join(tmpdir(), 'tillid-load') },
  },
});
const [rounds, warmUp, batch, atOnce] = [values.rounds, values['warm-up'], values.batch, values['at-once']].map(Number);

/** Rounds that one side does before the other. */
const BLOCK = 10;

/** Only what is needed to insert a row, on a connection of its own. */
function openBare(directory) {
  const database = new Database(path.join(directory, 'tillid.db'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
  const insert = database.prepare('INSERT INTO responses VALUES (?, ?, ?, ?, ?, ?, ?)');
  return {
    store(rows) {
      database.exec('BEGIN IMMEDIATE');
      for (const row of rows) insert.run(...row);
      database.exec('COMMIT');
    },
    close: () => database.close(),
  };
}

const rowOf = (response) => [response.id, response.survey, response.version, JSON.stringify(response), 0, 0, null];
const bodyOf = (responses) => JSON.stringify({ responses });
const requestOf = (body, origin = 'http://localhost') => new Request(`${origin}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

/** What a client does with an answer; it takes none of the collector's time. */
async function checkReceipt(answer) {
  const { received } = await answer.json();
  if (received?.length !== batch) throw new Error(`${answer.status}: ${received?.length} of ${batch} received`);
}

async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The times of each way to store, after some rounds that do not count; each round has responses of its own. */
async function measure(size) {
  // One after the other: the first of them may have to be filled.
  const copies = [];
  for (let copy = 0; copy < 3; copy++) copies.push(await copyOfFilled(values.data, size));
  const [shipped, ...plain] = copies;
  const store = new SqliteStore(shipped.directory);
  const [each, together] = plain.map(({ directory }) => openBare(directory));
  const collector = createCollector({ store });
  const running = await serve({ collector, host: '127.0.0.1', port: 0 });
  // No seed of a filled database: those are one more than a multiple of ten thousand.
  const source = answerSource(size + 77);
  const times = { collector: [], each: [], together: [], http: [], afterwards: 0 };
  const submissions = () => Array.from({ length: atOnce }, () => bodyOf(take(source, batch)));
  const throughCollector = async (bodies) => {
    const requests = bodies.map((body) => requestOf(body));
    let answers;
    const time = await timed(async () => (answers = await Promise.all(requests.map((request) => collector(request)))));
    await Promise.all(answers.map(checkReceipt));
    return time;
  };
  const rowsOf = () => Array.from({ length: atOnce }, () => take(source, batch).map(rowOf));
  const block = async (count) => {
    const told = { collector: [], each: [], together: [] };
    for (let round = 0; round < count; round++) told.collector.push(await throughCollector(submissions()));
    told.afterwards = await timed(() => store.idle());
    for (let round = 0; round < count; round++) {
      const submitted = rowsOf();
      told.each.push(await timed(() => submitted.forEach((rows) => each.store(rows))));
    }
    for (let round = 0; round < count; round++) {
      const all = rowsOf().flat();
      told.together.push(await timed(() => together.store(all)));
    }
    return told;
  };
  try {
    await block(Math.ceil(warmUp / (batch * atOnce)));
    for (let round = 0; round < rounds; round += BLOCK) {
      const told = await block(Math.min(BLOCK, rounds - round));
      for (const way of ['collector', 'each', 'together']) times[way].push(...told[way]);
      times.afterwards += told.afterwards;
    }
    for (let round = 0; round < rounds / 2; round++) {
      const bodies = submissions();
      times.http.push(await timed(() => Promise.all(bodies.map(async (body) => checkReceipt(await fetch(requestOf(body, running.address)))))));
    }
  } finally {
    await running.stop();
    await store.close();
    each.close();
    together.close();
    for (const copy of copies) copy.remove();
  }
  return times;
}

const perSecond = (milliseconds) => Math.floor((batch * atOnce * 1000) / milliseconds).toString();
const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;
const twoDigits = (ratio) => (Math.floor(ratio * 100) / 100).toFixed(2);
/** The ways in which the bare database was given the same; with one submission at a time there is one. */
const bareOf = ({ each, together }) => [['a transaction each', each], ...(atOnce > 1 ? [['one transaction for all', together]] : [])];
const rows = [{ what: `${rounds} rounds of ${atOnce} submissions of ${batch}, responses/s`, median: 'median', mean: 'in all', slow: 'slowest 5 %' }];
let isTooLittle = false;
for (const size of values.sizes.split(',').map(Number)) {
  const times = await measure(size);
  const row = (what, list, inAll = mean(list)) => ({
    what: `${size} stored: ${what}`,
    median: perSecond(median(list)),
    mean: perSecond(inAll),
    slow: perSecond(quantile(list, 0.95)),
  });
  const inAll = mean(times.collector) + times.afterwards / times.collector.length;
  rows.push(row('collector', times.collector, inAll));
  for (const [what, list] of bareOf(times)) {
    const ratio = mean(list) / inAll;
    isTooLittle ||= ratio < LEAST;
    rows.push(row(`bare database, ${what}`, list), {
      what: `${size} stored: ratio to that`,
      median: twoDigits(median(list) / median(times.collector)),
      mean: twoDigits(ratio),
      slow: '',
      note: ratio < LEAST ? `BELOW ${LEAST}` : `at least ${LEAST}`,
    });
  }
  rows.push(row('collector over HTTP', times.http));
}
printTable(rows, ['what', 'median', 'mean', 'slow']);
process.exitCode = isTooLittle ? 1 : 0;
