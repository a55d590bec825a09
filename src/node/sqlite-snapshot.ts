import path from 'node:path';
import Database from 'libsql';
import type { Snapshot } from '../collector.js';
import { type Mark, markedResponse } from './verified-mark.js';
import type { SurveyDefinition, SurveyResponse } from '../schemas.js';

/** Responses that are read at once: a megabyte at most. */
const PAGE = 500;

/** The database as it stands at one moment, read through a connection of its own, which sees nothing of what is written meanwhile. */
export class SqliteSnapshot implements Snapshot {
  readonly #database: Database.Database;

  /** @param directory Where the file `tillid.db` is. */
  constructor(directory: string) {
    this.#database = new Database(path.join(directory, 'tillid.db'), { readonly: true });
    this.#database.exec('BEGIN');
    // Only the first read fixes the moment (https://sqlite.org/isolation.html).
    this.#database.prepare('SELECT 1 FROM sqlite_schema').get();
  }

  definitions(survey: string): Promise<readonly SurveyDefinition[]> {
    const rows = this.#database
      .prepare(
        'SELECT definition FROM definitions LEFT JOIN current_versions USING (survey, version) WHERE survey = ? ORDER BY current_versions.version IS NULL, definitions.version',
      )
      .all(survey) as { definition: string }[];
    return Promise.resolve(rows.map(({ definition }) => JSON.parse(definition) as SurveyDefinition));
  }

  async *openResponses(survey: string): AsyncGenerator<SurveyResponse> {
    const page = this.#database.prepare(
      'SELECT version, id, response, verified FROM responses WHERE survey = ? AND sealed = 0 AND (version, id) > (?, ?) ORDER BY version, id LIMIT ?',
    );
    let [version, id] = ['', ''];
    for (;;) {
      const rows = page.all(survey, version, id, PAGE) as { version: string; id: string; response: string; verified: Mark }[];
      for (const { response, verified } of rows) yield markedResponse(response, verified);
      const last = rows.at(-1);
      if (last === undefined) return;
      ({ version, id } = last);
      // Between two pages others get their turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  close(): Promise<void> {
    this.#database.close();
    return Promise.resolve();
  }
}
