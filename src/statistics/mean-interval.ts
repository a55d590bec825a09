import { studentTQuantile } from './student-t-quantile.js';

/** A mean with its interval, in the units of the values. */
export interface MeanInterval {
  /** Number of values. */
  readonly n: number;
  readonly mean: number;
  /** Sample standard deviation (n − 1), or null for a single value. */
  readonly sd: number | null;
  /** Bounds of the interval, or null for a single value. */
  readonly low: number | null;
  readonly high: number | null;
  /** Kish's effective number of answers: n without weights, fewer with unequal weights. */
  readonly effectiveN: number;
}

/**
 * Mean with a confidence interval from Student's t distribution: m ± t(n − 1) · s / √n.
 *
 * Tells within which bounds the population's mean plausibly lies. Twin in R: `t.test(x)$conf.int`. With weights the mean
 * is Σwx / Σw and its standard error the linearised √(Σw²(x − m)²) / Σw · √(n / (n − 1)), as in R's `survey::svymean` for
 * weights with replacement; the effective n is (Σw)² / Σw² (Kish 1965, section 11.7).
 *
 * Limits: assumes independent answers; with few answers also a roughly normal spread. A single value has a mean but no
 * interval.
 *
 * @param options.level Confidence level, default 0.95.
 * @param options.weights One positive weight per value.
 * @returns null when there are no values.
 * @throws RangeError if the numbers of weights and values differ.
 * @example meanInterval([4, 5, 3, 4]) // { n: 4, mean: 4, sd: 0.816…, low: 2.70…, high: 5.29…, effectiveN: 4 }
 */
export function meanInterval(values: readonly number[], { level = 0.95, weights }: { readonly level?: number; readonly weights?: readonly number[] } = {}): MeanInterval | null {
  const n = values.length;
  if (weights !== undefined && weights.length !== n) throw new RangeError('meanInterval requires as many weights as values');
  if (weights?.some((weight) => !(weight > 0)) === true) throw new RangeError('meanInterval requires positive weights');
  if (n === 0) return null;
  const weightOf = (index: number) => weights?.[index] ?? 1;
  let weightSum = 0;
  let weightSquares = 0;
  let weightedSum = 0;
  values.forEach((value, index) => {
    const weight = weightOf(index);
    weightSum += weight;
    weightSquares += weight * weight;
    weightedSum += weight * value;
  });
  const mean = weightedSum / weightSum;
  const effectiveN = (weightSum * weightSum) / weightSquares;
  if (n === 1) return { n, mean, sd: null, low: null, high: null, effectiveN };
  let weightedSquares = 0;
  let linearised = 0;
  values.forEach((value, index) => {
    const weight = weightOf(index);
    weightedSquares += weight * (value - mean) ** 2;
    linearised += weight * weight * (value - mean) ** 2;
  });
  const sd = Math.sqrt((weightedSquares / weightSum) * (n / (n - 1)));
  const standardError = (Math.sqrt(linearised) / weightSum) * Math.sqrt(n / (n - 1));
  const half = studentTQuantile((1 + level) / 2, n - 1) * standardError;
  return { n, mean, sd, low: mean - half, high: mean + half, effectiveN };
}
