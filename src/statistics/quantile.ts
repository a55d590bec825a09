/**
 * The value below which a share of the values lies, from a table of counts: 0.5 gives the median, 0.25 and 0.75 the quartiles.
 *
 * Type 7 of Hyndman and Fan (1996, "Sample Quantiles in Statistical Packages"), chosen because it is what R, NumPy and
 * spreadsheets give unless asked otherwise: with the values in order and counted from 0, the quantile stands at the place
 * (n − 1) · p, between two neighbours in proportion. Twin in R: `quantile(x, p, type = 7)`.
 *
 * Limits: with few values a quantile is near one person's value, and the quantiles 0 and 1 are one; never publish those.
 *
 * @param counts Pairs of value and count in any order; counts are whole numbers from 0.
 * @param probability The share, from 0 to 1.
 * @returns null when all counts are 0.
 * @throws RangeError if the probability lies outside 0 to 1.
 * @example quantile7([[1, 1], [2, 1], [4, 2]], 0.5) // 3, as of 1, 2, 4, 4
 */
export function quantile7(counts: readonly (readonly [value: number, count: number])[], probability: number): number | null {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError('quantile7 requires a probability from 0 to 1');
  const present = counts.filter(([, count]) => count > 0).toSorted(([a], [b]) => a - b);
  const n = present.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return null;
  const place = (n - 1) * probability;
  const lower = valueAt(present, Math.floor(place));
  return lower + (place - Math.floor(place)) * (valueAt(present, Math.ceil(place)) - lower);
}

/** The value at a place in the order of all values, counted from 0. */
function valueAt(ordered: readonly (readonly [value: number, count: number])[], place: number): number {
  let passed = 0;
  return ordered.find(([, count]) => (passed += count) > place)![0];
}
