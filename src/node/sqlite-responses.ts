import type Database from 'libsql';
import { canonicalJson, type Found, type KeptResponse, type Stored } from '../collector.js';
import { judgeArrival } from './arrival.js';
import type { FoldChanges } from './fold-changes.js';
import { hashOfId } from './id-hash.js';
import { isSubmittedBefore } from './submitted-before.js';

/** Sealed responses that are read at once; a few megabytes at most. */
const PAGE = 32;

/** Responses that are erased in one transaction: in the order of their ids, so that few parts of the counts are counted anew. */
const ERASED_AT_ONCE = 200;

/** Where a response stands among those of its survey. */
interface Place {
  readonly version: string;
  readonly id: string;
}

interface PageOfSurvey {
  readonly before: string | undefined;
  readonly after: Place;
}

/** The rows of responses, open and sealed, and what is left of withdrawn ones. Every method that writes is called within a transaction. */
export class SqliteResponses {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    this.#database = database;
  }

  /**
   * Stores a response, or puts it in the place of a lower revision.
   *
   * @param options.batch Number of the batch of its survey in which it arrives.
   */
  put(response: KeptResponse, { isClosed, changes, batch }: { readonly isClosed: boolean; readonly changes: FoldChanges; readonly batch: number }): Stored {
    const text = canonicalJson(response);
    const row = this.#row(response.id);
    const arrival = judgeArrival(response, this.#isWithdrawn(response.id) ? 'withdrawn' : row && { text: row.response }, { text, isClosed });
    if (arrival.outcome === 'stored') {
      this.#database.prepare('INSERT INTO responses VALUES (?, ?, ?, ?, ?, ?)').run(response.id, response.survey, response.version, text, Number('sealed' in response), batch);
      changes.add(response);
    }
    if (arrival.outcome === 'replaced') {
      this.#database
        .prepare('UPDATE responses SET version = ?, response = ?, sealed = ?, batch = ? WHERE id = ?')
        .run(response.version, text, Number('sealed' in response), batch, response.id);
      changes.remove(arrival.earlier, row!.batch);
      changes.add(response);
    }
    return arrival.outcome;
  }

  /** Removes a response, if it is there, and lets nothing be stored under its id any more; gives its survey. */
  withdraw(id: string, changes: FoldChanges): string | undefined {
    this.#database.prepare('INSERT INTO withdrawn VALUES (?) ON CONFLICT (id_hash) DO NOTHING').run(hashOfId(id));
    const row = this.#row(id);
    if (row === undefined) return undefined;
    const kept = JSON.parse(row.response) as KeptResponse;
    this.#database.prepare('DELETE FROM responses WHERE id = ?').run(id);
    changes.remove(kept, row.batch);
    return kept.survey;
  }

  /** Withdraws those of the next responses of a survey that were submitted before a day, or all of them; says where to go on. */
  erasePage(survey: string, { before, after }: PageOfSurvey, changes: FoldChanges): { readonly erased: number; readonly next: Place | null } {
    const rows = this.#database
      .prepare('SELECT version, id, response FROM responses WHERE survey = ? AND (version, id) > (?, ?) ORDER BY version, id LIMIT ?')
      .all(survey, after.version, after.id, ERASED_AT_ONCE) as (Place & { readonly response: string })[];
    const due = before === undefined ? rows : rows.filter(({ response }) => isSubmittedBefore(JSON.parse(response) as KeptResponse, before));
    for (const { id } of due) this.withdraw(id, changes);
    return { erased: due.length, next: rows.at(-1) ?? null };
  }

  find(id: string): Found | undefined {
    if (this.#isWithdrawn(id)) return { state: 'withdrawn' };
    const row = this.#row(id);
    return row && { state: 'received', response: JSON.parse(row.response) as KeptResponse };
  }

  /** Whether anything, open or sealed, has been stored for this version of a survey. */
  hasAny(survey: string, version: string): boolean {
    return this.#database.prepare('SELECT 1 FROM responses WHERE survey = ? AND version = ? LIMIT 1').get(survey, version) !== undefined;
  }

  sealedCount(survey: string): number {
    return (this.#database.prepare('SELECT count(*) AS count FROM responses WHERE survey = ? AND sealed = 1').get(survey) as { count: number }).count;
  }

  /** The sealed responses of a survey as JSON, in the order of their random ids, a page in memory at a time. */
  *sealed(survey: string): Generator<string> {
    let after = '';
    for (;;) {
      const rows = this.#database.prepare('SELECT id, response FROM responses WHERE survey = ? AND sealed = 1 AND id > ? ORDER BY id LIMIT ?').all(survey, after, PAGE) as {
        id: string;
        response: string;
      }[];
      for (const { response } of rows) yield response;
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.id;
    }
  }

  #isWithdrawn(id: string): boolean {
    return this.#database.prepare('SELECT 1 FROM withdrawn WHERE id_hash = ?').get(hashOfId(id)) !== undefined;
  }

  #row(id: string): { readonly response: string; readonly batch: number } | undefined {
    return this.#database.prepare('SELECT response, batch FROM responses WHERE id = ?').get(id) as { response: string; batch: number } | undefined;
  }
}
