import { html, nothing, type TemplateResult } from 'lit';
import type { LikertMessages } from '../../locales/en-likert.js';
import type { QuestionResult } from '../../results/results.js';
import type { GridResult } from '../../summaries/grid.js';
import { Figures } from './figures.js';
import { intervalFigure } from './interval-figure.js';
import { levelLabel, levelShown, levelWord } from './level-words.js';
import { areDiverging, inOrder } from './likert-rows.js';
import { type LikertItems, likertView } from './likert-view.js';
import { shareBar } from './share-bar.js';
import { datum, estimateCells, foldedTable, row } from './table-cells.js';
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
  const interval = low === null || high === null ? '' : figures.interval(figures.mean(low), figures.mean(high));
  return intervalFigure({
    name,
    figure: figures.mean(estimate),
    interval: [interval, answers].filter(Boolean).join(', '),
    ...{ estimate, low: low ?? estimate, high: high ?? estimate, min, max },
  });
}

/** The table of a grid: every row with its number of answers, its mean and its favourable share, each with its interval. */
function gridTable(question: QuestionResult, summary: GridResult, reader: Reader, figures: Figures): TemplateResult {
  const { words } = reader;
  const { rows } = summary;
  const favourable = rows[0]?.favourable ?? null;
  const interval = figures.intervalName;
  const columns = [words.columnItem, words.columnCount, words.columnMean, interval];
  if (favourable !== null) columns.push(words.shareOf(figures.value(favourable.from), figures.value(favourable.to)), interval);
  const cellsOf = ({ n, mean, favourable: own }: Row) => [
    datum(n, figures.count(n)),
    ...estimateCells(mean, (value) => figures.mean(value)),
    ...(favourable === null ? [] : estimateCells(own?.share ?? null, (value) => figures.share(value))),
  ];
  const untold = columns.slice(1).map((_, index) => (index === 0 ? NOTHING_TOLD : nothing));
  const parts = {
    columns,
    rows: [...rows.map((one) => row(nameOf(question, one.id, reader), cellsOf(one))), ...withheldIn(question, summary).map((id) => row(nameOf(question, id, reader), untold))],
  };
  return foldedTable(question, parts, reader);
}

/** The favourable share of each row as bars with their intervals; nothing where no share is called favourable, or none is known. */
function favourableBars(question: QuestionResult, rows: readonly Row[], { words, plain, language, direction }: Reader, figures: Figures): TemplateResult | typeof nothing {
  const bars = rows.flatMap(({ id, favourable }) => (favourable?.share ? [shareBar(plain(question.rows?.[id]) || id, favourable.share, true, figures)] : []));
  const range = rows[0]?.favourable;
  if (bars.length === 0 || !range) return nothing;
  return html`<p class="sentence">${words.shareOf(figures.value(range.from), figures.value(range.to))}</p>
    <tillid-chart .picture=${{ kind: 'bars', bars }} .label=${words.chartOf(plain(question.text))} .language=${language} .direction=${direction}></tillid-chart>`;
}

const stepsOf = (min: number, max: number) => Array.from({ length: max - min + 1 }, (_, step) => min + step);

/** The rows as Likert items, with their names in plain words. */
const itemsOf = (question: QuestionResult, { rows, min, max }: GridResult, reader: Reader, figures: Figures): LikertItems => ({
  text: question.text,
  rows: rows.map((row) => ({ ...row, name: reader.plain(question.rows?.[row.id]) || row.id, shown: nameOf(question, row.id, reader) })),
  levels: stepsOf(min, max).map((value) => levelLabel(figures.value(value), levelWord(question, { min, max }, value, reader))),
  shownLevels: stepsOf(min, max).map((value) => levelShown(question, { min, max }, value, { figure: figures.value(value), reader })),
});

/**
 * A grid: diverging bars of its rows, or bars of their favourable shares; each row's mean with its interval, all on one scale;
 * and tables that hold the same numbers.
 */
export const gridView =
  (likert: LikertMessages): View<GridResult> =>
  (question, asked, reader) => {
    const { words, drawing } = reader;
    const summary = { ...asked, rows: inOrder(asked.rows, drawing.sort) };
    const figures = new Figures(reader, summary.level);
    const items = itemsOf(question, asked, reader, figures);
    return html`${areDiverging(items.rows, drawing.chart) ? likertView(items, { likert, reader, figures }) : nothing}
      ${drawing.chart === 'bars' ? favourableBars(question, summary.rows, reader, figures) : nothing}
      <p class="sentence" part="sentence">${words.mean} ${words.meanOn(figures.value(summary.min), figures.value(summary.max))}</p>
      <dl class="figures lines">
        ${summary.rows.map((row) => rowFigure(question, row, summary, reader, figures))}
        ${withheldIn(question, summary).map((id) => emptyFigure(nameOf(question, id, reader), NOTHING_TOLD))}
      </dl>
      <p class="note">${words.intervalNote}</p>
      ${gridTable(question, summary, reader, figures)}`;
  };
