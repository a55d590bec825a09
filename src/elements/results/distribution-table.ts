import { nothing, type TemplateResult } from 'lit';
import type { QuestionResult } from '../../results/results.js';
import type { DistributionResult } from '../../summaries/distribution.js';
import type { Figures } from './figures.js';
import { bounds, datum, estimateCells, foldedTable, missingRow, row, totalRow } from './table-cells.js';
import type { Reader } from './view.js';

/** Stands beside a number that has neither share nor interval. */
const BESIDE = [nothing, nothing];

/** The table of one distribution: every value, the favourable share, the mean and what is missing, each with its interval. */
export function distributionTable(
  question: QuestionResult,
  summary: DistributionResult,
  labels: readonly (TemplateResult | string)[],
  reader: Reader,
  figures: Figures,
): TemplateResult {
  const { words } = reader;
  const { mean, favourable } = summary;
  const share = (value: number) => figures.share(value, 2);
  const counted = (count: number, part: Parameters<typeof estimateCells>[0]) => [datum(count, figures.count(count)), ...estimateCells(part, share)];
  const parts = {
    columns: [words.columnAnswer, words.columnCount, words.columnShare, figures.intervalName],
    rows: summary.counts.map(({ count, share: part }, index) => row(labels[index]!, counted(count, part))),
    foot: [
      totalRow(question.n ?? 0, reader, BESIDE),
      favourable === null || favourable.share === null
        ? nothing
        : row(words.shareOf(figures.value(favourable.from), figures.value(favourable.to)), counted(favourable.count, favourable.share), 'share'),
      mean === null || mean.low === null
        ? nothing
        : row(
            `${words.mean} ${words.meanOn(figures.value(summary.min), figures.value(summary.max))}`,
            [nothing, datum(mean.estimate, figures.mean(mean.estimate, 4)), bounds(mean, (value) => figures.mean(value, 3))],
            'mean',
          ),
      missingRow(question, reader, BESIDE),
    ],
  };
  return foldedTable(question, parts, reader);
}
