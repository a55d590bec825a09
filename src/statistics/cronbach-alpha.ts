import { covariancesOf } from './covariances.js';
import { type ItemOptions, type ItemRows, readItems } from './item-rows.js';
import { type Reliability, reliabilityOfCovariances } from './reliability.js';

/** How the answers are read, and how sure one wants to be. */
export interface ReliabilityOptions extends ItemOptions {
  /** What is done with gaps: only who answered every item counts (`listwise`, the default), or each pair of items takes who answered both. */
  readonly missing?: 'listwise' | 'pairwise';
  /** Confidence level, default 0.95. */
  readonly level?: number;
}

/**
 * Cronbach's alpha of the items of a score, with Feldt's interval and what each item adds.
 *
 * Alpha is k / (k − 1) · (1 − Σs²ᵢ / s²) over k items, with s² the variance of their sum (Cronbach 1951, Psychometrika 16,
 * 297–334); its interval 1 − (1 − α) · F(n − 1, (n − 1)(k − 1)) (Feldt 1965, Psychometrika 30, 357–370); standardised
 * k·r̄ / (1 + (k − 1)·r̄). Twin in R: `psych::alpha(x, use = "complete.obs")`, or with `use = "pairwise"`.
 *
 * Pairwise, `n` is the smallest number of people who answered a pair, and the interval takes it: an approximation, as Feldt's
 * is for complete answers, and the careful one of those that are in use.
 *
 * Limits: alpha grows with the number of items and says nothing of whether they measure one thing only; that all items weigh
 * alike in it is assumed (`mcdonaldOmega` does not assume it). Below 0, look for an item that is keyed the other way round.
 *
 * @param rows For each respondent, an answer to each item; null where there is none.
 * @returns With `alpha` null for a single item, fewer than two respondents, or where the sum of the items does not vary.
 * @throws RangeError for rows of different lengths, answers that are no numbers, and items that cannot be turned.
 * @example cronbachAlpha([[1, 2], [2, 2], [3, 5], [4, 4]]).alpha // 0.8674…
 */
export function cronbachAlpha(rows: ItemRows, { missing = 'listwise', reverse, range, level = 0.95 }: ReliabilityOptions = {}): Reliability {
  const items = readItems('cronbachAlpha', rows, { ...(reverse && { reverse }), ...(range && { range }) });
  const counted = missing === 'pairwise' ? items : items.filter((row) => !row.includes(null));
  // Without a complete row there is still a questionnaire, with nothing known of its items.
  return reliabilityOfCovariances(covariancesOf(counted.length === 0 ? items.slice(0, 1).map((row) => row.map(() => null)) : counted), { level });
}
