import type { Pool, PoolClient } from 'pg';
import { type ActAdded, canonicalJson, type KeptAct, type NewAct, type Rewording } from '../collector.js';
import type { SurveyDefinition, SurveyResponse } from '../schemas.js';
import { type ActRow, actOfRow } from './act-row.js';
import { hashOfId } from './id-hash.js';
import { noteRedefined } from './postgres-counts.js';
import { type Mark, markedResponse } from './verified-mark.js';

/** The acts on the board of a survey after the one with a number. */
export async function readActs(pool: Pool, survey: string, after: number): Promise<readonly KeptAct[]> {
  const { rows } = await pool.query<ActRow>('SELECT number, at, token, act FROM acts WHERE survey = $1 AND number > $2 ORDER BY number', [survey, after]);
  return rows.map(actOfRow);
}

/** Adds an act where it comes after the one that is expected. The survey is locked. */
export async function addAct(client: PoolClient, survey: string, { act, at, by, expected }: NewAct): Promise<ActAdded> {
  const { rows } = await client.query<{ number: number }>('SELECT coalesce(max(number), 0) AS number FROM acts WHERE survey = $1', [survey]);
  const { number } = rows[0]!;
  if (number !== expected) return { outcome: 'overtaken', number };
  await client.query('INSERT INTO acts VALUES ($1, $2, $3, $4, $5)', [survey, number + 1, at, by, canonicalJson(act)]);
  return { outcome: 'added', number: number + 1 };
}

/** The ids of the open responses of a survey, each with a digest of what it says. */
export async function responseMarks(pool: Pool, survey: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ id: string; mark: string }>('SELECT id, md5(response) AS mark FROM responses WHERE survey = $1 AND NOT sealed', [survey]);
  return new Map(rows.map(({ id, mark }) => [id, mark]));
}

/** The open responses with these ids. */
export async function openResponses(pool: Pool, ids: readonly string[]): Promise<readonly SurveyResponse[]> {
  const { rows } = await pool.query<{ response: string; verified: Mark }>('SELECT response, verified FROM responses WHERE id_hash = ANY ($1::text[]) AND NOT sealed', [
    ids.map(hashOfId),
  ]);
  return rows.map(({ response, verified }) => markedResponse(response, verified));
}

/** Changes words in the definitions of a survey. It is locked. */
export async function rewordDefinitions(client: PoolClient, survey: string, change: Rewording): Promise<number> {
  const { rows } = await client.query<{ version: string; definition: string }>('SELECT version, definition FROM definitions WHERE survey = $1 ORDER BY version', [survey]);
  const current = await client.query<{ version: string }>('SELECT version FROM current_versions WHERE survey = $1', [survey]);
  const texts = rows.map(({ version, definition }) => {
    const reworded = change(JSON.parse(definition) as SurveyDefinition, { isCurrent: version === current.rows[0]?.version });
    return { version, definition, text: canonicalJson(reworded) };
  });
  const changed = texts.filter(({ definition, text }) => text !== definition);
  for (const { version, text } of changed) await client.query('UPDATE definitions SET definition = $3 WHERE survey = $1 AND version = $2', [survey, version, text]);
  if (changed.length > 0) await noteRedefined(client, survey);
  return changed.length;
}
