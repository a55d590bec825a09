import { behindList, behindRows } from './behind-list.mjs';
import { day } from './day.mjs';
import { markdownTable } from './markdown-table.mjs';

const BEGIN = '<!-- side by side: begin; written by npm run bench -->';
const END = '<!-- side by side: end -->';

/** How many rows in which we are behind the README names itself. */
const NAMED = 6;

/** Head and cells by name of each column that a table wants in the README. */
function headlinesOf({ columns, rows, headlines = [] }) {
  const ahead = columns.length - (rows[0]?.cells.length ?? columns.length);
  return headlines.map((headline) => {
    const { column, as } = typeof headline === 'string' ? { column: headline, as: headline } : headline;
    const place = columns.indexOf(column) - ahead;
    if (place < 0) throw new Error(`No column is named "${column}"; expected one of ${columns.slice(ahead).join(', ')}.`);
    return { head: as, cells: new Map(rows.map(({ name, cells }) => [name, cells[place]])) };
  });
}

/** One table of all headlines: what was measured down, the columns across. */
function tableOf({ parts }) {
  const headlines = parts.flatMap(({ tables }) => tables.flatMap(headlinesOf));
  const names = [...new Set(headlines.flatMap(({ cells }) => [...cells.keys()]))];
  const rows = names.map((name) => [name, ...headlines.map(({ cells }) => cells.get(name) ?? '–')]);
  return headlines.length === 0 ? [] : [markdownTable(['', ...headlines.map(({ head }) => head)], rows)];
}

/**
 * What the README tells of the comparison.
 *
 * @param report As for the page.
 * @returns Markdown: where we are behind, then the headlines.
 */
export function readmeTable(report) {
  const behind = behindRows(report);
  const standing = behind.length === 0 ? 'We are behind in no row.' : `Where we are behind, of all rows:\n\n${behindList(report, NAMED)}`;
  return [
    `Measured on ${day(report.date)} by \`npm run bench\`, which wrote this; [docs/comparison.md](docs/comparison.md) has all of it, the machine, the versions and how to run it again. ${standing}`,
    ...tableOf(report),
  ].join('\n\n');
}

/**
 * The README with this in its place.
 *
 * @throws Error where the two marks are not there.
 */
export function withReadmeTable(readme, text) {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`The README has no place for the comparison; expected a line "${BEGIN}" and, below it, "${END}".`);
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${readme.slice(end)}`;
}
