import { meanIntervalOfCounts } from '../statistics/mean-interval-of-counts.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';
import { z } from '../validation/zod.js';

/** How many chose each whole number from `min` to `max`. The kept form: counts only, so that two can be added. */
export interface Distribution {
  readonly kind: 'distribution';
  readonly min: number;
  readonly max: number;
  /** `counts[0]` belongs to `min`, the last to `max`. */
  readonly counts: readonly number[];
}

/** A run of values whose share is reported, both ends included, e.g. 4 to 5 of five: "satisfied or very satisfied". */
export interface ValueRange {
  readonly from: number;
  readonly to: number;
}

export const emptyDistribution = (min: number, max: number): Distribution => ({ kind: 'distribution', min, max, counts: Array<number>(max - min + 1).fill(0) });

/** The distribution with some more answers, or with some fewer (`by` −1). */
export function countValues(distribution: Distribution, values: readonly number[], by = 1): Distribution {
  const counts = [...distribution.counts];
  for (const value of values) counts[value - distribution.min]! += by;
  return { ...distribution, counts };
}

/** Both distributions in one. Distributions over different ranges cannot be added: the first stays, as its answers fit the present question. */
export function mergeDistributions(a: Distribution, b: Distribution): Distribution {
  if (a.min !== b.min || a.max !== b.max) return a;
  return { ...a, counts: a.counts.map((count, index) => count + (b.counts[index] ?? 0)) };
}

const share = z.strictObject({ estimate: z.number(), low: z.number(), high: z.number() });
const count = z.int().check(z.nonnegative());

/** The published form of a distribution: counts, and what follows from them, with every interval's method and level named. */
export const distributionResult = z.strictObject({
  kind: z.literal('distribution'),
  min: z.int(),
  max: z.int(),
  level: z.number(),
  counts: z.array(z.strictObject({ value: z.int(), count, share: z.nullable(share) })),
  mean: z.nullable(z.strictObject({ estimate: z.number(), sd: z.nullable(z.number()), low: z.nullable(z.number()), high: z.nullable(z.number()), method: z.literal('student-t') })),
  /** Points from −100 to 100, where the question is whether one would recommend something, from 0 to 10. */
  recommendation: z.optional(
    z.nullable(z.strictObject({ score: z.number(), se: z.number(), low: z.number(), high: z.number(), promoters: count, passives: count, detractors: count, n: count })),
  ),
  favourable: z.nullable(z.strictObject({ from: z.int(), to: z.int(), count, share: z.nullable(share), method: z.literal('wilson') })),
});
export type DistributionResult = z.infer<typeof distributionResult>;

/**
 * What a distribution tells: each value's share, the mean, and the share of the favourable values, each with its interval
 * (shares: Wilson; mean: Student's t).
 */
export function describeDistribution(distribution: Distribution, favourable: ValueRange | null, { level = 0.95 }: { readonly level?: number } = {}): DistributionResult {
  const pairs = distribution.counts.map((valueCount, index) => [distribution.min + index, valueCount] as const);
  const n = distribution.counts.reduce((sum, valueCount) => sum + valueCount, 0);
  const mean = meanIntervalOfCounts(pairs, { level });
  const favourableCount = favourable === null ? 0 : pairs.reduce((sum, [value, valueCount]) => (value >= favourable.from && value <= favourable.to ? sum + valueCount : sum), 0);
  return {
    kind: 'distribution',
    min: distribution.min,
    max: distribution.max,
    level,
    counts: pairs.map(([value, valueCount]) => ({ value, count: valueCount, share: wilsonInterval(valueCount, n, { level }) })),
    mean: mean && { estimate: mean.mean, sd: mean.sd, low: mean.low, high: mean.high, method: 'student-t' },
    favourable: favourable && { ...favourable, count: favourableCount, share: wilsonInterval(favourableCount, n, { level }), method: 'wilson' },
  };
}
