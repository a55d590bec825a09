import type { Pool, PoolClient } from 'pg';
import type { StoredVersion } from '../collector.js';
import type { SurveyDefinition } from '../schemas.js';

/** Keeps the text of a version, or puts another in its place. Its survey is locked. */
export async function keepDefinition(client: PoolClient, { id, version }: SurveyDefinition, text: string): Promise<void> {
  await client.query('INSERT INTO definitions (survey, version, definition) VALUES ($1, $2, $3) ON CONFLICT (survey, version) DO UPDATE SET definition = excluded.definition', [
    id,
    version,
    text,
  ]);
}

/** Makes a version that is kept the current one. Its survey is locked. */
export async function makeCurrent(client: PoolClient, { id, version }: SurveyDefinition): Promise<void> {
  await client.query('INSERT INTO current_versions VALUES ($1, $2) ON CONFLICT (survey) DO UPDATE SET version = excluded.version', [id, version]);
  await client.query('UPDATE definitions SET published = (SELECT max(published) + 1 FROM definitions WHERE survey = $1) WHERE survey = $1 AND version = $2', [id, version]);
}

/** The versions of a survey, the one that became the current one last first. */
export async function readVersions(pool: Pool, survey: string): Promise<readonly StoredVersion[]> {
  const { rows } = await pool.query<StoredVersion>(
    `SELECT d.version, c.version IS NOT NULL AS "isCurrent", EXISTS (SELECT 1 FROM responses r WHERE r.survey = d.survey AND r.version = d.version) AS "isAnswered"
     FROM definitions d LEFT JOIN current_versions c ON c.survey = d.survey AND c.version = d.version WHERE d.survey = $1 ORDER BY c.version IS NULL, d.published DESC, d.version DESC`,
    [survey],
  );
  return rows;
}
