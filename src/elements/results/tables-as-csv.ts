import { csvLine } from '../../text/csv-line.js';

type Cell = number | string | null;

/** What the columns of both bounds of an interval are called. */
export interface BoundNames {
  readonly low: (column: string) => string;
  readonly high: (column: string) => string;
}

const wordsOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const figuresOf = (cell: Element | undefined) => [...(cell?.querySelectorAll('data') ?? [])];

/** How many figures stand beside each other in a column, wherever most do. */
const widthOf = (rows: readonly HTMLTableRowElement[], column: number) => Math.max(1, ...rows.map(({ cells }) => figuresOf(cells[column]).length));

/** The names of a column's parts: one for each figure that stands in it. */
function namesOf(name: string, column: number, rows: readonly HTMLTableRowElement[], { low, high }: BoundNames): string[] {
  const width = widthOf(rows, column);
  if (width === 1) return [name];
  const isInterval = rows.some(({ cells }) => cells[column]?.querySelector('[data-end]'));
  return isInterval ? [low(name), high(name)] : Array.from({ length: width }, (_, part) => `${name} (${part + 1})`);
}

/** A cell in as many parts as its column has: unrounded figures, or the words. */
function partsOf(cell: Element | undefined, width: number): Cell[] {
  const figures: Cell[] = figuresOf(cell).map(({ value }) => Number(value));
  const words = cell === undefined ? '' : wordsOf(cell);
  if (figures.length === 0) figures.push(words === '' ? null : words);
  return Array.from({ length: width }, (_, part) => figures[part] ?? null);
}

function linesOf(table: HTMLTableElement, names: BoundNames): Cell[][] {
  const heads = table.tHead ? [...table.tHead.rows] : [];
  const rows = [...table.rows].filter((row) => !heads.includes(row));
  const columns = Math.max(0, ...[...table.rows].map(({ cells }) => cells.length));
  const each = Array.from({ length: columns }, (_, column) => column);
  const head = heads.map(({ cells }) => each.flatMap((column) => namesOf(cells[column] ? wordsOf(cells[column]) : '', column, rows, names)));
  return [...head, ...rows.map(({ cells }) => each.flatMap((column) => partsOf(cells[column], widthOf(rows, column))))];
}

/**
 * What stands in tables as comma-separated values (RFC 4180): figures unrounded, both ends of an interval in columns of their
 * own, texts guarded against being taken for formulas. Several tables follow one another with an empty line between them,
 * each under its name. The byte order mark tells spreadsheets that the letters are UTF-8.
 */
export function tablesAsCsv(tables: readonly HTMLTableElement[], names: BoundNames): string {
  const parts = tables.map((table) => {
    const name = table.closest('details')?.querySelector('summary');
    const lines = linesOf(table, names);
    return (tables.length > 1 && name ? [[wordsOf(name)], ...lines] : lines).map((line) => csvLine(line)).join('');
  });
  return `\uFEFF${parts.join('\r\n')}`;
}
