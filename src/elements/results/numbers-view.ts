import { html, nothing, type TemplateResult } from 'lit';
import { numberFormat } from '../../locales/formatters.js';
import type { QuestionResult } from '../../results/results.js';
import type { NumbersResult } from '../../summaries/numbers.js';
import { Figures } from './figures.js';
import { intervalFigure } from './interval-figure.js';
import { datum, foldedTable, missingRow, row, totalRow } from './table-cells.js';
import type { Reader, View } from './view.js';

/** Two decimals, or more where a small number would otherwise lose its digits. */
const PRECISION: Intl.NumberFormatOptions = { maximumFractionDigits: 2, maximumSignificantDigits: 3, roundingPriority: 'morePrecision' };

/** An estimate between two bounds, all three there. */
interface Between {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** The median between its quartiles. */
const middleOf = ({ median, lowerQuartile, upperQuartile }: NumbersResult): Between | null =>
  median === null || lowerQuartile === null || upperQuartile === null ? null : { estimate: median, low: lowerQuartile, high: upperQuartile };

/** The mean within its interval; a single answer has none. */
const meanOf = ({ mean }: NumbersResult): Between | null =>
  mean === null || mean.low === null || mean.high === null ? null : { estimate: mean.estimate, low: mean.low, high: mean.high };

/** Estimate and bounds in words, with equally many decimals; the unit stands behind the estimate and behind the upper bound. */
function written({ estimate, low, high }: Between, unit: string, { formatNumber }: Reader): readonly [estimate: string, low: string, high: string] {
  const decimalsOf = (value: number) =>
    numberFormat('en', PRECISION)
      .formatToParts(value)
      .find(({ type }) => type === 'fraction')?.value.length ?? 0;
  const digits = Math.max(...[estimate, low, high].map(decimalsOf));
  const write = (value: number) => formatNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const measured = (value: number) => [write(value), unit].filter(Boolean).join('\u00A0');
  return [measured(estimate), write(low), measured(high)];
}

/** One band for all figures, so that they can be compared; its ends are room around them and nobody's answer. */
function bandAround(shown: readonly Between[]): { readonly min: number; readonly max: number } {
  const low = Math.min(...shown.map((one) => one.low));
  const high = Math.max(...shown.map((one) => one.high));
  const room = (high - low) / 4 || 1;
  return { min: low - room, max: high + room };
}

/** A unit such as "kr." at the end of a sentence brings its own full stop. */
const withSingleStops = (text: string) => text.replaceAll('..', '.');

function numbersTable(question: QuestionResult, summary: NumbersResult, reader: Reader, figures: Figures): TemplateResult {
  const { words } = reader;
  const unit = reader.plain(question.unit);
  const rowsOf = (name: string, boundsName: string, one: Between | null) => {
    if (one === null) return nothing;
    const [estimate, low, high] = written(one, unit, reader);
    return [row(name, [datum(one.estimate, estimate)]), row(boundsName, [html`${datum(one.low, low)}–${datum(one.high, high)}`])];
  };
  const parts = {
    rows: [rowsOf(words.median, words.middleHalf, middleOf(summary)), rowsOf(words.mean, figures.intervalName, meanOf(summary))],
    foot: [totalRow(summary.n, reader), missingRow(question, reader)],
  };
  return foldedTable(question, parts, reader);
}

/** Numbers: median with the middle half, mean with its interval, a sentence, and the table that holds the same figures. */
export const numbersView: View<NumbersResult> = (question, summary, reader) => {
  const { words } = reader;
  const figures = new Figures(reader, summary.level);
  const unit = reader.plain(question.unit);
  const [middle, mean] = [middleOf(summary), meanOf(summary)];
  const band = bandAround([middle, mean].filter((one) => one !== null));
  const figure = (name: string, boundsName: string, one: Between | null) => {
    if (one === null) return nothing;
    const [estimate, low, high] = written(one, unit, reader);
    return intervalFigure({ name, figure: estimate, interval: `${boundsName}: ${words.interval(low, high)}`, ...one, ...band });
  };
  const sentences = [
    middle === null ? '' : words.medianSentence(...written(middle, unit, reader)),
    mean === null ? '' : words.meanSentence(...written(mean, unit, reader), figures.level),
  ]
    .filter(Boolean)
    .join(' ');
  return html`<dl class="figures">${figure(words.median, words.middleHalf, middle)} ${figure(words.mean, figures.intervalName, mean)}</dl>
    <p class="sentence" part="sentence">${withSingleStops(sentences)}</p>
    <p class="note">${words.intervalNote}</p>
    ${numbersTable(question, summary, reader, figures)}`;
};
