import type Database from 'libsql';
import type { SurveyResponse } from '../schemas.js';
import { prepared } from './sqlite-prepared.js';

/**
 * The ids of open responses that are stored and not counted yet: counting a few at a time would write the counts of their
 * groups again for each few. Every method but `count` is called within a transaction.
 */
export class SqliteUncounted {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    this.#database = database;
  }

  get count(): number {
    return (prepared(this.#database, 'SELECT count(*) AS count FROM uncounted').get() as { count: number }).count;
  }

  note(ids: readonly string[]): void {
    if (ids.length > 0) prepared(this.#database, 'INSERT INTO uncounted SELECT value FROM json_each(?)').run(JSON.stringify(ids));
  }

  /** Gives them all, to be counted now. */
  take(): SurveyResponse[] {
    const rows = prepared(this.#database, 'SELECT response FROM uncounted JOIN responses USING (id)').all() as { response: string }[];
    if (rows.length > 0) prepared(this.#database, 'DELETE FROM uncounted').run();
    return rows.map(({ response }) => JSON.parse(response) as SurveyResponse);
  }
}
