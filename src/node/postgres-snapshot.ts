import type { Pool, PoolClient } from 'pg';
import type { Snapshot } from '../collector.js';
import type { SurveyDefinition, SurveyResponse } from '../schemas.js';
import { beginReading } from './postgres-transaction.js';
import { type Mark, markedResponse } from './verified-mark.js';

/** Responses that are read at once: a megabyte at most. */
const PAGE = 500;

/** The database as it stands at one moment, read through one connection, which sees nothing of what is written meanwhile. */
export class PostgresSnapshot implements Snapshot {
  readonly #client: PoolClient;
  #isOpen = true;

  /** @param client A connection within a transaction of its own; `open` begins it. */
  constructor(client: PoolClient) {
    this.#client = client;
  }

  static async open(pool: Pool): Promise<PostgresSnapshot> {
    return new PostgresSnapshot(await beginReading(pool));
  }

  async definitions(survey: string): Promise<readonly SurveyDefinition[]> {
    const { rows } = await this.#client.query<{ definition: string }>(
      'SELECT d.definition FROM definitions d LEFT JOIN current_versions c ON c.survey = d.survey AND c.version = d.version WHERE d.survey = $1 ORDER BY c.version IS NULL, d.version',
      [survey],
    );
    return rows.map(({ definition }) => JSON.parse(definition) as SurveyDefinition);
  }

  async *openResponses(survey: string): AsyncGenerator<SurveyResponse> {
    let [version, after] = ['', ''];
    for (;;) {
      const { rows } = await this.#client.query<{ version: string; id_hash: string; response: string; verified: Mark }>(
        'SELECT version, id_hash, response, verified FROM responses WHERE survey = $1 AND NOT sealed AND (version, id_hash) > ($2, $3) ORDER BY version, id_hash LIMIT $4',
        [survey, version, after, PAGE],
      );
      for (const { response, verified } of rows) yield markedResponse(response, verified);
      const last = rows.at(-1);
      if (last === undefined) return;
      [version, after] = [last.version, last.id_hash];
    }
  }

  async close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const isSound = await this.#client
      .query('ROLLBACK')
      .then(() => true)
      .catch(() => false);
    this.#client.release(!isSound);
  }
}
