import { createHash } from 'node:crypto';
import type Database from 'libsql';
import { canonicalJson, type Found, type KeptResponse, type Stored } from '../collector.js';
import type { FoldChanges } from './fold-changes.js';

/** What a withdrawn id leaves behind: enough to know it when it comes again, and no list of ids. */
const hashOf = (id: string) => createHash('sha256').update(id).digest('hex');

const revisionOf = ({ revision = 0 }: KeptResponse) => revision;

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

const isSubmittedBefore = (response: KeptResponse, day: string) => 'submitted' in response && response.submitted !== undefined && response.submitted.slice(0, 10) < day;

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
    if (this.#isWithdrawn(response.id)) return 'withdrawn';
    const text = canonicalJson(response);
    const row = this.#row(response.id);
    if (row === undefined) {
      this.#database.prepare('INSERT INTO responses VALUES (?, ?, ?, ?, ?, ?)').run(response.id, response.survey, response.version, text, Number('sealed' in response), batch);
      changes.add(response);
      return 'stored';
    }
    if (row.response === text) return 'repeated';
    const kept = JSON.parse(row.response) as KeptResponse;
    if (kept.survey !== response.survey || revisionOf(kept) === revisionOf(response)) return 'conflict';
    if (revisionOf(kept) > revisionOf(response)) return 'superseded';
    if (isClosed) return 'closed';
    this.#database
      .prepare('UPDATE responses SET version = ?, response = ?, sealed = ?, batch = ? WHERE id = ?')
      .run(response.version, text, Number('sealed' in response), batch, response.id);
    changes.remove(kept, row.batch);
    changes.add(response);
    return 'replaced';
  }

  /** Removes a response, if it is there, and lets nothing be stored under its id any more; gives its survey. */
  withdraw(id: string, changes: FoldChanges): string | undefined {
    this.#database.prepare('INSERT INTO withdrawn VALUES (?) ON CONFLICT (id_hash) DO NOTHING').run(hashOf(id));
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
    return this.#database.prepare('SELECT 1 FROM withdrawn WHERE id_hash = ?').get(hashOf(id)) !== undefined;
  }

  #row(id: string): { readonly response: string; readonly batch: number } | undefined {
    return this.#database.prepare('SELECT response, batch FROM responses WHERE id = ?').get(id) as { response: string; batch: number } | undefined;
  }
}
