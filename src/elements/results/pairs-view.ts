import { html, nothing, type TemplateResult } from 'lit';
import type { TrustPair } from '../../instruments/trust/trust-pairs.js';
import type { IndicatorsMessages } from '../../locales/en-indicators.js';
import type { ScoreResult } from '../../results/results.js';
import { Figures } from './figures.js';
import { intervalFigure } from './interval-figure.js';
import { estimateCells, datum, foldedTable, row } from './table-cells.js';
import type { Reader } from './view.js';

/** A score that is shown: with a mean that has an interval, on a scale that is known. */
interface Side {
  readonly score: ScoreResult;
  readonly n: number;
  readonly mean: { readonly estimate: number; readonly low: number; readonly high: number };
  readonly range: readonly [number, number];
}

function sideOf(score: ScoreResult, least: number): Side | null {
  const { n, mean, range } = score;
  if (n === null || n < least || mean === null || range === null || mean.low === null || mean.high === null) return null;
  return { score, n, range, mean: { estimate: mean.estimate, low: mean.low, high: mean.high } };
}

/** What of trust in both directions is shown. */
interface Shown {
  /** Smallest number of scores shown. */
  readonly least: number;
  /** When the answers were given, in the reader's words, or an empty text. */
  readonly period: string;
  readonly reader: Reader;
}

const answersTo = ({ n }: Side, { words, formatNumber, pluralOf }: Reader) => words.answers(formatNumber(n), pluralOf(n));

/** One direction: its mean with its interval, and the same in a sentence. */
function sideFigure(name: string, side: Side, { period, reader }: Shown, own: IndicatorsMessages): TemplateResult {
  const figures = new Figures(reader, side.score.level);
  const { estimate, low, high } = side.mean;
  const [min, max] = side.range;
  const basis = [answersTo(side, reader), period].filter(Boolean).join(', ');
  const said = own.indicatorSentence(name, figures.mean(estimate), figures.mean(low), figures.mean(high), figures.level, basis);
  const after = html`<div class="said"><span class="sentence" part="sentence">${said}</span><span>${reader.say(side.score.title)}</span></div>`;
  return intervalFigure({ name, figure: figures.mean(estimate), interval: '', estimate, low, high, min, max, after });
}

/** How far both directions lie apart, as it is written: what is written alike is the same. */
function apartSentence(own: IndicatorsMessages, figures: Figures, difference: number): string {
  const written = figures.mean(Math.abs(difference));
  if (written === figures.mean(0)) return own.pairSame;
  return difference > 0 ? own.pairOwnHigher(written) : own.pairReturnHigher(written);
}

function pairSection({ trust, trusted }: TrustPair<ScoreResult>, own: IndicatorsMessages, shown: Shown): TemplateResult | typeof nothing {
  const { least, reader } = shown;
  const [one, other] = [sideOf(trust, least), sideOf(trusted, least)];
  if (one === null || other === null) return nothing;
  const { words } = reader;
  const figures = new Figures(reader, trust.level);
  const write = (value: number) => figures.mean(value);
  const difference = one.mean.estimate - other.mean.estimate;
  const rowOf = (name: string, side: Side) => row(name, [datum(side.n, figures.count(side.n)), ...estimateCells(side.mean, write)]);
  const rows = [rowOf(own.pairOwn, one), rowOf(own.pairReturn, other), row(own.pairDifference, [nothing, datum(difference, write(difference)), nothing])];
  return html`<section part="pair">
    <h3>${own.pairBoth}</h3>
    <p class="basis">${words.scoreOf(figures.value(one.range[0]), figures.value(one.range[1]))}</p>
    <dl class="figures">${sideFigure(own.pairOwn, one, shown, own)} ${sideFigure(own.pairReturn, other, shown, own)}</dl>
    <p class="sentence apart" part="sentence">${apartSentence(own, figures, difference)}</p>
    <p class="note">${own.pairNote} ${words.intervalNote}</p>
    ${foldedTable({ text: trust.title ?? { [reader.language]: own.pairBoth } }, { columns: [own.columnDirection, words.columnCount, words.columnMean, figures.intervalName], rows }, reader)}
  </section>`;
}

/** Shows trust in both directions; of fewer answers than are shown, nothing: each direction says so itself. */
export type PairsView = (pairs: readonly TrustPair<ScoreResult>[], shown: Shown) => (TemplateResult | typeof nothing)[];

/** Trust in somebody and how much one feels trusted in return, beside each other on one scale, and how far both lie apart. */
export const pairsView =
  (own: IndicatorsMessages): PairsView =>
  (pairs, shown) =>
    pairs.map((pair) => pairSection(pair, own, shown));
