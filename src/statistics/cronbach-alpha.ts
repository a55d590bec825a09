import { scatterOf, type CrossProducts, meansOf } from './cross-products.js';
import { fQuantile } from './f-quantile.js';

/** How one item goes together with the others. */
export interface ItemReliability {
  readonly mean: number;
  /** Sample standard deviation (n − 1). */
  readonly sd: number;
  /** Correlation with the sum of the other items; null where one of them does not vary, or there is no other. */
  readonly itemRest: number | null;
  /** Alpha of the other items; null where fewer than two are left, or they do not vary. */
  readonly alphaIfDeleted: number | null;
}

/** How far the items of a score measure the same. */
export interface Reliability {
  /** Respondents who answered every item. */
  readonly n: number;
  /** From minus infinity to 1. Below 0 an item is most likely keyed the other way round. */
  readonly alpha: number;
  /** Bounds of Feldt's interval. */
  readonly low: number;
  readonly high: number;
  /** Alpha of the items brought to the same spread. */
  readonly standardisedAlpha: number | null;
  /** Mean of the correlations of all pairs; null where an item does not vary. */
  readonly meanCorrelation: number | null;
  /** One for each item, in their order. */
  readonly items: readonly ItemReliability[];
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Alpha of the items at `places`, from how they vary together; null for a single item, or where their sum does not vary. */
function alphaOf(scatter: readonly (readonly number[])[], places: readonly number[]): number | null {
  const k = places.length;
  const variance = total(places.map((one) => total(places.map((other) => scatter[one]![other]!))));
  if (k < 2 || !(variance > 0)) return null;
  return (k / (k - 1)) * (1 - total(places.map((place) => scatter[place]![place]!)) / variance);
}

function itemRestOf(scatter: readonly (readonly number[])[], item: number, rest: readonly number[]): number | null {
  const shared = total(rest.map((other) => scatter[item]![other]!));
  const variance = total(rest.map((one) => total(rest.map((other) => scatter[one]![other]!))));
  const product = scatter[item]![item]! * variance;
  return product > 0 ? shared / Math.sqrt(product) : null;
}

function meanCorrelationOf(scatter: readonly (readonly number[])[]): number | null {
  const correlations = scatter.flatMap((line, one) => line.slice(one + 1).map((shared, index) => shared / Math.sqrt(line[one]! * scatter[one + 1 + index]![one + 1 + index]!)));
  return correlations.length > 0 && correlations.every(Number.isFinite) ? total(correlations) / correlations.length : null;
}

/**
 * Cronbach's alpha of the items of a score, with Feldt's interval and what each item adds.
 *
 * Alpha is k / (k − 1) · (1 − Σs²ᵢ / s²) over k items, with s² the variance of their sum (Cronbach 1951, Psychometrika 16,
 * 297–334); its interval 1 − (1 − α) · F(n − 1, (n − 1)(k − 1)) (Feldt 1965, Psychometrika 30, 357–370); standardised
 * k·r̄ / (1 + (k − 1)·r̄). Counted listwise: from those who answered every item. Twin in R: `psych::alpha`.
 *
 * Limits: alpha grows with the number of items and says nothing of whether they measure one thing only.
 *
 * @param sums Cross products of the items, one row for each respondent who answered all of them.
 * @param options.level Confidence level, default 0.95.
 * @returns null with fewer than two items or two respondents, or where nobody differs from anybody.
 */
export function cronbachAlpha(sums: CrossProducts, { level = 0.95 }: { readonly level?: number } = {}): Reliability | null {
  const { n } = sums;
  if (n < 2) return null;
  const scatter = scatterOf(sums);
  const places = scatter.map((_line, place) => place);
  const alpha = alphaOf(scatter, places);
  if (alpha === null) return null;
  const k = places.length;
  const bound = (probability: number) => 1 - (1 - alpha) * fQuantile(probability, n - 1, (n - 1) * (k - 1));
  const meanCorrelation = meanCorrelationOf(scatter);
  const items = meansOf(sums).map((mean, item): ItemReliability => {
    const rest = places.filter((place) => place !== item);
    return { mean, sd: Math.sqrt(scatter[item]![item]! / (n * (n - 1))), itemRest: itemRestOf(scatter, item, rest), alphaIfDeleted: alphaOf(scatter, rest) };
  });
  return {
    n,
    alpha,
    low: bound((1 + level) / 2),
    high: bound((1 - level) / 2),
    standardisedAlpha: meanCorrelation && (k * meanCorrelation) / (1 + (k - 1) * meanCorrelation),
    meanCorrelation,
    items,
  };
}
