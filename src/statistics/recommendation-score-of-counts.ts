import { normalQuantile } from './normal-quantile.js';

/** A recommendation score with the groups that it comes from; the score and its error in points from −100 to 100. */
export interface RecommendationScore {
  readonly n: number;
  /** Answers of 9 and 10, of 7 and 8, and of 0 to 6. */
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly score: number;
  /** Standard error. */
  readonly se: number;
  /** Bounds of the interval, within the scale. */
  readonly low: number;
  readonly high: number;
}

/**
 * The same score as `recommendationScore`, from a table of counts, so that results kept as counts need no answers.
 *
 * @param counts How many gave each answer from 0 to 10: whole numbers from 0.
 * @param options.level Confidence level, default 0.95.
 * @returns null when nobody answered.
 * @throws RangeError unless there are eleven counts.
 * @example recommendationScoreOfCounts([0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 1]) // as recommendationScore([5, 7, 9, 10])
 */
export function recommendationScoreOfCounts(counts: readonly number[], { level = 0.95 }: { readonly level?: number } = {}): RecommendationScore | null {
  if (counts.length !== 11) throw new RangeError(`recommendationScoreOfCounts requires eleven counts, from 0 to 10, not ${counts.length}`);
  const sum = (from: number, to: number) => counts.slice(from, to + 1).reduce((total, count) => total + count, 0);
  const [detractors, passives, promoters] = [sum(0, 6), sum(7, 8), sum(9, 10)];
  const n = detractors + passives + promoters;
  if (n === 0) return null;
  const share = (promoters - detractors) / n;
  const error = Math.sqrt(((promoters + detractors) / n - share ** 2) / n);
  const half = normalQuantile((1 + level) / 2) * error;
  const points = { score: share * 100, se: error * 100, low: Math.max(-1, share - half) * 100, high: Math.min(1, share + half) * 100 };
  return { n, promoters, passives, detractors, ...points };
}
