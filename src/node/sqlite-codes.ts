import type Database from 'libsql';
import type { Stored } from '../collector.js';
import { prepared } from './sqlite-prepared.js';

/** Spends a code that has not been spent; null where that was done. Called within the transaction that stores the response. */
export function spendCode(database: Database.Database, survey: string, hash: string | null): Extract<Stored, `${string}-code`> | null {
  if (hash === null) return 'no-code';
  if (prepared(database, 'UPDATE codes SET spent = 1 WHERE survey = ? AND hash = ? AND spent = 0').run(survey, hash).changes === 1) return null;
  return prepared(database, 'SELECT 1 FROM codes WHERE survey = ? AND hash = ?').get(survey, hash) === undefined ? 'wrong-code' : 'spent-code';
}

/** Keeps the hashes of new codes, unless there would be too many; called within a transaction. */
export function addCodes(database: Database.Database, survey: string, { hashes, most }: { readonly hashes: readonly string[]; readonly most: number }): boolean {
  const { count } = prepared(database, 'SELECT count(*) AS count FROM codes WHERE survey = ?').get(survey) as { count: number };
  if (count + hashes.length > most) return false;
  prepared(database, 'INSERT INTO codes SELECT ?, value, 0 FROM json_each(?)').run(survey, JSON.stringify(hashes));
  return true;
}
