import { html, nothing, type TemplateResult } from 'lit';
import type { LikertMessages } from '../../locales/en-likert.js';
import type { Results, ScoreResult } from '../../results/results.js';
import { Figures } from './figures.js';
import { intervalFigure } from './interval-figure.js';
import { reliabilityView } from './reliability-view.js';
import { resultsSection } from './results-section.js';
import { endsView } from './score-ends-view.js';
import { scoreItemsView } from './score-items-view.js';
import { datum, estimateCells, row, scrollingTable } from './table-cells.js';
import type { Reader } from './view.js';
import { aboutScore, weightedView } from './weighted-view.js';

/** From this width on, a mean is written with one digit after the point: hundredths of a hundred say nothing. */
const WIDE = 50;

const titleOf = ({ id, title }: ScoreResult, { say }: Reader) => say(title) || html`<span lang="" dir="auto">${id}</span>`;

const digitsOn = (range: ScoreResult['range']) => (range !== null && range[1] - range[0] >= WIDE ? 1 : 2);

/** The mean as a key figure with its interval; of a single score, which has none, the figure alone. */
function meanFigure({ mean, range }: ScoreResult, { words }: Reader, figures: Figures): TemplateResult | typeof nothing {
  if (mean === null) return nothing;
  const write = (value: number) => figures.mean(value, digitsOn(range));
  const { estimate, low, high } = mean;
  if (low === null || high === null) return html`<p class="sentence" part="sentence">${words.mean}: ${datum(estimate, write(estimate))}</p>`;
  const sentence = html`<p class="sentence" part="sentence">${words.meanSentence(write(estimate), write(low), write(high), figures.level)}</p>`;
  if (range === null) return sentence;
  const [min, max] = range;
  const figure = {
    name: words.mean,
    figure: write(estimate),
    interval: figures.interval(write(low), write(high)),
    ...{ estimate, low, high, min, max },
  };
  return html`<dl class="figures">${intervalFigure(figure)}</dl>
    ${sentence}`;
}

/** The bands in a table: how many are in each, and their share with its interval. */
function bandsTable(score: ScoreResult, reader: Reader, figures: Figures): TemplateResult | typeof nothing {
  const { words } = reader;
  const bands = score.bands ?? [];
  if (bands.length === 0) return nothing;
  return scrollingTable(reader.plain(score.title) || score.id, titleOf(score, reader), {
    columns: [words.columnBand, words.columnCount, words.columnShare, figures.intervalName],
    rows: bands.map(({ id, text, count, share }) => row(reader.say(text) || id, [datum(count, figures.count(count)), ...estimateCells(share, (value) => figures.share(value))])),
  });
}

/** What of a document is shown of its scores. */
interface Shown {
  /** Smallest number of scores shown. */
  readonly least: number;
  /** When the answers were given, in the reader's words, or an empty text. */
  readonly period: string;
  readonly reader: Reader;
}

/** Shows scores of a document, whose questions are their items. */
export type ScoresView = (scores: readonly ScoreResult[], document: Pick<Results, 'questions' | 'weighted'>, shown: Shown) => TemplateResult[];

function scoreView(score: ScoreResult, { questions, weighted }: Parameters<ScoresView>[1], { least, period, reader }: Shown, likert: LikertMessages): TemplateResult {
  const { n, incomplete, range } = score;
  const { words, formatNumber, pluralOf } = reader;
  const figures = new Figures(reader, score.level);
  const scale = range === null ? '' : words.scoreOf(figures.value(range[0]), figures.value(range[1]));
  const told = { likert, reader, figures };
  return resultsSection(
    'score',
    titleOf(score, reader),
    { n, least, scale, period, about: score },
    reader,
    () =>
      html`${meanFigure(score, reader, figures)} ${bandsTable(score, reader, figures)}
        ${incomplete === null || incomplete === 0 ? nothing : html`<p class="note">${words.scoreIncomplete(formatNumber(incomplete), pluralOf(incomplete))}</p>`}
        <p class="note">${words.intervalNote}</p>
        ${scoreItemsView(score, questions, least, told)} ${endsView(score, told, digitsOn(range))} ${reliabilityView(score, questions, told)}
        ${weightedView(weighted, aboutScore(score), reader, 'score', digitsOn(range))}`,
  );
}

/**
 * The scores of a results document: of each its title, how many have it, the mean with its interval, the bands in a table, its
 * items as diverging bars, how many are at its ends, and how far its items measure the same.
 */
export const scoresView =
  (likert: LikertMessages): ScoresView =>
  (scores, document, shown) =>
    scores.map((score) => scoreView(score, document, shown, likert));
