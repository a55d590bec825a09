import type { Pool, PoolClient } from 'pg';
import type { ChosenQuote, KeptResponse, Quote, Quotes } from '../collector.js';
import { hashOfId } from './id-hash.js';

/** The quotes of a survey, and the number of its last publication. */
export async function readQuotes(pool: Pool, survey: string): Promise<Quotes> {
  const { rows: quotes } = await pool.query<Quote>('SELECT question, text FROM quotes WHERE survey = $1 ORDER BY place', [survey]);
  const { rows } = await pool.query<{ batch: number }>('SELECT batch FROM publications WHERE survey = $1', [survey]);
  return { quotes, publication: rows[0]?.batch ?? 0 };
}

/** The hashes of those of some ids whose open response to a survey is there, each with its revision. */
async function revisionsOf(client: PoolClient, survey: string, hashes: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ id_hash: string; response: string }>(
    'SELECT id_hash, response FROM responses WHERE id_hash = ANY ($1::text[]) AND survey = $2 AND NOT sealed',
    [hashes, survey],
  );
  return new Map(rows.map(({ id_hash: hash, response }) => [hash, (JSON.parse(response) as KeptResponse).revision ?? 0]));
}

/** Puts quotes in the place of those that a survey has, as far as their responses are as they were. The survey is locked. */
export async function chooseQuotes(client: PoolClient, survey: string, quotes: readonly ChosenQuote[]): Promise<void> {
  const hashed = quotes.map((quote) => ({ ...quote, hash: hashOfId(quote.response) }));
  const revisions = await revisionsOf(
    client,
    survey,
    hashed.map(({ hash }) => hash),
  );
  const kept = hashed.filter(({ hash, revision }) => revisions.get(hash) === revision);
  await client.query('DELETE FROM quotes WHERE survey = $1', [survey]);
  await client.query(
    'INSERT INTO quotes SELECT $1, place - 1, question, text, id_hash FROM unnest($2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS rows (question, text, id_hash, place)',
    [survey, kept.map(({ question }) => question), kept.map(({ text }) => text), kept.map(({ hash }) => hash)],
  );
}

/** Lets go of the quotes from responses that are removed or written over, in the same transaction. */
export async function forgetQuotes(client: PoolClient, hashes: readonly string[]): Promise<void> {
  await client.query('DELETE FROM quotes WHERE id_hash = ANY ($1::text[])', [hashes]);
}
