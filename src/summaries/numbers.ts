import { meanIntervalOfCounts } from '../statistics/mean-interval-of-counts.js';
import { quantile7 } from '../statistics/quantile.js';
import { z } from '../validation/zod.js';
import { countedIn, mergeCounts } from './counts.js';

/**
 * How many gave each number. The kept form counts different values rather than keep a sum and a sum of squares: counts are
 * whole, so that adding and merging give exactly the same in any order, and median and quartiles follow from them too.
 */
export interface Numbers {
  readonly kind: 'numbers';
  /** The number as JavaScript writes it, e.g. `1234.5` → how many gave it. */
  readonly counts: Readonly<Record<string, number>>;
}

export const emptyNumbers: Numbers = { kind: 'numbers', counts: {} };

/** The numbers with some more answers, or with some fewer (`by` −1). */
export const countNumbers = ({ kind, counts }: Numbers, values: readonly number[], by = 1): Numbers => ({ kind, counts: countedIn(counts, values.map(String), by) });

/** Both in one. */
export const mergeNumbers = (a: Numbers, b: Numbers): Numbers => ({ kind: 'numbers', counts: mergeCounts(a.counts, b.counts) });

const figure = z.nullable(z.number());

/** The published form: where the numbers lie and how they spread. Never the lowest or the highest, which are one person's. */
export const numbersResult = z.strictObject({
  kind: z.literal('numbers'),
  level: z.number(),
  n: z.int().check(z.nonnegative()),
  mean: z.nullable(z.strictObject({ estimate: z.number(), sd: figure, low: figure, high: figure, method: z.literal('student-t') })),
  median: figure,
  /** A quarter of the answers lie below the lower quartile, a quarter above the upper one; Hyndman and Fan's type 7. */
  lowerQuartile: figure,
  upperQuartile: figure,
});
export type NumbersResult = z.infer<typeof numbersResult>;

/** What the numbers tell: the mean with its interval (Student's t), the median, and the middle half of the answers. */
export function describeNumbers({ counts }: Numbers, { level = 0.95 }: { readonly level?: number } = {}): NumbersResult {
  // In the order of the numbers: sums in the order of arrival would differ in their last digits, and tell of it.
  const pairs = Object.entries(counts)
    .map(([key, count]) => [Number(key), count] as const)
    .sort(([a], [b]) => a - b);
  const mean = meanIntervalOfCounts(pairs, { level });
  return {
    kind: 'numbers',
    level,
    n: mean?.n ?? 0,
    mean: mean && { estimate: mean.mean, sd: mean.sd, low: mean.low, high: mean.high, method: 'student-t' },
    median: quantile7(pairs, 0.5),
    lowerQuartile: quantile7(pairs, 0.25),
    upperQuartile: quantile7(pairs, 0.75),
  };
}
