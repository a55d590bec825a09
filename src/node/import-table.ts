import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { type SurveyDefinition, type SurveyResponse, formatProblem, parseWith } from '../schemas.js';
import type { Store, Stored } from '../collector.js';
import { isScorable } from '../schemas.js';
import { CommandError } from './command-error.js';
import { type ImportMapping, importMapping } from './import-mapping.js';
import { missingColumns, responseOfRow, type Row, type RowProblem } from './import-rows.js';
import { openStore } from './open-store.js';
import { readDefinition, readJsonFile } from './read-definition.js';

/** What table to import, and where to. */
export interface ImportTableOptions {
  /** The table, as CSV with a heading. */
  readonly file: string;
  /** File that says how columns become answers. */
  readonly mapping: string;
  /** File with the definition, where it has not been published yet. */
  readonly survey?: string | undefined;
  readonly data: string;
  readonly database?: string | undefined;
}

const MOST_SHOWN = 20;
/** Responses handed to the store at once: they share a transaction. */
const GROUP = 500;

function readMapping(file: string): ImportMapping {
  const parsed = parseWith(importMapping, readJsonFile(file));
  if (parsed.ok) return parsed.value;
  throw new CommandError([`${file}: not a valid mapping`, ...parsed.problems.map((problem) => `  ${formatProblem(problem)}`)].join('\n'));
}

async function definitionFor(store: Store, { survey, version }: ImportMapping, file: string | undefined): Promise<SurveyDefinition> {
  const definition = file === undefined ? await store.definition(survey, version) : readDefinition(file);
  if (definition === undefined) throw new CommandError(`unknown survey "${survey}", version "${version}"; publish it first, or give its definition with --survey FILE`);
  if (definition.id !== survey || definition.version !== version) {
    throw new CommandError(`the mapping is for survey "${survey}", version "${version}", the definition is "${definition.id}", version "${definition.version}"`);
  }
  if (definition.privacy?.sealed) throw new CommandError(`survey "${survey}" takes only sealed responses (privacy.sealed); a table holds open ones`);
  return definition;
}

/** Reads the whole table before anything is stored: a table with a fault in it is not imported by half. */
async function readTable(file: string, mapping: ImportMapping, definition: SurveyDefinition): Promise<SurveyResponse[]> {
  const numeric = new Set(Object.keys(mapping.answers).filter((id) => isScorable(definition, id)));
  const responses: SurveyResponse[] = [];
  const problems: RowProblem[] = [];
  const table = createReadStream(file).pipe(parse({ columns: true, bom: true, info: true, delimiter: mapping.delimiter ?? ',', skip_empty_lines: true }));
  let first = true;
  try {
    for await (const { record, info } of table as AsyncIterable<{ record: Row; info: { lines: number } }>) {
      if (first) {
        first = false;
        const lacking = missingColumns(mapping, Object.keys(record));
        if (lacking.length > 0) throw new CommandError(`${file}: no column ${lacking.map((name) => `"${name}"`).join(', ')}; there are ${Object.keys(record).join(', ')}`);
      }
      const result = responseOfRow(mapping, definition, numeric, { row: record, line: info.lines });
      if ('line' in result) problems.push(result);
      else responses.push(result);
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${file}: ${(error as Error).message}`);
  }
  if (problems.length === 0) return responses;
  const shown = problems.slice(0, MOST_SHOWN).map(({ line, message }) => `  line ${line}: ${message}`);
  const more = problems.length > MOST_SHOWN ? [`  and ${problems.length - MOST_SHOWN} more`] : [];
  throw new CommandError([`${file}: ${problems.length} of ${problems.length + responses.length} rows do not fit the survey; nothing was imported`, ...shown, ...more].join('\n'));
}

/** `tillid import FILE --mapping FILE`: reads responses from a table into the database, all of them or none. */
export async function importTable({ file, mapping: mappingFile, survey, data, database }: ImportTableOptions): Promise<void> {
  const mapping = readMapping(mappingFile);
  const store = await openStore({ data, database });
  try {
    const definition = await definitionFor(store, mapping, survey);
    const responses = await readTable(file, mapping, definition);
    if ((await store.publish(definition)) === 'in-use')
      throw new CommandError(`version "${definition.version}" of survey "${definition.id}" has answers to another definition already; nothing was imported`);
    const outcomes: Stored[] = [];
    for (let start = 0; start < responses.length; start += GROUP) {
      outcomes.push(...(await Promise.all(responses.slice(start, start + GROUP).map((response) => store.add(response)))));
    }
    const count = (stored: Stored) => outcomes.filter((outcome) => outcome === stored).length;
    const before = count('repeated') + count('superseded');
    console.log(
      `${file}: ${responses.length} rows read, ${count('stored')} stored, ${before} stored before, ${count('withdrawn')} withdrawn before, ${count('conflict')} refused because their id belongs to another response`,
    );
  } finally {
    await store.close();
  }
}
