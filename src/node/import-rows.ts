import { v4 } from 'uuid';
import { checkResponse, formatProblem, parseWith, response as responseSchema, type SurveyDefinition, type SurveyResponse } from '../schemas.js';
import { VERSION } from '../protocol/version.js';
import type { ImportMapping } from './import-mapping.js';
import { namedId } from './named-id.js';

/** One row of a table: column → cell. */
export type Row = Readonly<Record<string, string>>;

/** A row that does not fit, and where. */
export interface RowProblem {
  /** Line of the table, counting its heading as 1. */
  readonly line: number;
  readonly message: string;
}

type Cell = ImportMapping['group'];

const cellText = (cell: Cell, row: Row): string | undefined => {
  if (cell === undefined) return undefined;
  const text = 'column' in cell ? row[cell.column] : cell.value;
  return text === '' ? undefined : text;
};

/** The columns that a mapping names and a table lacks. */
export function missingColumns(mapping: ImportMapping, columns: readonly string[]): string[] {
  const cells = [mapping.id, mapping.submitted, mapping.group, mapping.role, mapping.wave, ...Object.values(mapping.answers)];
  const named = cells.flatMap((cell) => (cell !== undefined && 'column' in cell ? [cell.column] : []));
  return [...new Set(named)].filter((column) => !columns.includes(column));
}

function answerOf({ column, missing = {} }: ImportMapping['answers'][string], scorable: boolean, row: Row): unknown {
  const text = row[column] ?? '';
  if (Object.hasOwn(missing, text)) return { missing: missing[text] };
  if (text === '') return { missing: 'skipped' };
  const number = Number(text);
  return scorable && !Number.isNaN(number) ? number : text;
}

/** Makes a response of a row, or tells what in it does not fit, by column. */
export function responseOfRow(
  mapping: ImportMapping,
  definition: SurveyDefinition,
  numeric: ReadonlySet<string>,
  { row, line }: { readonly row: Row; readonly line: number },
): SurveyResponse | RowProblem {
  const name = mapping.id === undefined ? undefined : row[mapping.id.column];
  const optional = { submitted: cellText(mapping.submitted, row), group: cellText(mapping.group, row), role: cellText(mapping.role, row), wave: cellText(mapping.wave, row) };
  const candidate = {
    id: name === undefined ? v4() : namedId(mapping, name),
    survey: mapping.survey,
    version: mapping.version,
    language: mapping.language,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    answers: Object.fromEntries(Object.entries(mapping.answers).map(([id, column]) => [id, answerOf(column, numeric.has(id), row)])),
    client: `tillid-import/${VERSION}`,
  };
  const parsed = parseWith(responseSchema, candidate);
  const problems = parsed.ok ? checkResponse(definition, parsed.value) : parsed.problems;
  if (parsed.ok && problems.length === 0) return parsed.value;
  const columnOf = (path: string) => {
    const id = /^answers[.["]+([\w-]+)/.exec(path)?.[1];
    const column = id === undefined ? undefined : mapping.answers[id]?.column;
    return column === undefined ? '' : ` (column "${column}")`;
  };
  return { line, message: problems.map((problem) => `${formatProblem(problem)}${columnOf(problem.path)}`).join('; ') };
}
