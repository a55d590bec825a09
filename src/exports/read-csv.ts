import { unguardFormula } from '../text/formula-guard.js';
import { type CellProblem, readRow, type RowRead } from './read-row.js';
import type { Cell, Codebook, Variable } from './variable.js';

/** A row of a table that was read, counted from 1 with the heading as the first. */
export type TableRow = RowRead & { readonly row: number };

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** The cell of a field, or undefined where a number is expected and none there. */
function cellOf(field: string, { kind, codes }: Variable): Cell | undefined {
  if (field === '') return null;
  if (kind === 'string') return unguardFormula(field);
  const isNumber = NUMBER.test(field) && (kind === 'number' || Number.isInteger(Number(field)) || Object.values(codes ?? {}).includes(Number(field)));
  return isNumber ? Number(field) : undefined;
}

/** What is wrong with the heading of a table; scores may be missing, because they are worked out. */
function headingProblems(codebook: Codebook, heading: readonly string[]): CellProblem[] {
  const names = new Set(codebook.variables.map(({ name }) => name));
  const strangers = heading.filter((name) => !names.has(name)).map((name) => ({ column: name, expected: `expected one of ${[...names].join(', ')}` }));
  const repeated = heading.filter((name, index) => heading.indexOf(name) < index).map((name) => ({ column: name, expected: 'expected each column once' }));
  const lacking = codebook.variables
    .filter(({ name, origin }) => origin !== 'score' && !heading.includes(name))
    .map(({ name }) => ({ column: name, expected: 'expected this column, which the table lacks' }));
  return [...strangers, ...repeated, ...lacking];
}

function readFields(codebook: Codebook, places: readonly number[], fields: readonly string[]): RowRead {
  if (fields.length !== places.length) return { ok: false, problems: [{ column: null, expected: `expected ${places.length} cells as in the heading, found ${fields.length}` }] };
  const cells: Cell[] = codebook.variables.map(() => null);
  const problems: CellProblem[] = [];
  fields.forEach((field, index) => {
    const variable = codebook.variables[places[index]!]!;
    if (variable.origin === 'score') return;
    const cell = cellOf(field, variable);
    if (cell === undefined) problems.push({ column: variable.name, expected: variable.kind === 'integer' ? 'expected a whole number or a code' : 'expected a number or a code' });
    else cells[places[index]!] = cell;
  });
  return problems.length > 0 ? { ok: false, problems } : readRow(codebook, cells);
}

/**
 * Reads back what `csv` wrote, of rows of fields as any reader of comma-separated values gives them; columns may stand in
 * another order. Faults are told by row and column and never repeat what stands there.
 *
 * @param codebook One with `{ texts: true }`.
 * @returns One entry for each row below the heading; for a heading that does not fit a single one, for row 1.
 */
export async function* readCsv(codebook: Codebook, rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>): AsyncGenerator<TableRow> {
  let places: readonly number[] | null = null;
  let row = 0;
  for await (const fields of rows) {
    row++;
    if (places === null) {
      const problems = headingProblems(codebook, fields);
      if (problems.length > 0) {
        yield { row, ok: false, problems };
        return;
      }
      places = fields.map((name) => codebook.variables.findIndex((variable) => variable.name === name));
    } else {
      yield { row, ...readFields(codebook, places, fields) };
    }
  }
}
