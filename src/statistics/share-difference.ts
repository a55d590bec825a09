import type { ProportionInterval } from './wilson-interval.js';

/** How far two shares lie apart, and the bounds of its interval; between −1 and 1. */
export interface ShareDifference {
  /** The first share less the second. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Difference of two groups' shares with the interval that follows from the Wilson interval of each: method 10 of Newcombe
 * (1998), Statistics in Medicine 17, 873–890. Twin in R: `DescTools::BinomDiffCI(method = "score")`.
 *
 * Limits: the groups must be different people.
 *
 * @param first Share of the first group with its Wilson interval (`wilsonInterval`), which sets the confidence level.
 * @example shareDifference(wilsonInterval(56, 70)!, wilsonInterval(48, 80)!) // { difference: 0.2, low: 0.0524…, high: 0.3339… }
 */
export function shareDifference(first: ProportionInterval, second: ProportionInterval): ShareDifference {
  const difference = first.estimate - second.estimate;
  return {
    difference,
    low: difference - Math.hypot(first.estimate - first.low, second.high - second.estimate),
    high: difference + Math.hypot(first.high - first.estimate, second.estimate - second.low),
  };
}
