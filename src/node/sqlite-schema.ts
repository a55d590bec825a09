import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { addAccessTables } from './sqlite-access-tables.js';
import { knownVersion } from './known-version.js';
import { SqliteCounts } from './sqlite-counts.js';
import { transaction } from './sqlite-transaction.js';

/** The name of the file that is the embedded database. */
export const DATABASE_FILE = 'tillid.db';

/** Pages in the write-ahead log from which on whoever commits moves it: more than `Checkpointer` leaves there, 16 megabytes. */
const MOST_PAGES_IN_LOG = 4096;

/** How long to wait for another process that writes, in milliseconds. */
const PATIENCE = 5000;

/** The tables of version 1. Tables without row ids keep no order of arrival: which answer came first is nobody's business. */
const FIRST_TABLES = `
  CREATE TABLE definitions (survey TEXT NOT NULL, version TEXT NOT NULL, definition TEXT NOT NULL, PRIMARY KEY (survey, version)) WITHOUT ROWID;
  CREATE TABLE current_versions (survey TEXT PRIMARY KEY, version TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE responses (id TEXT PRIMARY KEY, survey TEXT NOT NULL, version TEXT NOT NULL, response TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX responses_by_survey ON responses (survey, version);
  CREATE TABLE folds (survey TEXT NOT NULL, version TEXT NOT NULL, fold TEXT NOT NULL, PRIMARY KEY (survey, version)) WITHOUT ROWID;
  CREATE TABLE probes (id INTEGER PRIMARY KEY, count INTEGER NOT NULL);
`;

/**
 * Version 2: sealed responses, withdrawn ids, and counts in parts. The counts of version 1 would go on telling of answers that
 * are withdrawn later; they go, and the next step counts anew from the responses.
 */
const WITHDRAWAL_TABLES = `
  ALTER TABLE responses ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX sealed_by_survey ON responses (survey) WHERE sealed = 1;
  CREATE TABLE withdrawn (id_hash TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE fold_parts (survey TEXT NOT NULL, version TEXT NOT NULL, part TEXT NOT NULL, fold TEXT NOT NULL, PRIMARY KEY (survey, version, part)) WITHOUT ROWID;
  DROP TABLE folds;
`;

/**
 * Version 3: counts by group, role and wave, with what has been published of them; the number of the batch in which a response
 * arrived says whether it is part of that. Earlier counts did not tell groups apart, and are made anew.
 */
const PUBLICATION_TABLES = `
  ALTER TABLE responses ADD COLUMN batch INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE counted_cells (survey TEXT NOT NULL, version TEXT NOT NULL, cell TEXT NOT NULL, current TEXT NOT NULL, published TEXT, includes TEXT NOT NULL, PRIMARY KEY (survey, version, cell)) WITHOUT ROWID;
  CREATE TABLE publications (survey TEXT PRIMARY KEY, batch INTEGER NOT NULL, changes INTEGER NOT NULL, removed INTEGER NOT NULL, told TEXT NOT NULL, sealed INTEGER) WITHOUT ROWID;
  CREATE TABLE documents (survey TEXT NOT NULL, cut TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (survey, cut)) WITHOUT ROWID;
  DROP TABLE fold_parts;
`;

/** Version 5: the responses that are stored and not counted yet; of earlier versions none waits. */
const UNCOUNTED_TABLE = 'CREATE TABLE uncounted (lot TEXT PRIMARY KEY, ids TEXT NOT NULL) WITHOUT ROWID';

/** Version 6: whether the sender of a response was verified, the collectors' own key, and one-time codes, in the order of their hashes. Of earlier responses nothing was asked. */
const VERIFIED_COLUMN = `
  ALTER TABLE responses ADD COLUMN verified INTEGER;
  CREATE TABLE keys (name TEXT PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE codes (survey TEXT NOT NULL, hash TEXT NOT NULL, spent INTEGER NOT NULL, PRIMARY KEY (survey, hash)) WITHOUT ROWID;
`;

/** Version 7: what facilitators did on boards, in their order. */
const ACTS_TABLE =
  'CREATE TABLE acts (survey TEXT NOT NULL, number INTEGER NOT NULL, at TEXT NOT NULL, token TEXT NOT NULL, act TEXT NOT NULL, PRIMARY KEY (survey, number)) WITHOUT ROWID';

/** Version 8: words of citizens that were chosen to be shown, with the responses that they are from. */
const QUOTES_TABLE = `
  CREATE TABLE quotes (survey TEXT NOT NULL, place INTEGER NOT NULL, question TEXT NOT NULL, text TEXT NOT NULL, response TEXT NOT NULL, PRIMARY KEY (survey, place)) WITHOUT ROWID;
  CREATE INDEX quotes_by_response ON quotes (response);
`;

/** Version 9: in which order versions became the current one; of those before it is not known, 0. */
const PUBLISHED_COLUMN = 'ALTER TABLE definitions ADD COLUMN published INTEGER NOT NULL DEFAULT 0';

/** What leads from each version of the tables to the next; the first one makes them. */
const UPGRADES: readonly ((database: Database.Database) => void)[] = [
  (database) => database.exec(FIRST_TABLES),
  (database) => database.exec(WITHDRAWAL_TABLES),
  (database) => {
    database.exec(PUBLICATION_TABLES);
    new SqliteCounts(database).rebuild();
  },
  addAccessTables,
  (database) => database.exec(UNCOUNTED_TABLE),
  (database) => database.exec(VERIFIED_COLUMN),
  (database) => database.exec(ACTS_TABLE),
  (database) => database.exec(QUOTES_TABLE),
  (database) => database.exec(PUBLISHED_COLUMN),
];

/** The version of the tables. */
function versionOf(database: Database.Database): number {
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  return knownVersion(version, UPGRADES.length);
}

/** Brings the tables to the version that this code knows. Their version is read again within, as two processes may open the file at once. */
function upgrade(database: Database.Database): void {
  for (const step of UPGRADES.slice(versionOf(database))) step(database);
  database.exec(`PRAGMA user_version = ${UPGRADES.length}`);
}

/**
 * Opens the file `tillid.db` in a directory, or makes it, and brings it up to date: all of it or, after an error or a kill,
 * nothing of it.
 *
 * In write-ahead mode with `synchronous = FULL` what has been committed has reached the disk; with `secure_delete` what is
 * deleted is written over with zeros instead of being left in free pages (https://sqlite.org/pragma.html).
 */
export function openDatabase(directory: string): Database.Database {
  mkdirSync(directory, { recursive: true });
  const database = new Database(path.join(directory, DATABASE_FILE));
  database.exec(
    `PRAGMA busy_timeout = ${PATIENCE}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = ${MOST_PAGES_IN_LOG};`,
  );
  if (versionOf(database) < UPGRADES.length) transaction(database, () => upgrade(database));
  emptyLog(database);
  return database;
}

/**
 * Moves what the write-ahead log holds into the database and empties it: until then it still holds what was deleted
 * (https://sqlite.org/wal.html). Never waits: while another process reads the log stays, and false is given, as where the disk
 * is full; what was committed is in the log all the same.
 */
export function emptyLog(database: Database.Database): boolean {
  database.exec('PRAGMA busy_timeout = 0');
  try {
    return (database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number }).busy === 0;
  } catch {
    return false;
  } finally {
    database.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
  }
}
