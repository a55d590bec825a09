import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionResult } from '../../results/results.js';
import type { GridResult } from '../../summaries/grid.js';
import { Figures } from './figures.js';
import { intervalFigure } from './interval-figure.js';
import { bounds, datum, foldedTable } from './table-cells.js';
import type { Reader, View } from './view.js';

/** Stands where nothing is told, so that nobody takes the place for forgotten. */
const NOTHING_TOLD = '–';

type Row = GridResult['rows'][number];

const nameOf = (question: QuestionResult, id: string, { say }: Reader) => say(question.rows?.[id]) || id;

/** The rows that were asked and are not in the results, because too few answered them: their names stand with nothing beside them. */
const withheldIn = (question: QuestionResult, { rows }: GridResult) => Object.keys(question.rows ?? {}).filter((id) => !rows.some((row) => row.id === id));

const emptyFigure = (name: TemplateResult | string, words: string) =>
  html`<div class="figure" part="figure">
    <dt>${name}</dt>
    <dd><span class="interval">${words}</span></dd>
  </div>`;

/** The mean of a row with its interval, on the scale that all rows share; a single answer has no interval and gets none. */
function rowFigure(question: QuestionResult, row: Row, { min, max }: GridResult, reader: Reader, figures: Figures): TemplateResult {
  const { words, formatNumber, pluralOf } = reader;
  const name = nameOf(question, row.id, reader);
  const answers = words.answers(formatNumber(row.n), pluralOf(row.n));
  if (row.mean === null) return emptyFigure(name, answers);
  const { estimate, low, high } = row.mean;
  const within = (value: number) => Math.min(Math.max(value, min), max);
  const interval = low === null || high === null ? '' : `${words.intervalName(figures.level)}: ${words.interval(figures.mean(low), figures.mean(high))}`;
  return intervalFigure({
    name,
    figure: figures.mean(estimate),
    interval: [interval, answers].filter(Boolean).join(', '),
    ...{ estimate, low: within(low ?? estimate), high: within(high ?? estimate), min, max },
  });
}

/** The table of a grid: every row with its number of answers, its mean and its favourable share, each with its interval. */
function gridTable(question: QuestionResult, summary: GridResult, reader: Reader, figures: Figures): TemplateResult {
  const { words } = reader;
  const { rows } = summary;
  const favourable = rows[0]?.favourable ?? null;
  const mean = (value: number) => figures.mean(value);
  const share = (value: number) => figures.share(value);
  const interval = html`<th scope="col">${words.intervalName(figures.level)}</th>`;
  return html`<table part="table">
    <caption class="visually-hidden">
      ${reader.say(question.text)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.columnItem}</th>
        <th scope="col">${words.columnCount}</th>
        <th scope="col">${words.columnMean}</th>
        ${interval} ${favourable === null ? nothing : html`<th scope="col">${words.shareOf(figures.value(favourable.from), figures.value(favourable.to))}</th>`}
        ${favourable === null ? nothing : interval}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => {
        const part = row.favourable?.share ?? null;
        return html`<tr>
          <th scope="row">${nameOf(question, row.id, reader)}</th>
          <td>${datum(row.n, figures.count(row.n))}</td>
          <td>${row.mean === null ? nothing : datum(row.mean.estimate, mean(row.mean.estimate))}</td>
          <td>${row.mean === null || row.mean.low === null || row.mean.high === null ? nothing : bounds(row.mean.low, row.mean.high, mean)}</td>
          ${favourable === null ? nothing : html`<td>${part === null ? nothing : datum(part.estimate, share(part.estimate))}</td>`}
          ${favourable === null ? nothing : html`<td>${part === null ? nothing : bounds(part.low, part.high, share)}</td>`}
        </tr>`;
      })}
      ${withheldIn(question, summary).map(
        (id) =>
          html`<tr>
            <th scope="row">${nameOf(question, id, reader)}</th>
            <td>${NOTHING_TOLD}</td>
            ${Array.from({ length: favourable === null ? 2 : 4 }, () => html`<td></td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A grid: each row's mean with its interval, all on one scale, and the table that holds the same numbers and the favourable shares. */
export const gridView: View<GridResult> = (question, summary, reader) => {
  const { words } = reader;
  const figures = new Figures(reader, summary.level);
  return html`<p class="sentence" part="sentence">${words.mean} ${words.meanOn(figures.value(summary.min), figures.value(summary.max))}</p>
    <dl class="figures lines">
      ${summary.rows.map((row) => rowFigure(question, row, summary, reader, figures))}
      ${withheldIn(question, summary).map((id) => emptyFigure(nameOf(question, id, reader), NOTHING_TOLD))}
    </dl>
    <p class="note">${words.intervalNote}</p>
    ${foldedTable(question, gridTable(question, summary, reader, figures), reader)}`;
};
