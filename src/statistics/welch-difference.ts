import { differenceOfMeans, type MeanDifference } from './difference-of-means.js';
import { meanInterval } from './mean-interval.js';

/**
 * Difference of two groups' means, the first less the second, with Welch's interval and test.
 *
 * Tells whether two groups, such as two libraries or two years, differ by more than chance, and by how much. Nothing is
 * assumed of their spreads. Twin in R: `t.test(a, b)`. Source, limits and the computation stand at `differenceOfMeans`, which
 * does the same from numbers, means and standard deviations alone.
 *
 * @param a Values of the first group.
 * @param b Values of the second group, of other people.
 * @param options.level Confidence level, default 0.95.
 * @returns null where a group has fewer than two values, or where neither group spreads at all.
 * @example welchDifference([7, 8, 9], [4, 5, 7, 8]) // { difference: 2, low: -0.8226…, high: 4.8226…, t: 1.8516…, df: 4.7419…, p: 0.1264… }
 */
export function welchDifference(a: readonly number[], b: readonly number[], options: { readonly level?: number } = {}): MeanDifference | null {
  const [first, second] = [meanInterval(a), meanInterval(b)];
  return first && second && differenceOfMeans(first, second, options);
}
