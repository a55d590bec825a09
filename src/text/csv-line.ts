import { guardFormula } from './formula-guard.js';

/** What stands in a cell; null is the empty cell. */
type Cell = number | string | null;

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

/**
 * A row of comma-separated values with its line break (RFC 4180). A text that a spreadsheet could take for a formula has a
 * single quote before it (see `guardFormula`); numbers and codes never have one.
 */
export const csvLine = (cells: readonly Cell[], options: CsvOptions = {}): string => `${cells.map((cell) => field(cell, options)).join(',')}\r\n`;
