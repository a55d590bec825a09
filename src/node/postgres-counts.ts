import type { PoolClient } from 'pg';
import type { Issue, SurveyCounts } from '../collector.js';
import { keyOfCell } from '../results/cell.js';
import type { SurveyDefinition } from '../schemas.js';
import { type CellRow, countsOfRows, keptCell, type PublicationRow, textsOfCell } from './count-rows.js';
import { changedCell, emptyCell, type KeptCell, publishedCell } from './counted-cell.js';
import type { CountedTogether, FoldChanges } from './fold-changes.js';
import { countSealed } from './postgres-responses.js';

const keyOf = ({ survey, version, cell }: CountedTogether) => JSON.stringify([survey, version, cell]);
const PUBLICATION = 'SELECT survey, batch, changes, removed, told, sealed FROM publications';

/**
 * Locks surveys until the transaction ends, in one order for all: whoever holds the row of a survey in `publications` is alone
 * with its counts, its documents and the number of its batch. Gives survey → row.
 *
 * Why no response is missed or published twice: who stores one locks its survey before it reads the number b of the batch, and
 * lets go when the response with b and the counts with it are committed. `issue` locks the same row. So either the lock of who
 * stores came first: then the counts that `issue` reads have the response, and b is below the number b + 1 that `issue` gives to
 * what it publishes. Or the lock of `issue` came first: then b + 1 is committed before the number is read, and the response is
 * not in what was published. There is no third way, on one collector or on many.
 */
export async function lockSurveys(client: PoolClient, surveys: Iterable<string>): Promise<ReadonlyMap<string, PublicationRow>> {
  const wanted = [...new Set(surveys)].toSorted();
  if (wanted.length === 0) return new Map();
  const lock = async () =>
    (await client.query<PublicationRow & { readonly survey: string }>(`${PUBLICATION} WHERE survey = ANY ($1::text[]) ORDER BY survey FOR UPDATE`, [wanted])).rows;
  let rows = await lock();
  if (rows.length < wanted.length) {
    await client.query("INSERT INTO publications SELECT survey, 0, 1, 0, '{}', NULL FROM unnest($1::text[]) AS wanted (survey) ON CONFLICT (survey) DO NOTHING", [wanted]);
    rows = await lock();
  }
  return new Map(rows.map((row) => [row.survey, row]));
}

/** Notes that the definition of a survey is another: what was published is published anew. The survey is locked. */
export async function noteRedefined(client: PoolClient, survey: string): Promise<void> {
  await client.query('UPDATE publications SET changes = changes + 1, sealed = NULL WHERE survey = $1', [survey]);
}

/** Brings the counts up to what a transaction has done. Its surveys are locked. */
export async function applyChanges(client: PoolClient, changes: FoldChanges): Promise<void> {
  const changed = changes.cells;
  const [cells, definitionOf] = [await readCells(client, changed), await readDefinitions(client, changed)];
  const counted = changed.map((change) => {
    const definition = definitionOf(change);
    return { together: change, kept: changedCell(definition, cells.get(keyOf(change)) ?? emptyCell(definition), change) };
  });
  await writeCells(
    client,
    counted.filter(({ kept }) => kept.current.n > 0),
  );
  await deleteCells(
    client,
    counted.filter(({ kept }) => kept.current.n === 0).map(({ together }) => together),
  );
  const surveys = [...changes.surveys];
  if (surveys.length > 0)
    await client.query(
      `UPDATE publications SET changes = publications.changes + 1, removed = publications.removed + n.removed
       FROM (SELECT * FROM unnest($1::text[], $2::int4[]) AS rows (survey, removed)) AS n WHERE publications.survey = n.survey`,
      [surveys.map(([survey]) => survey), surveys.map(([, removed]) => removed)],
    );
}

/** What has been counted of a survey. */
export async function readCounts(client: PoolClient, survey: string): Promise<SurveyCounts> {
  const cells = await client.query<CellRow>('SELECT version, cell, current, published, includes FROM counted_cells WHERE survey = $1 ORDER BY version, cell', [survey]);
  const publications = await client.query<PublicationRow>(`${PUBLICATION} WHERE survey = $1`, [survey]);
  return countsOfRows(cells.rows, publications.rows[0], await countSealed(client, survey));
}

/** Publishes what `decide` wants to be published. */
export async function issueResults(client: PoolClient, survey: string, decide: (counts: SurveyCounts) => Issue | null): Promise<void> {
  const publication = (await lockSurveys(client, [survey])).get(survey)!;
  if (publication.changes === 0) return;
  const counts = await readCounts(client, survey);
  const issue = decide(counts);
  await client.query('UPDATE publications SET changes = 0 WHERE survey = $1', [survey]);
  if (issue === null) return;
  const batch = publication.batch + 1;
  const published = [...issue.included].map(([place, counters]) => {
    const { version, cell } = counts.cells[place]!;
    return { together: { survey, version, cell: keyOfCell(cell) }, counters };
  });
  const together = published.map((one) => one.together);
  const [cells, definitionOf] = [await readCells(client, together), await readDefinitions(client, together)];
  await writeCells(
    client,
    published.map(({ together, counters }) => ({ together, kept: publishedCell(definitionOf(together), cells.get(keyOf(together))!, { counters, batch }) })),
  );
  await client.query('UPDATE publications SET batch = $2, removed = 0, told = $3, sealed = $4 WHERE survey = $1', [survey, batch, JSON.stringify(issue.told), counts.sealed]);
  const documents = Object.entries(issue.documents);
  await client.query(
    'INSERT INTO documents SELECT $1, cut, document FROM unnest($2::text[], $3::text[]) AS rows (cut, document) ON CONFLICT (survey, cut) DO UPDATE SET document = excluded.document',
    [survey, documents.map(([cut]) => cut), documents.map(([, document]) => document)],
  );
}

const WANTED = 'SELECT * FROM unnest($1::text[], $2::text[], $3::text[])';
const namesOf = (cells: readonly CountedTogether[]) => [cells.map(({ survey }) => survey), cells.map(({ version }) => version), cells.map(({ cell }) => cell)];

async function readCells(client: PoolClient, wanted: readonly CountedTogether[]): Promise<ReadonlyMap<string, KeptCell>> {
  if (wanted.length === 0) return new Map();
  const { rows } = await client.query<CellRow & { readonly survey: string }>(
    `SELECT survey, version, cell, current, published, includes FROM counted_cells WHERE (survey, version, cell) IN (${WANTED})`,
    namesOf(wanted),
  );
  return new Map(rows.map((row) => [keyOf(row), keptCell(row)]));
}

async function writeCells(client: PoolClient, cells: readonly { readonly together: CountedTogether; readonly kept: KeptCell }[]): Promise<void> {
  if (cells.length === 0) return;
  const texts = cells.map(({ kept }) => textsOfCell(kept));
  await client.query(
    `INSERT INTO counted_cells SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
     ON CONFLICT (survey, version, cell) DO UPDATE SET current = excluded.current, published = excluded.published, includes = excluded.includes`,
    [...namesOf(cells.map(({ together }) => together)), texts.map(({ current }) => current), texts.map(({ published }) => published), texts.map(({ includes }) => includes)],
  );
}

async function deleteCells(client: PoolClient, cells: readonly CountedTogether[]): Promise<void> {
  if (cells.length > 0) await client.query(`DELETE FROM counted_cells WHERE (survey, version, cell) IN (${WANTED})`, namesOf(cells));
}

/** The definitions that some cells are counted by, as they stand in the store: a rule of scoring is known again only if it is written the same. */
async function readDefinitions(client: PoolClient, cells: readonly CountedTogether[]): Promise<(of: CountedTogether) => SurveyDefinition> {
  if (cells.length === 0) return lackingDefinition;
  const { rows } = await client.query<{ survey: string; version: string; definition: string }>(
    'SELECT survey, version, definition FROM definitions WHERE (survey, version) IN (SELECT * FROM unnest($1::text[], $2::text[]))',
    namesOf(cells).slice(0, 2),
  );
  const definitions = new Map(rows.map(({ survey, version, definition }) => [JSON.stringify([survey, version]), JSON.parse(definition) as SurveyDefinition]));
  return (of) => definitions.get(JSON.stringify([of.survey, of.version])) ?? lackingDefinition(of);
}

/** Thrown where responses are to be counted by a definition that is not there. */
export class LackingDefinition extends Error {
  override name = 'LackingDefinition';
}

function lackingDefinition({ survey, version }: CountedTogether): never {
  throw new LackingDefinition(`The database has responses to version "${version}" of survey "${survey}", but not its definition.`);
}
