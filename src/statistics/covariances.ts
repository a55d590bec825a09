import type { ItemRows } from './item-rows.js';
import type { Covariances } from './reliability.js';

/** Answers of one item, less the first of them, with null where there is none. */
type Column = readonly (number | null)[];

const isGiven = (answer: number | null): answer is number => answer !== null;

/** How two items vary together among those who answered both, and how many these are. */
function together(one: Column, other: Column): { readonly n: number; readonly covariance: number } {
  let [n, sum, sumOther, product] = [0, 0, 0, 0];
  for (const [place, answer] of one.entries()) {
    const otherAnswer = other[place]!;
    if (answer === null || otherAnswer === null) continue;
    n += 1;
    sum += answer;
    sumOther += otherAnswer;
    product += answer * otherAnswer;
  }
  return { n, covariance: n < 2 ? 0 : (n * product - sum * sumOther) / (n * (n - 1)) };
}

/**
 * Means and sample covariances of items, each pair's from those who answered both. Twin in R:
 * `cov(x, use = "pairwise.complete.obs")`. Of rows without gaps these are the plain covariances.
 *
 * Every item is counted from its first answer, which loses no digits to large values and leaves whole numbers exact: what
 * does not vary has exactly 0.
 *
 * Limits: with gaps, a matrix that no complete answers could have; the variance of a sum that is computed from it can be
 * negative.
 *
 * @returns With `n` the smallest number of people who answered a pair, or the only item.
 * @example covariancesOf([[1, 2], [3, 6]]) // { n: 2, means: [2, 4], covariances: [[2, 4], [4, 8]] }
 */
export function covariancesOf(rows: ItemRows): Covariances {
  const items = rows[0]?.length ?? 0;
  const origins = Array.from({ length: items }, (_, item) => rows.map((row) => row[item]!).find(isGiven) ?? 0);
  const columns = origins.map((origin, item): Column => rows.map((row) => (isGiven(row[item]!) ? row[item] - origin : null)));
  const pairs = columns.map((one) => columns.map((other) => together(one, other)));
  return {
    n: items === 0 ? 0 : Math.min(...pairs.flatMap((line) => line.map(({ n }) => n))),
    means: columns.map((column, item) => {
      const given = column.filter(isGiven);
      return given.length === 0 ? null : origins[item]! + given.reduce((sum, answer) => sum + answer, 0) / given.length;
    }),
    covariances: pairs.map((line) => line.map(({ covariance }) => covariance)),
  };
}
