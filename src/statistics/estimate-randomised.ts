import { normalQuantile } from './normal-quantile.js';
import { randomisedResponseChances } from './randomised-response-chances.js';

/** One answer's estimated share among the true answers. */
export interface RandomisedEstimate {
  /** Unbiased, and therefore below 0 or above 1 at times; all of a question's estimates add up to 1. */
  readonly raw: number;
  /** The estimate for the eye, from 0 to 1; these do not add up to 1. */
  readonly clipped: number;
  /** Standard error of the unbiased estimate. */
  readonly se: number;
  /** Bounds of the interval of the unbiased estimate. */
  readonly low: number;
  readonly high: number;
}

interface RandomisedOptions {
  /** The ε that the devices used. */
  readonly epsilon: number;
  /** Confidence level, default 0.95. */
  readonly level?: number;
}

/**
 * Shares of the true answers, from what devices reported by randomised response: (λ − q) / (p − q) with the reported share λ,
 * and its standard error √(λ(1 − λ) / n) / (p − q); p and q are the chances of `randomisedResponseChances`, which names the
 * sources.
 *
 * Limits: of little use below a few hundred answers; with ε = ln 3 and two answers the error is that of a quarter of them.
 *
 * @param counts How many devices reported each answer, the answers nobody reported among them; or category → how many.
 * @returns The estimates in the order of the counts, or category → estimate; null when nobody answered.
 * @throws RangeError unless there are two counts or more, none below 0, and ε is positive.
 * @example estimateRandomised([430, 570], { epsilon: Math.log(3) }) // [{ raw: 0.36, clipped: 0.36, se: 0.0313…, low: 0.2986…, high: 0.4213… }, …]
 */
export function estimateRandomised(counts: readonly number[], options: RandomisedOptions): readonly RandomisedEstimate[] | null;
export function estimateRandomised(counts: Readonly<Record<string, number>>, options: RandomisedOptions): Readonly<Record<string, RandomisedEstimate>> | null;
export function estimateRandomised(
  counts: readonly number[] | Readonly<Record<string, number>>,
  { epsilon, level = 0.95 }: RandomisedOptions,
): readonly RandomisedEstimate[] | Readonly<Record<string, RandomisedEstimate>> | null {
  const reported = Object.values(counts);
  const { truth, other } = randomisedResponseChances(reported.length, epsilon);
  if (!reported.every((count) => count >= 0)) throw new RangeError('estimateRandomised requires counts from 0');
  const n = reported.reduce((sum, count) => sum + count, 0);
  if (n === 0) return null;
  const z = normalQuantile((1 + level) / 2);
  const estimates = reported.map((count): RandomisedEstimate => {
    const share = count / n;
    const raw = (share - other) / (truth - other);
    const se = Math.sqrt((share * (1 - share)) / n) / (truth - other);
    return { raw, clipped: Math.min(1, Math.max(0, raw)), se, low: raw - z * se, high: raw + z * se };
  });
  return Array.isArray(counts) ? estimates : Object.fromEntries(Object.keys(counts).map((category, place) => [category, estimates[place]!]));
}
