import type { ConversionLog } from './conversion-log.js';
import { readExpression } from './expression.js';
import type { Dialect } from './expression-tokens.js';
import type { DraftCondition } from './draft.js';
import { languageOfHeading } from './language-of-heading.js';
import { SourcePart } from './source-part.js';
import type { LocalisedText } from '../text/localised-text.js';
import type { WordReader } from './word-reader.js';
import type { Sheet } from './xlsx.js';

/** Names of questions are written `${name}`; the question itself, in what limits its answer, is a point. */
const XLSFORM_DIALECT: Dialect = { name: /\$\{([^{}]*)\}|\.(?!\d)/y };

/** What every row of a form needs to be read. */
export interface XlsformContext {
  readonly log: ConversionLog;
  readonly words: WordReader;
  /** The language of columns that name none. */
  readonly language: string;
}

/** The heading of a column in one way of writing: `list name` and `Label :: English (en)` are as good as `list_name` and `label::English (en)`. */
function headingOf(written: string): string {
  const [first = '', ...rest] = written.split('::').map((piece) => piece.trim());
  const key = first.toLowerCase().replaceAll(' ', '_');
  return [key, ...rest].join('::');
}

/** A row of a form, by its columns. */
export class XlsformRow extends SourcePart {
  readonly row: number;
  readonly context: XlsformContext;
  readonly #cells: ReadonlyMap<string, string>;

  constructor(place: string, row: number, { cells, context }: { readonly cells: ReadonlyMap<string, string>; readonly context: XlsformContext }) {
    super(place, cells, context.log);
    this.row = row;
    this.context = context;
    this.#cells = cells;
  }

  /** The words of a column, in every language that it has a column for. */
  words(key: string): LocalisedText | undefined {
    const { words, language } = this.context;
    const raw = [...this.#cells].flatMap(([heading]) => {
      if (heading !== key && !heading.startsWith(`${key}::`)) return [];
      const named = heading === key ? language : languageOfHeading(heading.slice(key.length + 2));
      return [[named, this.text(heading)] as const];
    });
    return words.read(new Map(raw), this, { what: key, isMarkdown: true });
  }

  /** The condition of a column. */
  conditions(key: string): DraftCondition[] {
    const source = this.text(key);
    return source === '' ? [] : [{ source, read: readExpression(source, XLSFORM_DIALECT) }];
  }
}

/** The rows of a sheet below its heading. */
export function rowsBelow(sheet: Sheet, context: XlsformContext, nameOf: (cells: ReadonlyMap<string, string>) => string): XlsformRow[] {
  const [heading, ...rows] = sheet.rows;
  if (heading === undefined) return [];
  const keys = new Map([...heading.cells].map(([column, text]) => [column, headingOf(text)]));
  return rows.map(({ row, cells }) => {
    const named = new Map([...cells].map(([column, text]) => [keys.get(column) ?? `column ${column + 1}`, text]));
    const name = nameOf(named);
    return new XlsformRow(`${sheet.name} row ${row}${name === '' ? '' : ` (${name})`}`, row, { cells: named, context });
  });
}
