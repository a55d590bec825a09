import { studentTProbability } from './student-t-probability.js';
import { studentTQuantile } from './student-t-quantile.js';

/** How far two means lie apart, in the units of the values. */
export interface MeanDifference {
  /** The first mean less the second. */
  readonly difference: number;
  /** Bounds of the interval. */
  readonly low: number;
  readonly high: number;
  /** Welch's t, and the degrees of freedom of its distribution, a fraction. */
  readonly t: number;
  readonly df: number;
  /** Probability of a t as far from 0 as this, on either side, where the population's means are the same. */
  readonly p: number;
}

/** A group as far as its mean is concerned: number, mean and sample standard deviation (n − 1). A `MeanInterval` without weights is one. */
export interface GroupMoments {
  readonly n: number;
  readonly mean: number;
  /** Null for a single value. */
  readonly sd: number | null;
}

/** A standard error below so many parts of the larger mean is what rounding left over, not a spread; R's `t.test` takes the same. */
const ROUNDING = 10 * Number.EPSILON;

/**
 * Difference of two groups' means from their numbers, means and standard deviations, with an interval that does not assume
 * that both spread alike: Welch (1947), Biometrika 34, 28–35; degrees of freedom after Satterthwaite (1946), Biometrics
 * Bulletin 2, 110–114. `welchDifference` takes the values themselves.
 *
 * Limits: the groups must be different people; for the same people twice the differences of each are what to look at. The
 * interval says more than p: it says how large a difference may be that was not found.
 *
 * @param options.level Confidence level, default 0.95.
 * @returns null where a group has fewer than two values, or where neither group spreads at all.
 * @example differenceOfMeans({ n: 4, mean: 4, sd: 1 }, { n: 4, mean: 2, sd: 1 }) // { difference: 2, low: 0.2697…, high: 3.7302…, t: 2.8284…, df: 6, p: 0.0300… }
 */
export function differenceOfMeans(first: GroupMoments, second: GroupMoments, { level = 0.95 }: { readonly level?: number } = {}): MeanDifference | null {
  if (first.sd === null || second.sd === null) return null;
  const [a, b] = [first.sd ** 2 / first.n, second.sd ** 2 / second.n];
  const standardError = Math.sqrt(a + b);
  if (!(standardError > ROUNDING * Math.max(Math.abs(first.mean), Math.abs(second.mean)))) return null;
  // Shares of the squared error, so that squares of very small spreads do not vanish.
  const [one, other] = [a / (a + b), b / (a + b)];
  const df = 1 / (one ** 2 / (first.n - 1) + other ** 2 / (second.n - 1));
  const difference = first.mean - second.mean;
  const half = studentTQuantile((1 + level) / 2, df) * standardError;
  const t = difference / standardError;
  return { difference, low: difference - half, high: difference + half, t, df, p: 2 * studentTProbability(-Math.abs(t), df) };
}
