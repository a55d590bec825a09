import type Database from 'libsql';
import { addResponse, emptyFold, mergeFolds, type ResultsFold } from '../analysis.js';
import type { SurveyDefinition, SurveyResponse } from '../schemas.js';
import type { FoldChanges, FoldPart } from './fold-changes.js';

/** All in one; two by two, so that long lists of numbers are not copied once for each part. */
function mergeAll(folds: readonly ResultsFold[]): ResultsFold {
  if (folds.length === 1) return folds[0]!;
  const half = folds.length >> 1;
  return mergeFolds(mergeAll(folds.slice(0, half)), mergeAll(folds.slice(half)));
}

const countedInto = (fold: ResultsFold | undefined, responses: readonly SurveyResponse[], definition: SurveyDefinition) =>
  responses.reduce((sum, response) => addResponse(definition, sum, response), fold ?? emptyFold(definition));

/**
 * The counts of open responses, kept up to date in the transaction that stores, replaces or withdraws.
 *
 * A fold can be added to but not taken from: its first and last day do not say what the next ones are, and an earlier version
 * of this library counted less in it. What has lost a response is therefore counted anew from the rows that are left, which is
 * exact by itself. So that this does not take longer with every answer, a version is counted in 256 parts by the first two
 * signs of the ids, which are random: only one part is counted anew, and whoever reads gets all parts merged.
 */
export class SqliteFolds {
  readonly #database: Database.Database;
  /** What was merged for earlier readers: a hall full of them asks for the same counts. */
  readonly #merged = new Map<string, ReadonlyMap<string, ResultsFold>>();
  #dataVersion = 0;

  constructor(database: Database.Database) {
    this.#database = database;
  }

  /** What has been counted, version by version. */
  read(survey: string): ReadonlyMap<string, ResultsFold> {
    // Changes when another process has written, such as an import (https://sqlite.org/pragma.html#pragma_data_version).
    const { data_version: dataVersion } = this.#database.prepare('PRAGMA data_version').get() as { data_version: number };
    if (dataVersion !== this.#dataVersion) this.#merged.clear();
    this.#dataVersion = dataVersion;
    const merged = this.#merged.get(survey) ?? this.#merge(survey);
    this.#merged.set(survey, merged);
    return merged;
  }

  /** Called after a commit: what was merged before it is no longer true. */
  forget({ surveys }: FoldChanges): void {
    for (const survey of surveys) this.#merged.delete(survey);
  }

  /** Brings the counts up to what a transaction has done; called within it. */
  apply(changes: FoldChanges): void {
    const definitionOf = this.#definitions();
    for (const { added, hasLost, ...part } of changes.parts) {
      if (hasLost) this.#countAnew(part, definitionOf);
      else this.#write(part, countedInto(this.#read(part), added, definitionOf(part)));
    }
  }

  /** Counts everything anew, from the rows of all responses; called within a transaction. */
  rebuild(): void {
    const definitionOf = this.#definitions();
    const parts = this.#database.prepare('SELECT DISTINCT survey, version, substr(id, 1, 2) AS part FROM responses WHERE sealed = 0').all() as FoldPart[];
    for (const part of parts) this.#countAnew(part, definitionOf);
  }

  #merge(survey: string): ReadonlyMap<string, ResultsFold> {
    const rows = this.#database.prepare('SELECT version, fold FROM fold_parts WHERE survey = ?').all(survey) as { version: string; fold: string }[];
    const parts = new Map<string, ResultsFold[]>();
    for (const { version, fold } of rows) parts.set(version, [...(parts.get(version) ?? []), JSON.parse(fold) as ResultsFold]);
    return new Map([...parts].map(([version, folds]) => [version, mergeAll(folds)]));
  }

  #countAnew(part: FoldPart, definitionOf: (part: FoldPart) => SurveyDefinition): void {
    const rows = this.#database
      // 'g' stands behind every sign that an id may have.
      .prepare("SELECT response FROM responses WHERE survey = ? AND version = ? AND sealed = 0 AND id >= ? AND id < ? || 'g'")
      .all(part.survey, part.version, part.part, part.part) as { response: string }[];
    if (rows.length === 0) {
      this.#database.prepare('DELETE FROM fold_parts WHERE survey = ? AND version = ? AND part = ?').run(part.survey, part.version, part.part);
      return;
    }
    const responses = rows.map(({ response }) => JSON.parse(response) as SurveyResponse);
    this.#write(part, countedInto(undefined, responses, definitionOf(part)));
  }

  /** Definitions as they stand in the store, each read once: a rule of scoring is known again only if it is written the same. */
  #definitions(): (part: FoldPart) => SurveyDefinition {
    const read = new Map<string, SurveyDefinition>();
    return ({ survey, version }) => {
      const key = JSON.stringify([survey, version]);
      const definition = read.get(key) ?? this.#definition(survey, version);
      read.set(key, definition);
      return definition;
    };
  }

  #definition(survey: string, version: string): SurveyDefinition {
    const row = this.#database.prepare('SELECT definition FROM definitions WHERE survey = ? AND version = ?').get(survey, version) as { definition: string } | undefined;
    if (row === undefined) throw new Error(`The database has responses to version "${version}" of survey "${survey}", but not its definition.`);
    return JSON.parse(row.definition) as SurveyDefinition;
  }

  #read({ survey, version, part }: FoldPart): ResultsFold | undefined {
    const row = this.#database.prepare('SELECT fold FROM fold_parts WHERE survey = ? AND version = ? AND part = ?').get(survey, version, part) as { fold: string } | undefined;
    return row && (JSON.parse(row.fold) as ResultsFold);
  }

  #write({ survey, version, part }: FoldPart, fold: ResultsFold): void {
    this.#database
      .prepare('INSERT INTO fold_parts VALUES (?, ?, ?, ?) ON CONFLICT (survey, version, part) DO UPDATE SET fold = excluded.fold')
      .run(survey, version, part, JSON.stringify(fold));
  }
}
