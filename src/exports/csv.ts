import type { SurveyResponse } from '../response/response.js';
import { guardFormula } from './formula-guard.js';
import { inChunks } from './in-chunks.js';
import type { Cell, Codebook } from './variable.js';
import { writeRow } from './write-row.js';

/** How texts are written. */
export interface CsvOptions {
  /** Whether a line break within a text becomes a space, for programs that read a row a line, such as SPSS; by default it is kept. */
  readonly oneLine?: boolean;
}

/** What no reader of any separator takes apart. */
const PLAIN = /^[\w.:-]+$/;

const quoted = (text: string) => (PLAIN.test(text) ? text : `"${text.replaceAll('"', '""')}"`);

function field(cell: Cell, { oneLine = false }: CsvOptions): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return quoted(guardFormula(oneLine ? cell.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, ' ') : cell));
}

const line = (cells: readonly Cell[], options: CsvOptions) => `${cells.map((cell) => field(cell, options)).join(',')}\r\n`;

async function* lines(codebook: Codebook, responses: AsyncIterable<SurveyResponse>, options: CsvOptions): AsyncGenerator<string> {
  yield `${codebook.variables.map(({ name }) => name).join(',')}\r\n`;
  for await (const response of responses) yield line(writeRow(codebook, response), options);
}

/**
 * The responses as comma-separated values (RFC 4180, in UTF-8 without a byte order mark): a heading of variable names, one
 * row for each response, an empty cell where it says nothing. A text that a spreadsheet could take for a formula has a
 * single quote before it (see `guardFormula`); numbers and codes never have one.
 *
 * @returns Parts of the text; only one is in memory.
 */
export function csv(codebook: Codebook, responses: AsyncIterable<SurveyResponse>, options: CsvOptions = {}): AsyncGenerator<string> {
  return inChunks(lines(codebook, responses, options));
}
