import { type RecommendationScore, recommendationScoreOfCounts } from './recommendation-score-of-counts.js';

/**
 * Share of those who would recommend something (9 and 10) less the share of those who would not (0 to 6), in points
 * (Reichheld 2003, Harvard Business Review 81(12), 46–54), with its sampling error √((p₊ + p₋ − (p₊ − p₋)²) / n). Twin in R:
 * `NPS::nps` and `NPS::nps.se`.
 *
 * Limits: the score throws away most of what the answers say; its error is larger than that of the mean. The interval is
 * score ± z · se, which is too narrow for a few answers and has no width where all answers are of one group.
 *
 * @param ratings Answers from 0 to 10, whole numbers.
 * @param options.level Confidence level, default 0.95.
 * @returns null when nobody answered.
 * @throws RangeError that names an answer off the scale.
 * @example recommendationScore([5, 7, 9, 10]) // { n: 4, promoters: 2, passives: 1, detractors: 1, score: 25, se: 41.45…, low: -56.25…, high: 100 }
 */
export function recommendationScore(ratings: readonly number[], options: { readonly level?: number } = {}): RecommendationScore | null {
  const counts = new Array<number>(11).fill(0);
  for (const [place, rating] of ratings.entries()) {
    if (!(Number.isInteger(rating) && rating >= 0 && rating <= 10))
      throw new RangeError(`recommendationScore requires whole numbers from 0 to 10; answer ${place + 1} is ${rating}`);
    counts[rating]! += 1;
  }
  return recommendationScoreOfCounts(counts, options);
}
