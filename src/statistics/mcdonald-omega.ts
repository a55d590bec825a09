import { covariancesOf } from './covariances.js';
import { type ItemOptions, type ItemRows, readItems } from './item-rows.js';
import { oneFactor } from './one-factor.js';

/** How much of the sum of items one common factor makes. */
export interface Omega {
  /** Respondents who answered every item. */
  readonly n: number;
  /** From 0 to 1; null for fewer than three items, where one does not vary, or where no factor is found. */
  readonly omega: number | null;
  /** Correlation of each item with the factor; empty without omega. */
  readonly loadings: readonly number[];
}

/**
 * McDonald's omega (total, one factor): the share of the variance of the standardised items' sum that one common factor
 * makes, (Σλ)² / ((Σλ)² + Σ(1 − λ²)). McDonald (1999), Test Theory, chapter 6. Counted from who answered every item, with
 * the loadings λ of `oneFactor`. Twin in R: the same formula on `factanal(x, factors = 1)$loadings`.
 *
 * Unlike Cronbach's alpha it does not assume that all items weigh alike; where they do, both are the same.
 *
 * Limits: assumes one factor, which it does not test. Three items always fit one factor. No interval.
 *
 * @param rows For each respondent, an answer to each item; null where there is none.
 * @param options Items that are to be turned round, as with `cronbachAlpha`.
 * @throws RangeError as `cronbachAlpha`.
 * @example mcdonaldOmega([[1, 2, 1], [2, 1, 3], [3, 5, 2], [4, 3, 5], [5, 4, 4], [2, 3, 4]]).omega // 0.8018…
 */
export function mcdonaldOmega(rows: ItemRows, options: ItemOptions = {}): Omega {
  const complete = readItems('mcdonaldOmega', rows, options).filter((row) => !row.includes(null));
  const { covariances } = covariancesOf(complete);
  const n = complete.length;
  const sds = covariances.map((line, item) => Math.sqrt(line[item]!));
  if (sds.length < 3 || !sds.every((sd) => sd > 0)) return { n, omega: null, loadings: [] };
  const { loadings, converged } = oneFactor(covariances.map((line, one) => line.map((shared, other) => shared / (sds[one]! * sds[other]!))));
  if (!converged) return { n, omega: null, loadings: [] };
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
  return { n, omega: common / (common + loadings.reduce((sum, loading) => sum + 1 - loading * loading, 0)), loadings };
}
