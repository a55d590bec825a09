import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionResult } from '../../results/results.js';
import type { Reader } from './view.js';

/** What stands in a table: the words over its columns, its rows, and rows about all of them. */
interface TableParts {
  readonly columns?: readonly (TemplateResult | string)[];
  readonly rows: unknown;
  readonly foot?: unknown;
}

/** An estimate and its interval; that of a single answer has no bounds. */
interface Estimate {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A figure as it is written, with its unrounded value beside it. */
export const datum = (value: number, text: string): TemplateResult => html`<data value=${value}>${text}</data>`;

/** Both ends of an interval. */
export const bounds = ({ low, high }: Estimate, write: (value: number) => string): TemplateResult | typeof nothing =>
  low === null || high === null ? nothing : html`<data value=${low} data-end="low">${write(low)}</data>–<data value=${high} data-end="high">${write(high)}</data>`;

/** What stands in two cells beside each other: an estimate, and its interval. */
export const estimateCells = (one: Estimate | null, write: (value: number) => string): readonly unknown[] =>
  one === null ? [nothing, nothing] : [datum(one.estimate, write(one.estimate)), bounds(one, write)];

/** A row: what it is about, and its cells. `kind` tells it from other rows of the same table. */
export const row = (name: TemplateResult | string, cells: readonly unknown[], kind: string | typeof nothing = nothing): TemplateResult =>
  html`<tr data-row=${kind}>
    <th scope="row">${name}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;

/** How many answered in all; `beside` and `before` are empty cells, under columns that say nothing of it. */
export const totalRow = (n: number, { words, formatNumber }: Reader, beside: readonly unknown[] = [], before: readonly unknown[] = []): TemplateResult =>
  row(words.rowTotal, [...before, datum(n, formatNumber(n)), ...beside]);

/** How many were asked and gave no answer, where there are any. */
export function missingRow(
  { missing }: QuestionResult,
  { words, formatNumber }: Reader,
  beside: readonly unknown[] = [],
  before: readonly unknown[] = [],
): TemplateResult | typeof nothing {
  const n = missing === null ? 0 : missing['dont-know'] + missing['no-answer'] + missing.skipped + missing.absent;
  return n === 0 ? nothing : row(words.rowMissing, [...before, datum(n, formatNumber(n)), ...beside]);
}

/** A table that is scrolled by itself where it is wider than its place. */
export const scrollingTable = (name: string, caption: TemplateResult | string, { columns, rows, foot }: TableParts): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="group" aria-label=${name}>
    <table part="table">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      ${
        columns &&
        html`<thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>`
      }
      <tbody>
        ${rows}
      </tbody>
      <tfoot>
        ${foot}
      </tfoot>
    </table>
  </div>`;

/** The table of a question behind a word that opens it, with a note where it needs one; both are told apart from those of other questions by their names. */
export const foldedTable = ({ text }: Pick<QuestionResult, 'text'>, parts: TableParts, { words, say, plain }: Reader, name = words.showTable, note = ''): TemplateResult =>
  html`<details>
    <summary>${name}<span class="visually-hidden">: ${say(text)}</span></summary>
    ${note === '' ? nothing : html`<p class="note">${note}</p>`} ${scrollingTable(`${name}: ${plain(text)}`, say(text), parts)}
  </details>`;
