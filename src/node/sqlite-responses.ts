import type Database from 'libsql';
import { canonicalJson, type Found, type KeptResponse, type Stored } from '../collector.js';
import { judgeArrival } from './arrival.js';
import { type Mark, markedResponse, markedText, unmarked } from './verified-mark.js';
import type { FoldChanges } from './fold-changes.js';
import { hashOfId } from './id-hash.js';
import { spendCode } from './sqlite-codes.js';
import { prepared } from './sqlite-prepared.js';
import { forgetQuotes } from './sqlite-quotes.js';
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
  readonly #beforeRemoval: () => void;
  /** What has been read within this transaction: surveys' batches, and whether anything at all has been withdrawn. */
  readonly #batches = new Map<string, number>();
  #hasWithdrawn: boolean | undefined;

  /** @param beforeRemoval Called within the transaction before a row is removed or written over. */
  constructor(database: Database.Database, beforeRemoval: () => void) {
    this.#database = database;
    this.#beforeRemoval = beforeRemoval;
  }

  /** To be called when a transaction begins. */
  begin(): void {
    this.#batches.clear();
    this.#hasWithdrawn = undefined;
  }

  /** Stores a response, or puts it in the place of a lower revision. */
  put(response: KeptResponse, { isClosed, code, changes }: { readonly isClosed: boolean; readonly code: string | null | undefined; readonly changes: FoldChanges }): Stored {
    const text = canonicalJson(unmarked(response));
    const refusal = code === undefined || this.find(response.id) !== undefined ? null : spendCode(this.#database, response.survey, code);
    if (refusal !== null) return refusal;
    if (this.#insert(response, text)) {
      changes.add(response);
      return 'stored';
    }
    const row = this.#row(response.id);
    const arrival = judgeArrival(response, this.#isWithdrawn(response.id) ? 'withdrawn' : row && { text: row.response }, { text, isClosed });
    if (arrival.outcome === 'replaced') {
      this.#beforeRemoval();
      forgetQuotes(this.#database, response.id);
      prepared(this.#database, 'UPDATE responses SET version = ?, response = ?, sealed = ?, batch = ?, verified = ? WHERE id = ?').run(
        response.version,
        text,
        Number('sealed' in response),
        this.#batchOf(response.survey),
        response.verified ?? null,
        response.id,
      );
      changes.remove(arrival.earlier, row!.batch);
      changes.add(response);
    }
    return arrival.outcome;
  }

  /** Removes a response, if it is there, and lets nothing be stored under its id any more; gives its survey. */
  withdraw(id: string, changes: FoldChanges): string | undefined {
    prepared(this.#database, 'INSERT INTO withdrawn VALUES (?) ON CONFLICT (id_hash) DO NOTHING').run(hashOfId(id));
    this.#hasWithdrawn = true;
    const row = this.#row(id);
    if (row === undefined) return undefined;
    const kept = JSON.parse(row.response) as KeptResponse;
    this.#beforeRemoval();
    forgetQuotes(this.#database, id);
    prepared(this.#database, 'DELETE FROM responses WHERE id = ?').run(id);
    changes.remove(kept, row.batch);
    return kept.survey;
  }

  /** Withdraws those of the next responses of a survey that were submitted before a day, or all of them; says where to go on. */
  erasePage(survey: string, { before, after }: PageOfSurvey, changes: FoldChanges): { readonly erased: number; readonly next: Place | null } {
    const rows = prepared(this.#database, 'SELECT version, id, response FROM responses WHERE survey = ? AND (version, id) > (?, ?) ORDER BY version, id LIMIT ?').all(
      survey,
      after.version,
      after.id,
      ERASED_AT_ONCE,
    ) as (Place & { readonly response: string })[];
    const due = before === undefined ? rows : rows.filter(({ response }) => isSubmittedBefore(JSON.parse(response) as KeptResponse, before));
    for (const { id } of due) this.withdraw(id, changes);
    return { erased: due.length, next: rows.at(-1) ?? null };
  }

  find(id: string): Found | undefined {
    if (this.#isWithdrawn(id)) return { state: 'withdrawn' };
    const row = this.#row(id);
    return row && { state: 'received', response: markedResponse(row.response, row.verified) };
  }

  /** Whether anything, open or sealed, has been stored for this version of a survey. */
  hasAny(survey: string, version: string): boolean {
    return prepared(this.#database, 'SELECT 1 FROM responses WHERE survey = ? AND version = ? LIMIT 1').get(survey, version) !== undefined;
  }

  sealedCount(survey: string): number {
    return (prepared(this.#database, 'SELECT count(*) AS count FROM responses WHERE survey = ? AND sealed = 1').get(survey) as { count: number }).count;
  }

  /** The sealed responses of a survey as JSON, in the order of their random ids, a page in memory at a time. */
  *sealed(survey: string): Generator<string> {
    let after = '';
    for (;;) {
      const rows = prepared(this.#database, 'SELECT id, response, verified FROM responses WHERE survey = ? AND sealed = 1 AND id > ? ORDER BY id LIMIT ?').all(
        survey,
        after,
        PAGE,
      ) as {
        id: string;
        response: string;
        verified: Mark;
      }[];
      for (const { response, verified } of rows) yield markedText(response, verified);
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.id;
    }
  }

  /** Inserts the row of a response, and tells whether it did: not where the id has one, or was withdrawn. One statement for what is nearly always so. */
  #insert({ id, survey, version, verified = null, ...rest }: Omit<KeptResponse, 'verified'> & { readonly verified?: Mark | undefined }, text: string): boolean {
    const row = [id, survey, version, text, Number('sealed' in rest), this.#batchOf(survey), verified];
    this.#hasWithdrawn ??= prepared(this.#database, 'SELECT 1 FROM withdrawn LIMIT 1').get() !== undefined;
    const { changes } = this.#hasWithdrawn
      ? prepared(this.#database, 'INSERT INTO responses SELECT ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM withdrawn WHERE id_hash = ?) ON CONFLICT (id) DO NOTHING').run(
          ...row,
          hashOfId(id),
        )
      : prepared(this.#database, 'INSERT INTO responses VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING').run(...row);
    return changes === 1;
  }

  /** Number of the batch that a response to a survey arrives in now; it grows with each publication. */
  #batchOf(survey: string): number {
    const read = () => prepared(this.#database, 'SELECT batch FROM publications WHERE survey = ?').get(survey) as { batch: number } | undefined;
    const batch = this.#batches.get(survey) ?? read()?.batch ?? 0;
    this.#batches.set(survey, batch);
    return batch;
  }

  #isWithdrawn(id: string): boolean {
    return prepared(this.#database, 'SELECT 1 FROM withdrawn WHERE id_hash = ?').get(hashOfId(id)) !== undefined;
  }

  #row(id: string): { readonly response: string; readonly batch: number; readonly verified: Mark } | undefined {
    return prepared(this.#database, 'SELECT response, batch, verified FROM responses WHERE id = ?').get(id) as { response: string; batch: number; verified: Mark } | undefined;
  }
}
