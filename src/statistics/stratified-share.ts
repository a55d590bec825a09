import { effectiveNumber } from './effective-number.js';
import { type ProportionInterval, wilsonInterval } from './wilson-interval.js';

/** The answers of one stratum of the population, as far as a share needs them. */
export interface StratumCount {
  /** Its share of the population, or any number in proportion to it. */
  readonly share: number;
  /** Number of answers, at least 1. */
  readonly n: number;
  /** How many of them count, 0 to n. */
  readonly count: number;
}

/**
 * A share of a population, post-stratified: each stratum counts by its share of the population and not by how many of it have
 * answered. The interval is Wilson's with Kish's effective number of answers (`wilsonInterval`, `effectiveNumber`) for the
 * weights N_h / n_h.
 *
 * Limits: the interval is an approximation; weights mend what the strata tell of who answered, and nothing else.
 *
 * @returns null without strata, or where one of them has no answers.
 * @example stratifiedShare([{ share: 0.5, n: 2, count: 1 }, { share: 0.5, n: 4, count: 4 }])?.estimate // 0.75
 */
export function stratifiedShare(strata: readonly StratumCount[], { level = 0.95 }: { readonly level?: number } = {}): ProportionInterval | null {
  if (strata.length === 0 || strata.some(({ n }) => n < 1)) return null;
  const whole = strata.reduce((sum, { share }) => sum + share, 0);
  const estimate = strata.reduce((sum, { share, n, count }) => sum + share * (count / n), 0) / whole;
  const effectiveN = effectiveNumber(
    strata.map(({ share, n }) => share / n),
    strata.map(({ n }) => n),
  );
  // A product of rounded numbers may lie beyond the whole by its last digit.
  return wilsonInterval(Math.min(effectiveN, estimate * effectiveN), effectiveN, { level });
}
