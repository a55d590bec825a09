import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { addResponse, emptyFold, type ResultsFold } from '../analysis.js';
import { canonicalJson, type Published, type Store, type Stored } from '../collector.js';
import type { SurveyDefinition, SurveyResponse } from '../schemas.js';

/** Version of the tables; raised when they change. Newer ones are refused, because this code cannot know their promises. */
const SCHEMA_VERSION = 1;

/**
 * Tables without row ids keep no order of arrival: which answer came first is nobody's business.
 */
const TABLES = `
  CREATE TABLE definitions (survey TEXT NOT NULL, version TEXT NOT NULL, definition TEXT NOT NULL, PRIMARY KEY (survey, version)) WITHOUT ROWID;
  CREATE TABLE current_versions (survey TEXT PRIMARY KEY, version TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE responses (id TEXT PRIMARY KEY, survey TEXT NOT NULL, version TEXT NOT NULL, response TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX responses_by_survey ON responses (survey, version);
  CREATE TABLE folds (survey TEXT NOT NULL, version TEXT NOT NULL, fold TEXT NOT NULL, PRIMARY KEY (survey, version)) WITHOUT ROWID;
  CREATE TABLE probes (id INTEGER PRIMARY KEY, count INTEGER NOT NULL);
`;

interface Waiting {
  readonly definition: SurveyDefinition;
  readonly response: SurveyResponse;
  readonly resolve: (stored: Stored) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The embedded database: one file, in write-ahead mode with `synchronous = FULL`, so that what is acknowledged has reached
 * the disk. Responses that arrive in the same turn of the event loop share one transaction and are acknowledged after its
 * commit (group commit), which costs one flush for all of them.
 */
export class SqliteStore implements Store {
  readonly #database: Database.Database;
  #waiting: Waiting[] = [];

  /** @param directory Where the file `tillid.db` is, or is made. */
  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#database = new Database(path.join(directory, 'tillid.db'));
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
    this.#createTables();
  }

  publish(definition: SurveyDefinition): Promise<Published> {
    return this.#inTransaction(() => {
      const { id, version } = definition;
      const text = canonicalJson(definition);
      const earlier = this.#textOf(id, version);
      this.#database.prepare('INSERT INTO current_versions VALUES (?, ?) ON CONFLICT (survey) DO UPDATE SET version = excluded.version').run(id, version);
      if (earlier === text) return 'unchanged';
      if (earlier !== undefined && this.#hasResponses(id, version)) throw new InUse();
      this.#database.prepare('INSERT INTO definitions VALUES (?, ?, ?) ON CONFLICT (survey, version) DO UPDATE SET definition = excluded.definition').run(id, version, text);
      return earlier === undefined ? 'created' : 'replaced';
    }).catch((error: unknown) => {
      if (error instanceof InUse) return 'in-use';
      throw error;
    });
  }

  definition(survey: string, version?: string): Promise<SurveyDefinition | undefined> {
    return this.#promised(() => {
      const text = this.#textOf(survey, version ?? this.#currentVersion(survey) ?? '');
      return text === undefined ? undefined : (JSON.parse(text) as SurveyDefinition);
    });
  }

  add(definition: SurveyDefinition, response: SurveyResponse): Promise<Stored> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#commitWaiting());
      this.#waiting.push({ definition, response, resolve, reject });
    });
  }

  folds(survey: string): Promise<ReadonlyMap<string, ResultsFold>> {
    return this.#promised(() => {
      const rows = this.#database.prepare('SELECT version, fold FROM folds WHERE survey = ?').all(survey) as { version: string; fold: string }[];
      return new Map(rows.map(({ version, fold }) => [version, JSON.parse(fold) as ResultsFold]));
    });
  }

  probe(): Promise<void> {
    return this.#inTransaction(() => {
      this.#database.prepare('INSERT INTO probes VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET count = count + 1').run();
    });
  }

  close(): Promise<void> {
    return this.#promised(() => {
      this.#commitWaiting();
      this.#database.close();
    });
  }

  /** How durable a commit is: `wal` and 2 (FULL) mean that it has reached the disk. */
  durability(): { journalMode: string; synchronous: number } {
    const { journal_mode: journalMode } = this.#database.prepare('PRAGMA journal_mode').get() as { journal_mode: string };
    const { synchronous } = this.#database.prepare('PRAGMA synchronous').get() as { synchronous: number };
    return { journalMode, synchronous };
  }

  #createTables(): void {
    const version = (this.#database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
    if (version > SCHEMA_VERSION) throw new Error(`The database has schema version ${version}; this collector knows versions up to ${SCHEMA_VERSION}. Use a newer collector.`);
    if (version === 0) this.#transaction(() => this.#database.exec(`${TABLES} PRAGMA user_version = ${SCHEMA_VERSION};`));
  }

  /** Commits everything that waits in one transaction; if that fails, each by itself, so that one cannot fail the others. */
  #commitWaiting(): void {
    const group = this.#waiting;
    this.#waiting = [];
    if (group.length === 0) return;
    try {
      this.#commit(group);
    } catch {
      for (const one of group) {
        try {
          this.#commit([one]);
        } catch (error) {
          one.reject(error);
        }
      }
    }
  }

  #commit(group: readonly Waiting[]): void {
    const outcomes = this.#transaction(() => {
      const stored = group.map((one) => this.#insert(one.response));
      this.#count(group.filter((_one, index) => stored[index] === 'stored'));
      return stored;
    });
    group.forEach((one, index) => one.resolve(outcomes[index]!));
  }

  #insert(response: SurveyResponse): Stored {
    const text = canonicalJson(response);
    const { changes } = this.#database.prepare('INSERT INTO responses VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING').run(response.id, response.survey, response.version, text);
    if (changes === 1) return 'stored';
    const earlier = this.#database.prepare('SELECT response FROM responses WHERE id = ?').get(response.id) as { response: string };
    return earlier.response === text ? 'repeated' : 'conflict';
  }

  /** Adds new responses to the results of their surveys, within the transaction that stores them. */
  #count(group: readonly Waiting[]): void {
    for (const same of groupBySurvey(group)) {
      const { definition } = same[0]!;
      const row = this.#database.prepare('SELECT fold FROM folds WHERE survey = ? AND version = ?').get(definition.id, definition.version) as { fold: string } | undefined;
      const before = row === undefined ? emptyFold(definition) : (JSON.parse(row.fold) as ResultsFold);
      const after = same.reduce((fold, { response }) => addResponse(definition, fold, response), before);
      this.#database
        .prepare('INSERT INTO folds VALUES (?, ?, ?) ON CONFLICT (survey, version) DO UPDATE SET fold = excluded.fold')
        .run(definition.id, definition.version, JSON.stringify(after));
    }
  }

  #textOf(survey: string, version: string): string | undefined {
    const row = this.#database.prepare('SELECT definition FROM definitions WHERE survey = ? AND version = ?').get(survey, version) as { definition: string } | undefined;
    return row?.definition;
  }

  #currentVersion(survey: string): string | undefined {
    const row = this.#database.prepare('SELECT version FROM current_versions WHERE survey = ?').get(survey) as { version: string } | undefined;
    return row?.version;
  }

  #hasResponses(survey: string, version: string): boolean {
    return this.#database.prepare('SELECT 1 FROM responses WHERE survey = ? AND version = ? LIMIT 1').get(survey, version) !== undefined;
  }

  #inTransaction<T>(work: () => T): Promise<T> {
    return this.#promised(() => this.#transaction(work));
  }

  #transaction<T>(work: () => T): T {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** The driver is synchronous; its errors become rejections, as the interface says. */
  #promised<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => resolve(work()));
  }
}

/** The group in parts that answer the same version of the same survey. */
function groupBySurvey(group: readonly Waiting[]): Waiting[][] {
  const parts = new Map<string, Waiting[]>();
  for (const one of group) {
    const key = `${one.definition.id} ${one.definition.version}`;
    parts.set(key, [...(parts.get(key) ?? []), one]);
  }
  return [...parts.values()];
}

/** Leaves a transaction without a change: the version has answers. */
class InUse extends Error {}
