import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionResult, Results, ScoreResult } from '../../results/results.js';
import type { WeightedFigures, WeightedPart } from '../../results/weighted-results.js';
import { Figures } from './figures.js';
import { bounds, datum, estimateCells, foldedTable, row } from './table-cells.js';
import type { Reader } from './view.js';

/** What is weighted, as far as its words and its scale are needed. */
type About = Pick<QuestionResult, 'id' | 'text'> & Partial<Pick<QuestionResult, 'labels' | 'rows' | 'summary'>>;

const effective = ({ effectiveN }: WeightedFigures, { formatNumber }: Reader) => datum(effectiveN, formatNumber(effectiveN, { maximumFractionDigits: 1 }));

function valueName(value: number | string, { labels }: About, { words, say }: Reader, figures: Figures): TemplateResult | string {
  const own = say(labels?.[value]);
  if (typeof value === 'string') return own || (value === 'other' ? words.otherAnswers : value);
  return own === '' ? figures.value(value) : html`${figures.value(value)} · ${own}`;
}

/** The table of what has a mean alone: a score, or a question for numbers. */
function tableOfMean(told: WeightedFigures, about: About, reader: Reader, figures: Figures, write: (value: number) => string): TemplateResult {
  const { words } = reader;
  const mean = told.mean && [row(words.mean, [datum(told.mean.estimate, write(told.mean.estimate))]), row(figures.intervalName, [bounds(told.mean, write)])];
  return foldedTable(about, { rows: mean, foot: row(words.effectiveNumber, [effective(told, reader)], 'effective') }, reader, words.showWeighted);
}

/** The table of a question: the share of each value, the favourable share and the mean. */
function tableOfShares(told: WeightedFigures, about: About, reader: Reader, figures: Figures, write: (value: number) => string): TemplateResult {
  const { words } = reader;
  const { mean, favourable } = told;
  const range = about.summary?.kind === 'distribution' ? about.summary.favourable : null;
  const share = (value: number) => figures.share(value, 2);
  const parts = {
    columns: [words.columnAnswer, words.columnShare, figures.intervalName],
    rows: told.shares.map((one) => row(valueName(one.value, about, reader, figures), estimateCells(one, share))),
    foot: [
      favourable === null || !range ? nothing : row(words.shareOf(figures.value(range.from), figures.value(range.to)), estimateCells(favourable, share), 'share'),
      mean === null ? nothing : row(words.mean, estimateCells(mean, write), 'mean'),
      row(words.effectiveNumber, [effective(told, reader), nothing], 'effective'),
    ],
  };
  return foldedTable(about, parts, reader, words.showWeighted);
}

/** The table of a matrix: the mean of each row. */
function tableOfRows(parts: readonly WeightedPart[], about: About, reader: Reader, figures: Figures): TemplateResult {
  const { words } = reader;
  const write = (value: number) => figures.mean(value);
  const rows = parts.map(({ of, figures: told }) => {
    const id = 'row' in of ? of.row! : '';
    const cells = told?.mean ? [effective(told, reader), datum(told.mean.estimate, write(told.mean.estimate)), bounds(told.mean, write)] : ['–', nothing, nothing];
    return row(reader.say(about.rows?.[id]) || id, cells);
  });
  return foldedTable(about, { columns: [words.columnItem, words.effectiveNumber, words.columnMean, figures.intervalName], rows }, reader, words.showWeighted);
}

/**
 * The weighted figures of a question or score, below those that are not weighted: a sentence, and a table behind a word that
 * opens it. Nothing where the results are not weighted.
 */
export function weightedView(weighted: Results['weighted'], about: About, reader: Reader, of: 'question' | 'score' = 'question', digits = 2): TemplateResult | typeof nothing {
  const parts = (weighted?.parts ?? []).filter((part) => (part.of as Readonly<Record<string, string>>)[of] === about.id);
  if (weighted === undefined || parts.length === 0) return nothing;
  const { words } = reader;
  if (parts.every((part) => part.figures === null)) return html`<p class="note">${words.weightedWithheld}</p>`;
  const figures = new Figures(reader, weighted.level);
  const write = (value: number) => figures.mean(value, digits);
  const isOne = parts.length === 1 && !('row' in parts[0]!.of);
  const told = parts[0]!.figures;
  const mean = isOne ? told?.mean : null;
  const sentence = mean && mean.low !== null && mean.high !== null ? words.meanSentence(write(mean.estimate), write(mean.low), write(mean.high), figures.level) : '';
  return html`<p class="sentence" part="sentence">${words.weighted} ${sentence}</p>
    ${isOne ? (told!.shares.length > 0 ? tableOfShares : tableOfMean)(told!, about, reader, figures, write) : tableOfRows(parts, about, reader, figures)}`;
}

/** What is known of a score, as `weightedView` takes it. */
export const aboutScore = ({ id, title }: ScoreResult): About => ({ id, text: title ?? {} });
