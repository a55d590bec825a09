import type Database from 'libsql';
import { cellOf, keyOfCell } from '../analysis.js';
import type { Issue, Issued, SurveyCounts } from '../collector.js';
import type { SurveyDefinition, SurveyResponse } from '../schemas.js';
import { type CellRow, countsOfRows, keptCell, type PublicationRow, textsOfCell } from './count-rows.js';
import { changedCell, emptyCell, type KeptCell, publishedCell } from './counted-cell.js';
import type { CountedTogether, FoldChanges } from './fold-changes.js';

/** Rows that are counted at once when all are counted anew. */
const PAGE = 5000;

/**
 * The counts of open responses, kept up to date in the transaction that stores, replaces or withdraws, and what has been
 * published of them. Every method that writes is called within a transaction.
 */
export class SqliteCounts {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    this.#database = database;
  }

  /** Number of the batch that responses to a survey arrive in now; it grows with each publication. */
  batchOf(survey: string): number {
    return this.#publication(survey)?.batch ?? 0;
  }

  /** Brings the counts up to what a transaction has done. */
  apply(changes: FoldChanges): void {
    const definitionOf = this.#definitions();
    for (const { added, removed, ...together } of changes.cells) {
      const definition = definitionOf(together);
      const cell = changedCell(definition, this.#cell(together) ?? emptyCell(definition), { added, removed });
      if (cell.current.n === 0) this.#delete(together);
      else this.#write(together, cell);
    }
    for (const [survey, removed] of changes.surveys) this.#note(survey, removed);
  }

  /** Notes that the definition of a survey is another: what was published is published anew. */
  redefined(survey: string): void {
    this.#note(survey, 0);
    this.#database.prepare('UPDATE publications SET sealed = NULL WHERE survey = ?').run(survey);
  }

  /** What has been counted of a survey. */
  read(survey: string, sealed: number): SurveyCounts {
    const rows = this.#database.prepare('SELECT version, cell, current, published, includes FROM counted_cells WHERE survey = ? ORDER BY version, cell').all(survey) as CellRow[];
    return countsOfRows(rows, this.#publication(survey), sealed);
  }

  issued(survey: string, cut: string): Issued {
    const row = this.#database.prepare('SELECT document FROM documents WHERE survey = ? AND cut = ?').get(survey, cut) as { document: string } | undefined;
    const publication = this.#publication(survey);
    return { document: row?.document ?? null, isCurrent: publication !== undefined && publication.changes === 0 };
  }

  /** Publishes what `decide` wants to be published. */
  issue(survey: string, sealed: number, decide: (counts: SurveyCounts) => Issue | null): void {
    if (this.#publication(survey)?.changes === 0) return;
    const counts = this.read(survey, sealed);
    const issue = decide(counts);
    this.#note(survey, 0);
    this.#database.prepare('UPDATE publications SET changes = 0 WHERE survey = ?').run(survey);
    if (issue === null) return;
    const batch = this.batchOf(survey) + 1;
    const definitionOf = this.#definitions();
    for (const [place, counters] of issue.included) {
      const { version, cell } = counts.cells[place]!;
      const together = { survey, version, cell: keyOfCell(cell) };
      this.#write(together, publishedCell(definitionOf(together), this.#cell(together)!, { counters, batch }));
    }
    this.#database.prepare('UPDATE publications SET batch = ?, removed = 0, told = ?, sealed = ? WHERE survey = ?').run(batch, JSON.stringify(issue.told), sealed, survey);
    const write = this.#database.prepare('INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT (survey, cut) DO UPDATE SET document = excluded.document');
    for (const [cut, document] of Object.entries(issue.documents)) write.run(survey, cut, document);
  }

  /** Counts everything anew, from the rows of all responses, and takes nothing for published. */
  rebuild(): void {
    const definitionOf = this.#definitions();
    const cells = new Map<string, { readonly together: CountedTogether; readonly cell: KeptCell }>();
    for (const { response: text } of this.#openResponses()) {
      const response = JSON.parse(text) as SurveyResponse;
      const together = { survey: response.survey, version: response.version, cell: keyOfCell(cellOf(response)) };
      const key = JSON.stringify(together);
      const definition = definitionOf(together);
      cells.set(key, { together, cell: changedCell(definition, cells.get(key)?.cell ?? emptyCell(definition), { added: [response], removed: [] }) });
    }
    for (const { together, cell } of cells.values()) this.#write(together, cell);
  }

  /** The open responses in the order of their ids, so many at a time. */
  *#openResponses(): Generator<{ readonly id: string; readonly response: string }> {
    let after = '';
    for (;;) {
      const rows = this.#database.prepare('SELECT id, response FROM responses WHERE sealed = 0 AND id > ? ORDER BY id LIMIT ?').all(after, PAGE) as {
        id: string;
        response: string;
      }[];
      yield* rows;
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.id;
    }
  }

  #publication(survey: string): PublicationRow | undefined {
    return this.#database.prepare('SELECT batch, changes, removed, told, sealed FROM publications WHERE survey = ?').get(survey) as PublicationRow | undefined;
  }

  /** Notes that a survey has changed, and how many responses it has lost. */
  #note(survey: string, removed: number): void {
    this.#database
      .prepare(
        "INSERT INTO publications VALUES (?, 0, 1, ?, '{}', NULL) ON CONFLICT (survey) DO UPDATE SET changes = publications.changes + 1, removed = publications.removed + excluded.removed",
      )
      .run(survey, removed);
  }

  #cell({ survey, version, cell }: CountedTogether): KeptCell | undefined {
    const row = this.#database
      .prepare('SELECT version, cell, current, published, includes FROM counted_cells WHERE survey = ? AND version = ? AND cell = ?')
      .get(survey, version, cell);
    return row === undefined ? undefined : keptCell(row as CellRow);
  }

  #write({ survey, version, cell }: CountedTogether, kept: KeptCell): void {
    const { current, published, includes } = textsOfCell(kept);
    this.#database
      .prepare(
        'INSERT INTO counted_cells VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (survey, version, cell) DO UPDATE SET current = excluded.current, published = excluded.published, includes = excluded.includes',
      )
      .run(survey, version, cell, current, published, includes);
  }

  #delete({ survey, version, cell }: CountedTogether): void {
    this.#database.prepare('DELETE FROM counted_cells WHERE survey = ? AND version = ? AND cell = ?').run(survey, version, cell);
  }

  /** Definitions as they stand in the store, each read once: a rule of scoring is known again only if it is written the same. */
  #definitions(): (of: { readonly survey: string; readonly version: string }) => SurveyDefinition {
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
}
