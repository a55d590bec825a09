import type { MeanOf } from '../../results/published-means.js';
import type { CutCell, QuestionResult, Results, ScoreResult } from '../../results/results.js';
import type { LocalisedText } from '../../text/localised-text.js';

/** What is told of a measure, of everybody or of one line; the count is that of a share. */
export interface Told {
  readonly n: number;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly count?: number;
}

/** A mean or a share that each line of a cut has. */
export interface Measure {
  /** What it is called; undefined where it is what its question asks. */
  readonly text: LocalisedText | undefined;
  /** The id of what it is of: a question, a row, an option or a score. */
  readonly id: string;
  /** The range of a scale; null where answers have none. */
  readonly range: readonly [number, number] | null;
  readonly level: number;
  /** Of what the document tells differences; null of shares. */
  readonly of: MeanOf | null;
  readonly toldOf: (source: Source) => Told | null;
}

/** What has results of its own: the whole document, or one of its lines. */
export interface Source {
  readonly questions: readonly CutCell['questions'][number][];
  readonly scores?: readonly ScoreResult[] | undefined;
}

type Summary = NonNullable<QuestionResult['summary']>;
type Mean = { readonly estimate: number; readonly low: number | null; readonly high: number | null } | null | undefined;

const toldMean = (n: number | null, mean: Mean): Told | null => (n === null || !mean ? null : { n, estimate: mean.estimate, low: mean.low, high: mean.high });

/** The summary of a question in a source, where it has the shape that the whole document has. */
const summaryIn = <Kind extends Summary['kind']>({ questions }: Source, id: string, kind: Kind): Extract<Summary, { kind: Kind }> | null => {
  const found = questions.find((question) => question.id === id)?.summary;
  return found?.kind === kind ? (found as Extract<Summary, { kind: Kind }>) : null;
};

/** The means of a question that a cut can show; none of a question whose results are no means. */
export function meansIn({ id, rows, summary }: QuestionResult): Measure[] {
  if (summary?.kind === 'grid') {
    return summary.rows.map((row) => ({
      ...{ text: rows?.[row.id] ?? {}, id: row.id, range: [summary.min, summary.max] as const, level: summary.level, of: { question: id, row: row.id } },
      toldOf: (source) => {
        const found = summaryIn(source, id, 'grid')?.rows.find((one) => one.id === row.id);
        return toldMean(found?.n ?? null, found?.mean);
      },
    }));
  }
  if (summary?.kind !== 'distribution' && summary?.kind !== 'numbers') return [];
  const { kind, level } = summary;
  const range = summary.kind === 'distribution' ? ([summary.min, summary.max] as const) : null;
  const nIn = ({ questions }: Source) => questions.find((question) => question.id === id)?.n ?? null;
  return [{ text: undefined, id, range, level, of: { question: id }, toldOf: (source) => toldMean(nIn(source), summaryIn(source, id, kind)?.mean) }];
}

/** The shares of a question that a cut can show, an option each; none of a question without options to choose from. */
export function sharesIn({ id, labels, summary }: QuestionResult): Measure[] {
  if (summary?.kind !== 'choices') return [];
  return summary.options.map((option) => ({
    ...{ text: labels?.[option.id] ?? {}, id: option.id, range: [0, 1] as const, level: summary.level, of: null },
    toldOf: (source) => {
      const found = summaryIn(source, id, 'choices');
      const own = found?.options.find((one) => one.id === option.id);
      return found && own?.share ? { n: found.n, ...own.share, count: own.count } : null;
    },
  }));
}

/** The mean of a score; none of a score that is no number. */
export const meanOfScore = ({ id, range, level, mean }: ScoreResult): Measure[] =>
  mean === null
    ? []
    : [
        {
          ...{ text: undefined, id, range, level, of: { score: id } },
          toldOf: ({ scores }) => {
            const found = scores?.find((score) => score.id === id);
            return toldMean(found?.n ?? null, found?.mean);
          },
        },
      ];

/** The target of a mean that the survey's indicators set, or null. */
export const targetOf = ({ of }: Measure, { indicators = [] }: Results): number | null =>
  indicators.find((indicator) => indicator.measure === 'mean' && of !== null && JSON.stringify(indicator.of) === JSON.stringify(of))?.target ?? null;
