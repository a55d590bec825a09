import { type MeanInterval, meanInterval } from './mean-interval.js';
import { studentTQuantile } from './student-t-quantile.js';

/**
 * The same interval as `meanInterval`, from a table of counts: value → how many answered it.
 *
 * Costs as much as there are different values, whatever the number of answers, so that results kept as counts need no
 * answers. The squares are summed around the mean, which keeps the digits that a sum of raw squares would lose.
 *
 * @param counts Pairs of value and count; counts are whole numbers from 0.
 * @returns null when all counts are 0.
 * @example meanIntervalOfCounts([[3, 1], [4, 2], [5, 1]]) // as meanInterval([3, 4, 4, 5])
 */
export function meanIntervalOfCounts(counts: readonly (readonly [value: number, count: number])[], { level = 0.95 }: { readonly level?: number } = {}): MeanInterval | null {
  const present = counts.filter(([, count]) => count > 0);
  const n = present.reduce((sum, [, count]) => sum + count, 0);
  if (n < 2) return meanInterval(present.map(([value]) => value));
  const mean = present.reduce((sum, [value, count]) => sum + value * count, 0) / n;
  const squares = present.reduce((sum, [value, count]) => sum + count * (value - mean) ** 2, 0);
  const sd = Math.sqrt(squares / (n - 1));
  const half = (studentTQuantile((1 + level) / 2, n - 1) * sd) / Math.sqrt(n);
  return { n, mean, sd, low: mean - half, high: mean + half, effectiveN: n };
}
