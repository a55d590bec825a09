import { normalQuantile } from './normal-quantile.js';

/** Two groups that are to be compared, and how sure one wants to be. */
export interface Comparison {
  /** Standard deviation within the groups; of a share p it is √(p(1 − p)). */
  readonly sd: number;
  /** Answers in each group. */
  readonly n: readonly [first: number, second: number];
  /** Risk to see a difference where there is none, default 0.05. */
  readonly alpha?: number;
  /** Chance to see a difference of this size where there is one, default 0.8. */
  readonly power?: number;
}

/**
 * The smallest true difference of two groups' means that a survey of this size is likely to show, in the units of `sd`:
 * (z₁₋α/₂ + z_power) · sd · √(1/n₁ + 1/n₂). Bloom (1995), Evaluation Review 19, 547–556.
 *
 * @throws RangeError unless there are answers in both groups and the spread is not negative.
 * @example minimalDetectableDifference({ sd: 20, n: [100, 100] }) // 7.92…
 */
export function minimalDetectableDifference({ sd, n, alpha = 0.05, power = 0.8 }: Comparison): number {
  if (!n.every((count) => count > 0)) throw new RangeError('minimalDetectableDifference requires answers in both groups');
  if (!(sd >= 0)) throw new RangeError('minimalDetectableDifference requires a spread that is not negative');
  return (normalQuantile(1 - alpha / 2) + normalQuantile(power)) * sd * Math.sqrt(1 / n[0] + 1 / n[1]);
}
