import type { PoolClient } from 'pg';
import { type CodeOfSurvey, keyOfCode } from './ledger.js';

const WANTED = 'SELECT * FROM unnest($1::text[], $2::text[])';
const columnsOf = (codes: readonly CodeOfSurvey[]) => [codes.map(({ survey }) => survey), codes.map(({ hash }) => hash)];

/** Reads codes and locks them: key → whether it is spent. Their surveys are locked before. */
export async function lockCodes(client: PoolClient, codes: readonly CodeOfSurvey[]): Promise<ReadonlyMap<string, boolean>> {
  if (codes.length === 0) return new Map();
  const { rows } = await client.query<CodeOfSurvey & { readonly spent: boolean }>(
    `SELECT survey, hash, spent FROM codes WHERE (survey, hash) IN (${WANTED}) ORDER BY survey, hash FOR UPDATE`,
    columnsOf(codes),
  );
  return new Map(rows.map((row) => [keyOfCode(row), row.spent]));
}

/** Writes down that codes are spent. */
export async function spendCodes(client: PoolClient, codes: readonly CodeOfSurvey[]): Promise<void> {
  if (codes.length > 0) await client.query(`UPDATE codes SET spent = true WHERE (survey, hash) IN (${WANTED})`, columnsOf(codes));
}

/** Keeps the hashes of new codes, unless there would be too many. The survey is locked. */
export async function addCodes(client: PoolClient, survey: string, { hashes, most }: { readonly hashes: readonly string[]; readonly most: number }): Promise<boolean> {
  const { rows } = await client.query<{ count: string }>('SELECT count(*) AS count FROM codes WHERE survey = $1', [survey]);
  if (Number(rows[0]!.count) + hashes.length > most) return false;
  await client.query('INSERT INTO codes SELECT $1, hash, false FROM unnest($2::text[]) AS rows (hash)', [survey, hashes]);
  return true;
}
