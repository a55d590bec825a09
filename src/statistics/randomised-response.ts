import { normalQuantile } from './normal-quantile.js';

/** Chances with which a device reports an answer: the true one, and each of the others. */
export interface RandomisedResponseChances {
  readonly truth: number;
  readonly other: number;
}

/** One answer's estimated share among the true answers. */
export interface RandomisedResponseEstimate {
  /** Unbiased, and therefore below 0 or above 1 at times; all of a question's estimates add up to 1. */
  readonly estimate: number;
  readonly standardError: number;
  /** Bounds of the interval of the unbiased estimate. */
  readonly low: number;
  readonly high: number;
  /** The estimate for the eye, from 0 to 1; these do not add up to 1. */
  readonly clipped: number;
}

/**
 * Chances of k-ary randomised response under ε-local differential privacy: the truth with e^ε / (e^ε + k − 1), each other
 * answer with 1 / (e^ε + k − 1). With two answers this is Warner's method (1965, JASA 60, 63–69); Kairouz, Bonawitz and Ramage
 * (2016), ICML 48, 2436–2444. The privacy losses ε of several questions add up.
 *
 * @param answers Number of possible answers, from 2.
 * @param epsilon Positive; the smaller, the more private.
 * @throws RangeError outside these bounds.
 */
export function randomisedResponseChances(answers: number, epsilon: number): RandomisedResponseChances {
  if (!(Number.isInteger(answers) && answers >= 2)) throw new RangeError('randomisedResponseChances requires two answers or more');
  if (!(epsilon > 0 && Number.isFinite(epsilon))) throw new RangeError('randomisedResponseChances requires a positive epsilon');
  const odds = Math.exp(epsilon);
  return { truth: odds / (odds + answers - 1), other: 1 / (odds + answers - 1) };
}

/**
 * Shares of the true answers, from what devices reported by randomised response: (λ − q) / (p − q) with the reported share λ,
 * and its standard error √(λ(1 − λ) / n) / (p − q).
 *
 * Limits: of little use below a few hundred answers; with ε = ln 3 and two answers the error is that of a quarter of them.
 *
 * @param counts How many devices reported each answer.
 * @param options.epsilon The ε that the devices used.
 * @param options.level Confidence level, default 0.95.
 * @returns null when nobody answered.
 */
export function estimateRandomisedResponse(
  counts: readonly number[],
  { epsilon, level = 0.95 }: { readonly epsilon: number; readonly level?: number },
): readonly RandomisedResponseEstimate[] | null {
  const { truth, other } = randomisedResponseChances(counts.length, epsilon);
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return null;
  const z = normalQuantile((1 + level) / 2);
  return counts.map((count) => {
    const reported = count / n;
    const estimate = (reported - other) / (truth - other);
    const standardError = Math.sqrt((reported * (1 - reported)) / n) / (truth - other);
    return { estimate, standardError, low: estimate - z * standardError, high: estimate + z * standardError, clipped: Math.min(1, Math.max(0, estimate)) };
  });
}
