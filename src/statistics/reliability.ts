import { type CrossProducts, meansOf, scatterOf } from './cross-products.js';
import { fQuantile } from './f-quantile.js';

type Matrix = readonly (readonly number[])[];

/** How items vary together. */
export interface Covariances {
  /** Respondents. */
  readonly n: number;
  /** Mean of each item; null without answers. */
  readonly means: readonly (number | null)[];
  /** Sample covariances (n − 1) in rows of a symmetric matrix; 0 where there are too few answers for one. */
  readonly covariances: Matrix;
}

/** How far the items of a score measure the same. */
export interface Reliability {
  /** Respondents that the interval counts. */
  readonly n: number;
  /** At most 1. Below 0 an item is most likely keyed the other way round. Null for a single item, or where the sum of the items does not vary. */
  readonly alpha: number | null;
  /** Alpha of the items brought to the same spread; null where an item does not vary. */
  readonly standardised: number | null;
  /** Bounds of Feldt's interval; null without alpha. */
  readonly low: number | null;
  readonly high: number | null;
  /** Mean of the correlations of all pairs; null where an item does not vary. */
  readonly meanCorrelation: number | null;
  /** Of each item, its correlation with the sum of the other items; null where one of them does not vary, or there is no other. */
  readonly itemRest: readonly (number | null)[];
  /** For each item, alpha of the others; null where fewer than two are left, or they do not vary. */
  readonly alphaIfDeleted: readonly (number | null)[];
  /** Mean and sample standard deviation (n − 1) of each item. */
  readonly items: readonly { readonly mean: number | null; readonly sd: number | null }[];
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A variance below so many parts of what it was summed from is what rounding left over. */
const ROUNDING = 1e-12;

/** Variance of the sum of the items at `places`; 0 where they cancel each other out. */
function varianceOfSum(covariances: Matrix, places: readonly number[]): number {
  const all = places.flatMap((one) => places.map((other) => covariances[one]![other]!));
  const variance = total(all);
  return variance > ROUNDING * total(all.map(Math.abs)) ? variance : 0;
}

function alphaOf(covariances: Matrix, places: readonly number[]): number | null {
  const k = places.length;
  const variance = varianceOfSum(covariances, places);
  if (k < 2 || variance === 0) return null;
  return (k / (k - 1)) * (1 - total(places.map((place) => covariances[place]![place]!)) / variance);
}

function itemRestOf(covariances: Matrix, item: number, rest: readonly number[]): number | null {
  const shared = total(rest.map((other) => covariances[item]![other]!));
  const product = covariances[item]![item]! * varianceOfSum(covariances, rest);
  return product > 0 ? shared / Math.sqrt(product) : null;
}

function meanCorrelationOf(covariances: Matrix): number | null {
  const correlations = covariances.flatMap((line, one) =>
    line.slice(one + 1).map((shared, index) => shared / Math.sqrt(line[one]! * covariances[one + 1 + index]![one + 1 + index]!)),
  );
  return correlations.length > 0 && correlations.every(Number.isFinite) ? total(correlations) / correlations.length : null;
}

/**
 * Reliability of items from their covariances: the formulas of `cronbachAlpha`, which takes the answers themselves.
 *
 * @param options.level Confidence level, default 0.95.
 */
export function reliabilityOfCovariances({ n, means, covariances: given }: Covariances, { level = 0.95 }: { readonly level?: number } = {}): Reliability {
  // With fewer than two people nothing is known of how anything varies.
  const covariances = n < 2 ? given.map((line) => line.map(() => 0)) : given;
  const places = covariances.map((_line, place) => place);
  const k = places.length;
  const alpha = alphaOf(covariances, places);
  const bound = (probability: number) => (alpha === null ? null : 1 - (1 - alpha) * fQuantile(probability, n - 1, (n - 1) * (k - 1)));
  const meanCorrelation = meanCorrelationOf(covariances);
  const spread = meanCorrelation === null ? 0 : 1 + (k - 1) * meanCorrelation;
  const restOf = (item: number) => places.filter((place) => place !== item);
  return {
    n,
    alpha,
    standardised: meanCorrelation !== null && spread > 0 ? (k * meanCorrelation) / spread : null,
    low: bound((1 + level) / 2),
    high: bound((1 - level) / 2),
    meanCorrelation,
    itemRest: places.map((item) => itemRestOf(covariances, item, restOf(item))),
    alphaIfDeleted: places.map((item) => alphaOf(covariances, restOf(item))),
    items: places.map((item) => ({ mean: means[item]!, sd: n < 2 ? null : Math.sqrt(Math.max(0, covariances[item]![item]!)) })),
  };
}

/**
 * The same reliability as `cronbachAlpha` gives of complete rows, from their cross products, so that results that are kept
 * as sums need no answers.
 *
 * @param sums Cross products of the items, one row for each respondent who answered all of them.
 * @param options.level Confidence level, default 0.95.
 * @example reliabilityOf(addRows(emptyCrossProducts(5), rows)) // as cronbachAlpha(rows) for five items
 */
export function reliabilityOf(sums: CrossProducts, options: { readonly level?: number } = {}): Reliability {
  const { n } = sums;
  const pairs = Math.max(1, n * (n - 1));
  const covariances = scatterOf(sums).map((line) => line.map((shared) => shared / pairs));
  return reliabilityOfCovariances({ n, means: n === 0 ? sums.sums.map(() => null) : meansOf(sums), covariances }, options);
}
