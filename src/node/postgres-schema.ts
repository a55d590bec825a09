import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { ACCESS_TABLES } from './postgres-access.js';
import { knownVersion } from './known-version.js';
import { transaction } from './postgres-transaction.js';

/**
 * The tables of version 1, with the types and keys that databases with PostgreSQL's language share: no sequences, no triggers.
 *
 * The arrival of an id and its withdrawal meet in one row of `responses`, so that two collectors cannot miss each other: a
 * withdrawn id is a row with nothing in it but the hash of the id.
 */
const FIRST_TABLES: readonly string[] = [
  'CREATE TABLE definitions (survey TEXT NOT NULL, version TEXT NOT NULL, definition TEXT NOT NULL, PRIMARY KEY (survey, version))',
  'CREATE TABLE current_versions (survey TEXT PRIMARY KEY, version TEXT NOT NULL)',
  'CREATE TABLE responses (id_hash TEXT PRIMARY KEY, id TEXT, survey TEXT, version TEXT, response TEXT, sealed BOOLEAN, batch INT4)',
  'CREATE INDEX responses_by_survey ON responses (survey, version)',
  'CREATE INDEX sealed_by_survey ON responses (survey, id_hash) WHERE sealed',
  'CREATE TABLE counted_cells (survey TEXT NOT NULL, version TEXT NOT NULL, cell TEXT NOT NULL, current TEXT NOT NULL, published TEXT, includes TEXT NOT NULL, PRIMARY KEY (survey, version, cell))',
  'CREATE TABLE publications (survey TEXT PRIMARY KEY, batch INT4 NOT NULL, changes INT4 NOT NULL, removed INT4 NOT NULL, told TEXT NOT NULL, sealed INT4)',
  'CREATE TABLE documents (survey TEXT NOT NULL, cut TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (survey, cut))',
  'CREATE TABLE probes (id INT4 PRIMARY KEY, count INT4 NOT NULL)',
];

/** Version 3: whether the sender of a response was verified, the collectors' own key, and one-time codes. Of earlier responses nothing was asked. */
const VERIFIED_COLUMN: readonly string[] = [
  'ALTER TABLE responses ADD COLUMN verified INT4',
  'CREATE TABLE keys (name TEXT PRIMARY KEY, key BYTEA NOT NULL)',
  'CREATE TABLE codes (survey TEXT NOT NULL, hash TEXT NOT NULL, spent BOOLEAN NOT NULL, PRIMARY KEY (survey, hash))',
];

/** Version 4: what facilitators did on boards, in their order. */
const ACTS_TABLE = 'CREATE TABLE acts (survey TEXT NOT NULL, number INT4 NOT NULL, at TEXT NOT NULL, token TEXT NOT NULL, act TEXT NOT NULL, PRIMARY KEY (survey, number))';

/** Version 5: words of citizens that were chosen to be shown, with the responses that they are from. */
const QUOTES_TABLE: readonly string[] = [
  'CREATE TABLE quotes (survey TEXT NOT NULL, place INT4 NOT NULL, question TEXT NOT NULL, text TEXT NOT NULL, id_hash TEXT NOT NULL, PRIMARY KEY (survey, place))',
  'CREATE INDEX quotes_by_response ON quotes (id_hash)',
];

/** Version 6: in which order versions became the current one; of those before it is not known, 0. */
const PUBLISHED_COLUMN = 'ALTER TABLE definitions ADD COLUMN published INT4 NOT NULL DEFAULT 0';

/** What leads from each version of the tables to the next; the first one makes them. */
const UPGRADES: readonly ((client: PoolClient) => Promise<void>)[] = [
  async (client) => {
    for (const statement of FIRST_TABLES) await client.query(statement);
  },
  async (client) => {
    for (const statement of ACCESS_TABLES) await client.query(statement);
  },
  async (client) => {
    for (const statement of VERIFIED_COLUMN) await client.query(statement);
  },
  async (client) => {
    await client.query(ACTS_TABLE);
  },
  async (client) => {
    for (const statement of QUOTES_TABLE) await client.query(statement);
  },
  async (client) => {
    await client.query(PUBLISHED_COLUMN);
  },
];

const codeOf = (error: unknown) => (error instanceof DatabaseError ? error.code : undefined);

/** The version of the tables, 0 where there are none yet. */
async function versionOf(pool: Pool): Promise<number> {
  try {
    const { rows } = await pool.query<{ version: number }>('SELECT version FROM schema_versions');
    return knownVersion(rows[0]?.version ?? 0, UPGRADES.length);
  } catch (error) {
    if (codeOf(error) !== '42P01') throw error;
    return 0;
  }
}

/**
 * Makes the table with the one row that those who upgrade lock. Of two collectors that make it at once one may be told that it is
 * there by an error, in spite of IF NOT EXISTS: of the table, its type or its row in the catalogue.
 */
async function makeLock(pool: Pool): Promise<void> {
  try {
    await pool.query('CREATE TABLE IF NOT EXISTS schema_versions (id INT4 PRIMARY KEY, version INT4 NOT NULL)');
  } catch (error) {
    if (!['42P07', '42710', '23505'].includes(codeOf(error) ?? '')) throw error;
  }
  await pool.query('INSERT INTO schema_versions VALUES (1, 0) ON CONFLICT (id) DO NOTHING');
}

/** Brings the tables to the version that this code knows: all of it or, after an error or a kill, nothing of it. */
async function upgrade(client: PoolClient): Promise<void> {
  // Whoever comes second waits here until the first is done, and then finds nothing left to do.
  const { rows } = await client.query<{ version: number }>('SELECT version FROM schema_versions WHERE id = 1 FOR UPDATE');
  for (const step of UPGRADES.slice(knownVersion(rows[0]!.version, UPGRADES.length))) await step(client);
  await client.query('UPDATE schema_versions SET version = $1 WHERE id = 1', [UPGRADES.length]);
}

/** Makes the tables of a database, or brings them up to date. Where they are, nothing is written: no right to make tables is needed. */
export async function prepareTables(pool: Pool): Promise<void> {
  if ((await versionOf(pool)) === UPGRADES.length) return;
  await makeLock(pool);
  await transaction(pool, upgrade);
}
