import type { Pool, PoolClient } from 'pg';
import type { Found, KeptResponse } from '../collector.js';
import { hashOfId } from './id-hash.js';
import type { KeptRow, Ledger, ResponseRow } from './ledger.js';
import { forgetQuotes } from './postgres-quotes.js';
import { Overtaken } from './postgres-transaction.js';
import { type Mark, markedResponse, markedText } from './verified-mark.js';

/** Sealed responses that are read at once; a few megabytes at most. */
const PAGE = 32;

/** A row as the database has it: nothing but the hash where the id was withdrawn. */
interface Row {
  readonly id_hash: string;
  readonly id: string | null;
  readonly survey: string | null;
  readonly version: string | null;
  readonly response: string | null;
  readonly sealed: boolean | null;
  readonly batch: number | null;
  readonly verified: Mark;
}

const keptRow = ({ id, survey, version, response, sealed, batch, verified }: Row): KeptRow =>
  response === null ? 'withdrawn' : { id: id!, survey: survey!, version: version!, text: response, isSealed: sealed!, batch: batch!, verified };

/** The columns of some rows, each as one array, in the order of the table. */
function columnsOf(rows: readonly (readonly [string, KeptRow])[]): unknown[] {
  const column = (of: (row: ResponseRow) => unknown) => rows.map(([, row]) => (row === 'withdrawn' ? null : of(row)));
  return [
    rows.map(([hash]) => hash),
    column(({ id }) => id),
    column(({ survey }) => survey),
    column(({ version }) => version),
    column(({ text }) => text),
    column(({ isSealed }) => isSealed),
    column(({ batch }) => batch),
    column(({ verified }) => verified),
  ];
}

const ROWS = 'SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::int4[], $8::int4[])';

/** Reads what is kept under some ids and locks it: nobody else changes it before this transaction ends. */
export async function lockResponses(client: PoolClient, ids: readonly string[]): Promise<ReadonlyMap<string, KeptRow>> {
  const { rows } = await client.query<Row>('SELECT * FROM responses WHERE id_hash = ANY ($1::text[]) ORDER BY id_hash FOR UPDATE', [ids.map(hashOfId)]);
  return new Map(rows.map((row) => [row.id_hash, keptRow(row)]));
}

/**
 * Writes what a ledger has changed; quotes from responses that are withdrawn or written over go with them.
 *
 * @param options.known The ids whose rows were there, and are locked.
 * @throws {Overtaken} Where another collector has stored or withdrawn one of the other ids meanwhile: all has to be judged again.
 */
export async function writeResponses(client: PoolClient, { written }: Ledger, { known }: { readonly known: ReadonlyMap<string, KeptRow> }): Promise<void> {
  const [changed, fresh] = [written.filter(([hash]) => known.has(hash)), written.filter(([hash]) => !known.has(hash))];
  if (changed.length > 0) {
    await forgetQuotes(
      client,
      changed.map(([hash]) => hash),
    );
    await client.query(
      `UPDATE responses SET id = n.id, survey = n.survey, version = n.version, response = n.response, sealed = n.sealed, batch = n.batch, verified = n.verified
       FROM (${ROWS} AS rows (id_hash, id, survey, version, response, sealed, batch, verified)) AS n WHERE responses.id_hash = n.id_hash`,
      columnsOf(changed),
    );
  }
  if (fresh.length === 0) return;
  const { rowCount } = await client.query(`INSERT INTO responses ${ROWS} ON CONFLICT (id_hash) DO NOTHING`, columnsOf(fresh));
  if (rowCount !== fresh.length) throw new Overtaken('another collector was first with one of these ids');
}

/** What is known of an id. */
export async function findResponse(pool: Pool, id: string): Promise<Found | undefined> {
  const { rows } = await pool.query<{ response: string | null; verified: Mark }>('SELECT response, verified FROM responses WHERE id_hash = $1', [hashOfId(id)]);
  const [row] = rows;
  if (row === undefined) return undefined;
  return row.response === null ? { state: 'withdrawn' } : { state: 'received', response: markedResponse(row.response, row.verified) };
}

/** Whether anything, open or sealed, has been stored for a version of a survey. */
export async function hasResponses(client: PoolClient, survey: string, version: string): Promise<boolean> {
  return (await client.query('SELECT 1 FROM responses WHERE survey = $1 AND version = $2 LIMIT 1', [survey, version])).rows.length > 0;
}

/** How many sealed responses a survey has. */
export async function countSealed(client: Pool | PoolClient, survey: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>('SELECT count(*) AS count FROM responses WHERE survey = $1 AND sealed', [survey]);
  return Number(rows[0]!.count);
}

/** The next responses of a survey in the order of the hashes of their ids, with the place to go on from; null at the end. */
export async function nextResponses(
  pool: Pool,
  survey: string,
  { after, atMost }: { readonly after: string; readonly atMost: number },
): Promise<{ readonly responses: readonly KeptResponse[]; readonly next: string | null }> {
  const { rows } = await pool.query<{ id_hash: string; response: string }>('SELECT id_hash, response FROM responses WHERE survey = $1 AND id_hash > $2 ORDER BY id_hash LIMIT $3', [
    survey,
    after,
    atMost,
  ]);
  return { responses: rows.map(({ response }) => JSON.parse(response) as KeptResponse), next: rows.at(-1)?.id_hash ?? null };
}

/** The sealed responses of a survey as JSON, in the order of the hashes of their ids, a page in memory at a time. */
export async function* sealedResponses(pool: Pool, survey: string): AsyncGenerator<string> {
  let after = '';
  for (;;) {
    const { rows } = await pool.query<{ id_hash: string; response: string; verified: Mark }>(
      'SELECT id_hash, response, verified FROM responses WHERE survey = $1 AND sealed AND id_hash > $2 ORDER BY id_hash LIMIT $3',
      [survey, after, PAGE],
    );
    for (const { response, verified } of rows) yield markedText(response, verified);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id_hash;
  }
}
