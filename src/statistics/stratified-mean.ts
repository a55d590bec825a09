import { effectiveNumber } from './effective-number.js';
import type { MeanInterval } from './mean-interval.js';
import { studentTQuantile } from './student-t-quantile.js';

/** The answers of one stratum of the population, as far as a mean needs them. */
export interface StratumMoments {
  /** Its share of the population, or any number in proportion to it. */
  readonly share: number;
  /** Number of answers, at least 1. */
  readonly n: number;
  readonly mean: number;
  /** Sample standard deviation (n − 1), or null for a single answer. */
  readonly sd: number | null;
}

/**
 * The mean of a population, post-stratified: each stratum counts by its share of the population and not by how many of it
 * have answered. It is what `meanInterval` gives for all answers with the weights of `postStratify`, N_h / n_h: the standard
 * error is the linearised √(Σw²(x − m)²) / Σw · √(n / (n − 1)), here from the moments of the strata, as
 * Σ(x − m)² = (n_h − 1)s_h² + n_h(m_h − m)² in each. Holt and Smith (1979), Journal of the Royal Statistical Society A 142,
 * 33–46. Twin in R: `survey::svymean` for such weights, with replacement.
 *
 * Limits: weights mend what the strata tell of who answered, and nothing else; they widen intervals.
 *
 * @returns null without strata, or where one of them has no answers.
 * @example stratifiedMean([{ share: 0.5, n: 2, mean: 4, sd: 1 }, { share: 0.5, n: 4, mean: 2, sd: 1 }])?.mean // 3
 */
export function stratifiedMean(strata: readonly StratumMoments[], { level = 0.95 }: { readonly level?: number } = {}): MeanInterval | null {
  if (strata.length === 0 || strata.some(({ n }) => n < 1)) return null;
  const whole = strata.reduce((sum, { share }) => sum + share, 0);
  const n = strata.reduce((sum, stratum) => sum + stratum.n, 0);
  const mean = strata.reduce((sum, stratum) => sum + stratum.share * stratum.mean, 0) / whole;
  const weights = strata.map((stratum) => stratum.share / stratum.n);
  const effectiveN = effectiveNumber(
    weights,
    strata.map((stratum) => stratum.n),
  );
  if (n === 1) return { n, mean, sd: null, low: null, high: null, effectiveN };
  const squares = strata.map((stratum) => (stratum.n - 1) * (stratum.sd ?? 0) ** 2 + stratum.n * (stratum.mean - mean) ** 2);
  const correction = n / (n - 1);
  const sd = Math.sqrt((squares.reduce((sum, square, place) => sum + weights[place]! * square, 0) / whole) * correction);
  const standardError = (Math.sqrt(squares.reduce((sum, square, place) => sum + weights[place]! ** 2 * square, 0)) / whole) * Math.sqrt(correction);
  const half = studentTQuantile((1 + level) / 2, n - 1) * standardError;
  return { n, mean, sd, low: mean - half, high: mean + half, effectiveN };
}
