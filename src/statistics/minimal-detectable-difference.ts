import { normalQuantile } from './normal-quantile.js';

/** Two groups that are to be compared, and how sure one wants to be. */
export interface Comparison {
  /** Answers in each group. */
  readonly n1: number;
  readonly n2: number;
  /** Standard deviation within the groups; of a share p it is √(p(1 − p)). */
  readonly sd: number;
  /** Chance to see a difference of this size where there is one, default 0.8. */
  readonly power?: number;
  /** Confidence level of the interval that is to leave out 0, default 0.95. */
  readonly level?: number;
}

/**
 * The smallest true difference of two groups' means that a survey of this size is likely to show, in the units of `sd`:
 * (z_{(1 + level)/2} + z_power) · sd · √(1/n₁ + 1/n₂). Bloom (1995), Evaluation Review 19, 547–556. Twin in R:
 * `power.t.test(n, sd = sd, power = power)$delta`, which takes Student's t and equal groups, and is larger for few answers.
 *
 * Limits: a simple random sample; with weights, n is the effective number. A difference of shares near 0 or 1 is only roughly so.
 *
 * @throws RangeError unless there are answers in both groups and the spread is not negative; outside 0 to 1 for power and level.
 * @example minimalDetectableDifference({ n1: 100, n2: 100, sd: 20 }) // 7.9240…
 */
export function minimalDetectableDifference({ n1, n2, sd, power = 0.8, level = 0.95 }: Comparison): number {
  if (!(n1 > 0 && n2 > 0)) throw new RangeError('minimalDetectableDifference requires answers in both groups');
  if (!(sd >= 0)) throw new RangeError('minimalDetectableDifference requires a spread that is not negative');
  return (normalQuantile((1 + level) / 2) + normalQuantile(power)) * sd * Math.sqrt(1 / n1 + 1 / n2);
}
