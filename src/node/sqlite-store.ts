import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type Database from 'libsql';
import {
  type ActAdded,
  canonicalJson,
  type ChosenQuote,
  type Found,
  type Issue,
  type Issued,
  type KeptAct,
  type KeptResponse,
  type NewAct,
  type Published,
  type Quotes,
  type Rewording,
  type Snapshot,
  type Store,
  type Stored,
  type StoredVersion,
  type SurveyCounts,
} from '../collector.js';
import type { SurveyDefinition, SurveyResponse } from '../schemas.js';
import { Checkpointer } from './checkpointer.js';
import { FoldChanges } from './fold-changes.js';
import { GroupCommit } from './group-commit.js';
import { SqliteAccess } from './sqlite-access.js';
import { addAct, openResponses, readActs, responseMarks, rewordDefinitions } from './sqlite-acts.js';
import { addCodes } from './sqlite-codes.js';
import { SqliteCounts } from './sqlite-counts.js';
import { SqliteDefinitions } from './sqlite-definitions.js';
import { forgetPrepared, prepared } from './sqlite-prepared.js';
import { chooseQuotes, readQuotes } from './sqlite-quotes.js';
import { SqliteResponses } from './sqlite-responses.js';
import { SqliteSnapshot } from './sqlite-snapshot.js';
import { DATABASE_FILE, emptyLog, openDatabase } from './sqlite-schema.js';
import { transaction } from './sqlite-transaction.js';

/**
 * The embedded database: one file (`openDatabase`). Responses that arrive, change or are withdrawn in the same turn of the
 * event loop share one transaction with what the counts follow from, and are acknowledged after its commit.
 */
export class SqliteStore implements Store {
  readonly access: SqliteAccess;
  readonly #directory: string;
  readonly #database: Database.Database;
  readonly #responses: SqliteResponses;
  readonly #counts: SqliteCounts;
  readonly #definitions: SqliteDefinitions;
  readonly #checkpointer: Checkpointer;
  #mustEmptyLog = false;
  readonly #group = new GroupCommit<FoldChanges>((works) => this.#commit(works));

  /** @param directory Where the file `tillid.db` is, or is made. */
  constructor(directory: string) {
    this.#directory = directory;
    this.#database = openDatabase(directory);
    this.#counts = new SqliteCounts(this.#database);
    this.#responses = new SqliteResponses(this.#database, () => this.#counts.settle());
    this.#definitions = new SqliteDefinitions(this.#database);
    this.access = new SqliteAccess(this.#database);
    this.#checkpointer = new Checkpointer(path.join(directory, DATABASE_FILE), () => this.#letGoOfErased());
  }

  publish(definition: SurveyDefinition): Promise<Published> {
    return this.#inTransaction(() => this.#publish(definition)).catch((error: unknown) => {
      if (error instanceof InUse) return 'in-use';
      throw error;
    });
  }

  definition(survey: string, version?: string): Promise<SurveyDefinition | undefined> {
    return this.#promised(() => this.#definitions.inTurn(survey, version));
  }

  versions(survey: string): Promise<readonly StoredVersion[]> {
    return this.#promised(() => this.#definitions.versions(survey));
  }

  add(response: KeptResponse, { isClosed = false, code }: { readonly isClosed?: boolean; readonly code?: string | null | undefined } = {}): Promise<Stored> {
    return this.#group.run((changes) => this.#responses.put(response, { isClosed, code, changes }), response.id);
  }

  addCodes(survey: string, hashes: readonly string[], { most }: { readonly most: number }): Promise<boolean> {
    return this.#inTransaction(() => addCodes(this.#database, survey, { hashes, most }));
  }

  find(id: string): Promise<Found | undefined> {
    return this.#promised(() => this.#responses.find(id));
  }

  withdraw(id: string): Promise<string | undefined> {
    return this.#group.run((changes) => this.#responses.withdraw(id, changes), id);
  }

  counts(survey: string): Promise<SurveyCounts> {
    return this.#inTransaction(() => this.#counts.read(survey, this.#responses.sealedCount(survey)));
  }

  issued(survey: string, cut: string): Promise<Issued> {
    return this.#promised(() => this.#counts.issued(survey, cut));
  }

  issue(survey: string, decide: (counts: SurveyCounts) => Issue | null): Promise<void> {
    return this.#inTransaction(() => this.#counts.issue(survey, this.#responses.sealedCount(survey), decide));
  }

  async erase(survey: string, { before }: { readonly before?: string } = {}): Promise<number> {
    let [sum, after] = [0, { version: '', id: '' }];
    for (;;) {
      const page = { before, after };
      const { erased, next } = await this.#group.run((changes) => this.#responses.erasePage(survey, page, changes));
      sum += erased;
      if (next === null) return sum;
      after = next;
    }
  }

  surveys(): Promise<readonly string[]> {
    return this.#promised(() => (prepared(this.#database, 'SELECT survey FROM current_versions ORDER BY survey').all() as { survey: string }[]).map(({ survey }) => survey));
  }

  acts(survey: string, after = 0): Promise<readonly KeptAct[]> {
    return this.#promised(() => readActs(this.#database, survey, after));
  }

  addAct(survey: string, act: NewAct): Promise<ActAdded> {
    return this.#inTransaction(() => {
      const added = addAct(this.#database, survey, act);
      if (added.outcome === 'added' && act.definition !== undefined) this.#publish(act.definition);
      return added;
    });
  }

  responseMarks(survey: string): Promise<ReadonlyMap<string, string>> {
    return this.#promised(() => responseMarks(this.#database, survey));
  }

  openResponses(ids: readonly string[]): Promise<readonly SurveyResponse[]> {
    return this.#promised(() => openResponses(this.#database, ids));
  }

  async reword(survey: string, change: Rewording): Promise<number> {
    const changed = await this.#inTransaction(() => {
      const count = rewordDefinitions(this.#database, survey, change);
      this.#definitions.forgetTurn();
      if (count > 0) this.#counts.redefined(survey);
      return count;
    });
    if (changed > 0) this.#mustEmptyLog = true;
    this.#letGoOfErased();
    return changed;
  }

  quotes(survey: string): Promise<Quotes> {
    return this.#promised(() => readQuotes(this.#database, survey));
  }

  setQuotes(survey: string, quotes: readonly ChosenQuote[]): Promise<void> {
    return this.#inTransaction(() => chooseQuotes(this.#database, survey, quotes));
  }

  sealedCount(survey: string): Promise<number> {
    return this.#promised(() => this.#responses.sealedCount(survey));
  }

  async *sealedResponses(survey: string): AsyncGenerator<string> {
    yield* this.#responses.sealed(survey);
  }

  signingKey(): Promise<Uint8Array> {
    return this.#inTransaction(() => {
      prepared(this.#database, 'INSERT INTO keys VALUES (?, ?) ON CONFLICT (name) DO NOTHING').run('signing', randomBytes(32));
      return (prepared(this.#database, 'SELECT key FROM keys WHERE name = ?').get('signing') as { key: Uint8Array }).key;
    });
  }

  snapshot(): Promise<Snapshot> {
    return this.#promised(() => new SqliteSnapshot(this.#directory));
  }

  probe(): Promise<void> {
    return this.#inTransaction(() => {
      prepared(this.#database, 'INSERT INTO probes VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET count = count + 1').run();
    });
  }

  /** Resolves when nothing is done for it beside what it is asked for. */
  idle(): Promise<void> {
    return this.#checkpointer.idle();
  }

  async close(): Promise<void> {
    this.#group.flush();
    await this.#checkpointer.close();
    forgetPrepared(this.#database);
    this.#database.close();
  }

  /** How durable a commit is: `wal` and 2 (FULL) mean that it has reached the disk. */
  durability(): { journalMode: string; synchronous: number } {
    const { journal_mode: journalMode } = prepared(this.#database, 'PRAGMA journal_mode').get() as { journal_mode: string };
    const { synchronous } = prepared(this.#database, 'PRAGMA synchronous').get() as { synchronous: number };
    return { journalMode, synchronous };
  }

  /** Keeps a definition and makes it the current one; within a transaction. */
  #publish(definition: SurveyDefinition): Exclude<Published, 'in-use'> {
    const { id, version } = definition;
    const text = canonicalJson(definition);
    const earlier = this.#definitions.textOf(id, version);
    const isCurrent = this.#definitions.currentVersion(id) === version;
    if (isCurrent && earlier === text) return 'unchanged';
    if (earlier !== undefined && earlier !== text && this.#responses.hasAny(id, version)) throw new InUse();
    this.#definitions.forgetTurn();
    if (earlier !== text) this.#definitions.keep(id, version, text);
    if (!isCurrent) this.#definitions.makeCurrent(id, version);
    this.#counts.redefined(id);
    if (earlier === text) return 'unchanged';
    return earlier === undefined ? 'created' : 'replaced';
  }

  #commit(works: readonly ((changes: FoldChanges) => unknown)[]): readonly unknown[] {
    const changes = new FoldChanges();
    const outcomes = transaction(this.#database, () => {
      this.#responses.begin();
      const done = works.map((work) => work(changes));
      this.#counts.apply(changes);
      return done;
    });
    if (changes.hasErased) this.#mustEmptyLog = true;
    this.#letGoOfErased();
    this.#checkpointer.committed(works.length);
    return outcomes;
  }

  /** The log still holds what was erased, until nobody else reads it or moves it. */
  #letGoOfErased(): void {
    if (this.#mustEmptyLog) this.#mustEmptyLog = !emptyLog(this.#database);
  }

  #inTransaction<T>(work: () => T): Promise<T> {
    return this.#promised(() => transaction(this.#database, work));
  }

  /** The driver is synchronous; its errors become rejections, as the interface says. */
  #promised<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => resolve(work()));
  }
}

/** Leaves a transaction without a change: the version has answers. */
class InUse extends Error {
  override name = 'InUse';
}
