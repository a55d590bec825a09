import type { LineProblem } from './election.js';
import { separatedRows, type SeparatedRow } from './separated-rows.js';

/** The sections of a file of PabuLib, in their order. */
const TITLES = ['META', 'PROJECTS', 'VOTES'] as const;
export type SectionTitle = (typeof TITLES)[number];

/** A row with its fields by their columns. */
export interface SectionRow {
  readonly line: number;
  /** Whatever a column is called: fields of a `Map` cannot be taken for members of objects. */
  readonly fields: ReadonlyMap<string, string>;
}

/** A section: its columns and rows. */
export interface Section {
  /** The line of the column names. */
  readonly line: number;
  readonly columns: readonly string[];
  readonly rows: readonly SectionRow[];
}

/** A section while it is read. */
interface OpenSection {
  readonly line: number;
  readonly columns: readonly string[];
  readonly rows: SectionRow[];
}

/** The title that a row is, or undefined: it stands alone, and not where a row of one column is expected. */
function titleOf({ fields: [first = '', ...others] }: SeparatedRow, open: OpenSection | null): SectionTitle | undefined {
  if (others.some((field) => field !== '') || open?.columns.length === 1) return undefined;
  return TITLES.find((title) => title === first.toUpperCase());
}

function rowOf({ line, fields }: SeparatedRow, { columns }: OpenSection): SectionRow | LineProblem {
  if (fields.slice(columns.length).some((field) => field !== '')) return { line, expected: `expected at most ${columns.length} fields, as there are columns` };
  return { line, fields: new Map(columns.map((column, index) => [column, fields[index] ?? ''])) };
}

/** The sections of a file of PabuLib; or what is wrong with how it is built. */
export function pabulibSections(text: string): Readonly<Record<SectionTitle, Section>> | LineProblem {
  const sections = new Map<SectionTitle, OpenSection>();
  let open: OpenSection | null = null;
  let title: SectionTitle | undefined;
  for (const row of separatedRows(text)) {
    if ('expected' in row) return row;
    const begun: SectionTitle | undefined = title === undefined || open !== null ? titleOf(row, open) : undefined;
    if (begun !== undefined) {
      if (sections.has(begun)) return { line: row.line, expected: `expected the section ${begun} once` };
      [title, open] = [begun, null];
    } else if (title === undefined) {
      return { line: row.line, expected: 'expected META, the title of the first section' };
    } else if (open === null) {
      const columns = row.fields.map((name) => name.toLowerCase());
      if (new Set(columns).size < columns.length) return { line: row.line, expected: 'expected each column once' };
      open = { line: row.line, columns, rows: [] };
      sections.set(title, open);
    } else {
      const read = rowOf(row, open);
      if ('expected' in read) return read;
      open.rows.push(read);
    }
  }
  const [meta, projects, votes] = TITLES.map((name) => sections.get(name));
  if (meta === undefined || projects === undefined || votes === undefined)
    return { line: 1, expected: `expected the sections ${TITLES.join(', ')}, each with a line of column names` };
  return { META: meta, PROJECTS: projects, VOTES: votes };
}
