// Directories with a database of so many responses, for the benches of the collector: kept, so that a size that takes long is
// filled once; a bench works on a copy.
import { constants, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { createCollector } from '../../build/src/collector.js';
import { SqliteStore } from '../../build/src/node/sqlite-store.js';
import { mergeFolds } from '../../build/src/results/fold.js';
import { answerSource, definition, take } from './load-survey.mjs';

/** Responses of one turn of the event loop, which is one transaction. */
const AT_ONCE = 10_000;

/** Up to here every response is added by the store; a larger database is made of copies of one of this size. */
const MOST_ADDED = 1_000_000;

const copied = (from, to) => cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });

/** What the collector answers to whoever asks for results. */
export async function askResults(collector, cut = '') {
  const answer = await collector(new Request(`http://localhost/v1/surveys/${definition.id}/results${cut}`));
  if (!answer.ok) throw new Error(`results: ${answer.status}`);
  return answer.text();
}

/** Adds responses through the store. */
async function fill(store, count) {
  await store.publish(definition);
  const source = answerSource(1);
  for (let added = 0; added < count; added += AT_ONCE) await Promise.all(take(source, Math.min(AT_ONCE, count - added)).map((response) => store.add(response)));
}

/** Puts copies of every row into the database of a directory, under ids that begin otherwise, and multiplies the counts. */
function multiply(directory, times) {
  const database = new Database(path.join(directory, 'tillid.db'));
  database.exec('PRAGMA synchronous = OFF; CREATE TEMP TABLE original AS SELECT * FROM responses');
  const digits = '0123456789abcdef';
  for (let copy = 1; copy < times; copy++) {
    const id = `substr('${digits.slice(copy)}${digits.slice(0, copy)}', instr('${digits}', substr(id, 1, 1)), 1) || substr(id, 2)`;
    database.exec(`INSERT INTO responses SELECT ${id} AS new, survey, version, replace(response, id, ${id}), sealed, batch, verified FROM original ORDER BY new`);
    console.error(`copy ${copy + 1} of ${times}`);
  }
  const multiplied = (text) => {
    const fold = JSON.parse(text);
    return JSON.stringify(Array.from({ length: times - 1 }).reduce((sum) => mergeFolds(sum, fold), fold));
  };
  const write = database.prepare('UPDATE counted_cells SET current = ?, published = ? WHERE cell = ?');
  for (const { cell, current, published } of database.prepare('SELECT * FROM counted_cells').all()) write.run(multiplied(current), multiplied(published), cell);
  // As where a definition is new: everything is published again.
  database.exec('UPDATE publications SET changes = 1, sealed = NULL');
  database.close();
}

async function make(base, size, directory) {
  if (size > MOST_ADDED) {
    if (size % MOST_ADDED > 0 || size > 16 * MOST_ADDED) throw new RangeError(`expected at most 16 times ${MOST_ADDED}, not ${size}`);
    copied(await filledDirectory(base, MOST_ADDED), directory);
    multiply(directory, size / MOST_ADDED);
  }
  const store = new SqliteStore(directory);
  if (size <= MOST_ADDED) await fill(store, size);
  const { n } = JSON.parse(await askResults(createCollector({ store })));
  if (n < 0.99 * size) throw new Error(`${n} of ${size} responses counted`);
  await store.close();
}

/** The directory of a database filled with so many responses, which is made where it is not there yet. */
export async function filledDirectory(base, size) {
  const directory = path.join(base, `filled-${size}`);
  if (existsSync(directory)) {
    // Brings its tables up to date.
    await new SqliteStore(directory).close();
    return directory;
  }
  console.error(`filling a database with ${size} responses`);
  mkdirSync(base, { recursive: true });
  const draft = `${directory}-draft`;
  rmSync(draft, { recursive: true, force: true });
  await make(base, size, draft);
  renameSync(draft, directory);
  return directory;
}

/** A copy of a filled database, to be changed; call `remove` at the end. */
export async function copyOfFilled(base, size) {
  const from = await filledDirectory(base, size);
  const directory = mkdtempSync(path.join(base, 'copy-'));
  copied(from, directory);
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
