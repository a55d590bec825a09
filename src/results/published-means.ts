import type { GroupMoments } from '../statistics/difference-of-means.js';
import type { CutCell, QuestionResult, ScoreResult } from './results.js';

/** What a published mean is of: a question, a row of one, or a score. */
export type MeanOf = { readonly question: string; readonly row?: string } | { readonly score: string };

/** A mean as it is published, with what a comparison needs. */
export interface PublishedMean extends GroupMoments {
  readonly of: MeanOf;
  readonly low: number | null;
  readonly high: number | null;
}

type Mean = { readonly estimate: number; readonly sd: number | null; readonly low: number | null; readonly high: number | null } | null;

const meanOf = (of: MeanOf, n: number, mean: Mean): PublishedMean[] => (mean === null ? [] : [{ of, n, mean: mean.estimate, sd: mean.sd, low: mean.low, high: mean.high }]);

function meansOfQuestion({ id, n, summary }: Pick<QuestionResult, 'id' | 'n' | 'summary'>): PublishedMean[] {
  if (summary === null || n === null) return [];
  if (summary.kind === 'grid') return summary.rows.flatMap((row) => meanOf({ question: id, row: row.id }, row.n, row.mean));
  return 'mean' in summary ? meanOf({ question: id }, n, summary.mean) : [];
}

/** Every mean that a results document, or a line of one, tells; what is withheld is not among them. */
export function publishedMeans({
  questions,
  scores,
}: {
  readonly questions: readonly Pick<CutCell['questions'][number], 'id' | 'n' | 'summary'>[];
  readonly scores: readonly ScoreResult[];
}): PublishedMean[] {
  return [...questions.flatMap(meansOfQuestion), ...scores.flatMap(({ id, n, mean }) => meanOf({ score: id }, n ?? 0, mean))];
}
