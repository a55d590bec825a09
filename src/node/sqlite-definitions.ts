import type Database from 'libsql';
import type { StoredVersion } from '../collector.js';
import type { SurveyDefinition } from '../schemas.js';
import { prepared } from './sqlite-prepared.js';

/** Definitions that are kept in memory. */
const MOST_KEPT = 200;

/** A version of a survey, or the current one, as a text that no other has: the id of a survey has no space. */
const placeOf = (survey: string, version?: string) => (version === undefined ? survey : `${survey} ${version}`);

/** The definitions of surveys, each parsed once for as long as its text stays the same: whoever asks again gets the same object. */
export class SqliteDefinitions {
  readonly #database: Database.Database;
  readonly #parsed = new Map<string, { readonly text: string; readonly definition: SurveyDefinition }>();
  /** What was asked for in this turn of the event loop, in which nobody else can have answered anything. */
  readonly #asked = new Map<string, SurveyDefinition | undefined>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  /** As `of`, or the current definition without a version; asked again in the same turn of the event loop it is not read again. */
  inTurn(survey: string, version?: string): SurveyDefinition | undefined {
    const key = placeOf(survey, version);
    if (this.#asked.has(key)) return this.#asked.get(key);
    if (this.#asked.size === 0) setImmediate(() => this.forgetTurn());
    const definition = this.of(survey, version ?? this.currentVersion(survey) ?? '');
    this.#asked.set(key, definition);
    return definition;
  }

  /** To be called when a definition is published. */
  forgetTurn(): void {
    this.#asked.clear();
  }

  /** The definition of a version as it stands in the database now. */
  of(survey: string, version: string): SurveyDefinition | undefined {
    const text = this.textOf(survey, version);
    if (text === undefined) return undefined;
    const key = placeOf(survey, version);
    const kept = this.#parsed.get(key);
    if (kept?.text === text) return kept.definition;
    const definition = JSON.parse(text) as SurveyDefinition;
    if (this.#parsed.size >= MOST_KEPT) this.#parsed.clear();
    this.#parsed.set(key, { text, definition });
    return definition;
  }

  /**
   * Reads definitions for the work of one transaction, within which they stay the same: each once.
   *
   * @throws Error where a version is not there.
   */
  eachOnce(): (survey: string, version: string) => SurveyDefinition {
    const read = new Map<string, SurveyDefinition>();
    return (survey, version) => {
      const key = placeOf(survey, version);
      const definition = read.get(key) ?? this.of(survey, version);
      if (definition === undefined) throw new Error(`The database has responses to version "${version}" of survey "${survey}", but not its definition.`);
      read.set(key, definition);
      return definition;
    };
  }

  textOf(survey: string, version: string): string | undefined {
    const row = prepared(this.#database, 'SELECT definition FROM definitions WHERE survey = ? AND version = ?').get(survey, version) as { definition: string } | undefined;
    return row?.definition;
  }

  /** Keeps the text of a version, or puts another in its place. */
  keep(survey: string, version: string, text: string): void {
    prepared(
      this.#database,
      'INSERT INTO definitions (survey, version, definition) VALUES (?, ?, ?) ON CONFLICT (survey, version) DO UPDATE SET definition = excluded.definition',
    ).run(survey, version, text);
  }

  /** Makes a version that is kept the current one. */
  makeCurrent(survey: string, version: string): void {
    prepared(this.#database, 'INSERT INTO current_versions VALUES (?, ?) ON CONFLICT (survey) DO UPDATE SET version = excluded.version').run(survey, version);
    prepared(this.#database, 'UPDATE definitions SET published = (SELECT max(published) + 1 FROM definitions WHERE survey = ?) WHERE survey = ? AND version = ?').run(
      survey,
      survey,
      version,
    );
  }

  /** The versions of a survey, the one that became the current one last first. */
  versions(survey: string): readonly StoredVersion[] {
    const rows = prepared(
      this.#database,
      `SELECT d.version, c.version IS NOT NULL AS current, EXISTS (SELECT 1 FROM responses r WHERE r.survey = d.survey AND r.version = d.version) AS answered
       FROM definitions d LEFT JOIN current_versions c ON c.survey = d.survey AND c.version = d.version WHERE d.survey = ? ORDER BY c.version IS NULL, d.published DESC, d.version DESC`,
    ).all(survey) as { version: string; current: number; answered: number }[];
    return rows.map(({ version, current, answered }) => ({ version, isCurrent: current === 1, isAnswered: answered === 1 }));
  }

  currentVersion(survey: string): string | undefined {
    const row = prepared(this.#database, 'SELECT version FROM current_versions WHERE survey = ?').get(survey) as { version: string } | undefined;
    return row?.version;
  }
}
