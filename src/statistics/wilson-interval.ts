import { normalQuantile } from './normal-quantile.js';

/** A proportion with its interval; all three lie between 0 and 1. */
export interface ProportionInterval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson score interval for a proportion.
 *
 * Tells within which bounds the share in the population plausibly lies, given `successes` among `n` independent answers.
 * Unlike the textbook (Wald) interval it stays between 0 and 1 and is not empty when nobody or everybody said yes. The
 * definition without continuity correction is used: method 3 of Newcombe (1998), Statistics in Medicine 17, 857–872;
 * Wilson (1927), JASA 22, 209–212. Twin in R: `prop.test(x, n, correct = FALSE)$conf.int`.
 *
 * Limits: assumes a simple random sample of a large population; self-selected answers are no such sample.
 *
 * @param successes Number of answers that count, 0 to n.
 * @param n Number of answers.
 * @param options.level Confidence level, default 0.95.
 * @returns null when n is 0: without answers nothing is known.
 * @throws RangeError unless 0 ≤ successes ≤ n.
 * @example wilsonInterval(81, 263) // { estimate: 0.3079…, low: 0.2552…, high: 0.3662… }
 */
export function wilsonInterval(successes: number, n: number, { level = 0.95 }: { readonly level?: number } = {}): ProportionInterval | null {
  if (!(successes >= 0 && successes <= n)) throw new RangeError('wilsonInterval requires successes between 0 and n');
  if (n === 0) return null;
  const z = normalQuantile((1 + level) / 2);
  const estimate = successes / n;
  const shrinkage = 1 + (z * z) / n;
  const centre = (estimate + (z * z) / (2 * n)) / shrinkage;
  const half = (z / shrinkage) * Math.sqrt((estimate * (1 - estimate)) / n + (z * z) / (4 * n * n));
  return { estimate, low: successes === 0 ? 0 : Math.max(0, centre - half), high: successes === n ? 1 : Math.min(1, centre + half) };
}
