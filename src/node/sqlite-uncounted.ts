import { randomUUID } from 'node:crypto';
import type Database from 'libsql';
import type { SurveyResponse } from '../schemas.js';
import { prepared } from './sqlite-prepared.js';

/**
 * The open responses that are stored and not counted yet: counting a few at a time would write the counts of their groups
 * again for each few. The database holds their ids, a lot for each transaction, so that they are counted after a kill too;
 * what this process has stored itself is kept in memory as well, so that it need not be read again. Every method but
 * `count` is called within a transaction.
 */
export class SqliteUncounted {
  readonly #database: Database.Database;
  /** Those that this process has noted. The database alone says which of them wait: a transaction may have failed, another process may have counted. */
  readonly #noted = new Map<string, SurveyResponse>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  /** How many wait, as far as this process knows. */
  get count(): number {
    return this.#noted.size;
  }

  note(responses: readonly SurveyResponse[]): void {
    if (responses.length === 0) return;
    for (const response of responses) this.#noted.set(response.id, response);
    // Neither the name of a lot nor the order of its ids tells when they arrived.
    const ids = JSON.stringify(responses.map(({ id }) => id).sort());
    prepared(this.#database, 'INSERT INTO uncounted VALUES (?, ?)').run(randomUUID(), ids);
  }

  /** Gives them all, to be counted now. */
  take(): SurveyResponse[] {
    const lots = prepared(this.#database, 'SELECT ids FROM uncounted').all() as { ids: string }[];
    if (lots.length > 0) prepared(this.#database, 'DELETE FROM uncounted').run();
    const ids = lots.flatMap((lot) => JSON.parse(lot.ids) as string[]);
    const responses = ids.map((id) => this.#noted.get(id) ?? this.#read(id));
    this.#noted.clear();
    return responses;
  }

  #read(id: string): SurveyResponse {
    const { response } = prepared(this.#database, 'SELECT response FROM responses WHERE id = ?').get(id) as { response: string };
    return JSON.parse(response) as SurveyResponse;
  }
}
