import type { MeanInterval } from './mean-interval.js';
import { studentTQuantile } from './student-t-quantile.js';

/** How far two means lie apart, in the units of the values. */
export interface MeanDifference {
  /** The second mean less the first. */
  readonly difference: number;
  /** Bounds of the interval. */
  readonly low: number;
  readonly high: number;
  /** Welch's t, and the degrees of freedom of its distribution, a fraction. */
  readonly t: number;
  readonly df: number;
}

/** A group as far as its mean is concerned; a `MeanInterval` without weights is one. */
type Group = Pick<MeanInterval, 'n' | 'mean' | 'sd'>;

/**
 * Difference of two groups' means with an interval that does not assume that both spread alike.
 *
 * Twin in R: `t.test(b, a)`. Welch (1947), Biometrika 34, 28–35; degrees of freedom after Satterthwaite (1946), Biometrics
 * Bulletin 2, 110–114.
 *
 * Limits: the groups must be different people; for the same people twice the differences of each are what to look at.
 *
 * @param options.level Confidence level, default 0.95.
 * @returns null where a group has fewer than two values, or where neither group spreads at all.
 */
export function welchDifference(first: Group, second: Group, { level = 0.95 }: { readonly level?: number } = {}): MeanDifference | null {
  if (first.sd === null || second.sd === null) return null;
  const [a, b] = [first.sd ** 2 / first.n, second.sd ** 2 / second.n];
  if (!(a + b > 0)) return null;
  const standardError = Math.sqrt(a + b);
  const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  const difference = second.mean - first.mean;
  const half = studentTQuantile((1 + level) / 2, df) * standardError;
  return { difference, low: difference - half, high: difference + half, t: difference / standardError, df };
}
