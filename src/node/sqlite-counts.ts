import type Database from 'libsql';
import type { Issue, Issued, SurveyCounts } from '../collector.js';
import { cellOf, keyOfCell } from '../results/cell.js';
import type { SurveyResponse } from '../schemas.js';
import { type CellRow, countsOfRows, keptCell, type PublicationRow, textsOfCell } from './count-rows.js';
import { changedCell, emptyCell, type KeptCell, publishedCell } from './counted-cell.js';
import { type CountedTogether, FoldChanges } from './fold-changes.js';
import { SqliteDefinitions } from './sqlite-definitions.js';
import { prepared } from './sqlite-prepared.js';
import { SqliteUncounted } from './sqlite-uncounted.js';

/** Rows that are counted at once when all are counted anew. */
const PAGE = 5000;

/** New responses that wait at most to be counted together. */
const MOST_UNCOUNTED = 5000;

/**
 * The counts of open responses, and what has been published of them. New responses are counted when somebody asks for the
 * counts, or when there are many: until then their ids are kept in the transaction that stores them, so that after a kill
 * they are counted too. Every method that writes is called within a transaction.
 */
export class SqliteCounts {
  readonly #database: Database.Database;
  readonly #definitions: SqliteDefinitions;
  readonly #uncounted: SqliteUncounted;

  constructor(database: Database.Database) {
    this.#database = database;
    this.#definitions = new SqliteDefinitions(database);
    this.#uncounted = new SqliteUncounted(database);
  }

  /** Takes note of what a transaction has done. */
  apply(changes: FoldChanges): void {
    const { added } = changes;
    if (changes.hasErased || added.length > MOST_UNCOUNTED) {
      this.#count(changes);
    } else {
      // What cannot be counted is refused now, by itself, and not when it waits among others.
      const definitionOf = this.#definitions.eachOnce();
      for (const { survey, version } of added) definitionOf(survey, version);
      this.#uncounted.note(added);
      if (this.#uncounted.count > MOST_UNCOUNTED) this.settle();
    }
    for (const [survey, removed] of changes.surveys) this.#note(survey, removed);
  }

  /** Counts the responses that wait to be counted; also to be called before a response is removed, which must not wait any more then. */
  settle(): void {
    const changes = new FoldChanges();
    for (const response of this.#uncounted.take()) changes.add(response);
    this.#count(changes);
  }

  /** Notes that the definition of a survey is another: what was published is published anew. */
  redefined(survey: string): void {
    this.#note(survey, 0);
    prepared(this.#database, 'UPDATE publications SET sealed = NULL WHERE survey = ?').run(survey);
  }

  /** What has been counted of a survey. */
  read(survey: string, sealed: number): SurveyCounts {
    this.settle();
    const rows = prepared(this.#database, 'SELECT version, cell, current, published, includes FROM counted_cells WHERE survey = ? ORDER BY version, cell').all(survey) as CellRow[];
    return countsOfRows(rows, this.#publication(survey), sealed);
  }

  issued(survey: string, cut: string): Issued {
    const row = prepared(this.#database, 'SELECT document FROM documents WHERE survey = ? AND cut = ?').get(survey, cut) as { document: string } | undefined;
    const publication = this.#publication(survey);
    return { document: row?.document ?? null, isCurrent: publication !== undefined && publication.changes === 0 };
  }

  /** Publishes what `decide` wants to be published. */
  issue(survey: string, sealed: number, decide: (counts: SurveyCounts) => Issue | null): void {
    if (this.#publication(survey)?.changes === 0) return;
    const counts = this.read(survey, sealed);
    const issue = decide(counts);
    this.#note(survey, 0);
    prepared(this.#database, 'UPDATE publications SET changes = 0 WHERE survey = ?').run(survey);
    if (issue === null) return;
    const batch = (this.#publication(survey)?.batch ?? 0) + 1;
    const definitionOf = this.#definitions.eachOnce();
    for (const [place, counters] of issue.included) {
      const { version, cell } = counts.cells[place]!;
      const together = { survey, version, cell: keyOfCell(cell) };
      this.#write(together, publishedCell(definitionOf(survey, version), this.#cell(together)!, { counters, batch }));
    }
    prepared(this.#database, 'UPDATE publications SET batch = ?, removed = 0, told = ?, sealed = ? WHERE survey = ?').run(batch, JSON.stringify(issue.told), sealed, survey);
    const write = prepared(this.#database, 'INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT (survey, cut) DO UPDATE SET document = excluded.document');
    for (const [cut, document] of Object.entries(issue.documents)) write.run(survey, cut, document);
  }

  /** Counts everything anew, from the rows of all responses, and takes nothing for published. */
  rebuild(): void {
    const definitionOf = this.#definitions.eachOnce();
    const cells = new Map<string, { readonly together: CountedTogether; readonly cell: KeptCell }>();
    for (const { response: text } of this.#openResponses()) {
      const response = JSON.parse(text) as SurveyResponse;
      const together = { survey: response.survey, version: response.version, cell: keyOfCell(cellOf(response)) };
      const key = JSON.stringify(together);
      const definition = definitionOf(together.survey, together.version);
      cells.set(key, { together, cell: changedCell(definition, cells.get(key)?.cell ?? emptyCell(definition), { added: [response], removed: [] }) });
    }
    for (const { together, cell } of cells.values()) this.#write(together, cell);
  }

  /** The open responses in the order of their ids, so many at a time. */
  *#openResponses(): Generator<{ readonly id: string; readonly response: string }> {
    let after = '';
    for (;;) {
      const rows = prepared(this.#database, 'SELECT id, response FROM responses WHERE sealed = 0 AND id > ? ORDER BY id LIMIT ?').all(after, PAGE) as {
        id: string;
        response: string;
      }[];
      yield* rows;
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.id;
    }
  }

  #publication(survey: string): PublicationRow | undefined {
    return prepared(this.#database, 'SELECT batch, changes, removed, told, sealed FROM publications WHERE survey = ?').get(survey) as PublicationRow | undefined;
  }

  /** Brings the counts up to some changes. */
  #count(changes: FoldChanges): void {
    const definitionOf = this.#definitions.eachOnce();
    for (const { added, removed, ...together } of changes.cells) {
      const definition = definitionOf(together.survey, together.version);
      const cell = changedCell(definition, this.#cell(together) ?? emptyCell(definition), { added, removed });
      if (cell.current.n === 0) this.#delete(together);
      else this.#write(together, cell);
    }
  }

  /** Notes that a survey has changed, and how many responses it has lost. */
  #note(survey: string, removed: number): void {
    prepared(
      this.#database,
      "INSERT INTO publications VALUES (?, 0, 1, ?, '{}', NULL) ON CONFLICT (survey) DO UPDATE SET changes = publications.changes + 1, removed = publications.removed + excluded.removed",
    ).run(survey, removed);
  }

  #cell({ survey, version, cell }: CountedTogether): KeptCell | undefined {
    const row = prepared(this.#database, 'SELECT version, cell, current, published, includes FROM counted_cells WHERE survey = ? AND version = ? AND cell = ?').get(
      survey,
      version,
      cell,
    );
    return row === undefined ? undefined : keptCell(row as CellRow);
  }

  #write({ survey, version, cell }: CountedTogether, kept: KeptCell): void {
    const { current, published, includes } = textsOfCell(kept);
    prepared(
      this.#database,
      'INSERT INTO counted_cells VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (survey, version, cell) DO UPDATE SET current = excluded.current, published = excluded.published, includes = excluded.includes',
    ).run(survey, version, cell, current, published, includes);
  }

  #delete({ survey, version, cell }: CountedTogether): void {
    prepared(this.#database, 'DELETE FROM counted_cells WHERE survey = ? AND version = ? AND cell = ?').run(survey, version, cell);
  }
}
