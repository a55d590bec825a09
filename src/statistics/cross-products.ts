/**
 * Sums from which means, variances and correlations of several items follow. Adding and merging whole numbers give exactly
 * the same in any order. Plain data, so that a store can keep it.
 */
export interface CrossProducts {
  /** Rows that were added. */
  readonly n: number;
  /** Sum of each item. */
  readonly sums: readonly number[];
  /** Sum of the products of each pair of items, in rows of a symmetric matrix. */
  readonly products: readonly (readonly number[])[];
}

/** The sums of no rows. */
export function emptyCrossProducts(items: number): CrossProducts {
  const zeros = new Array<number>(items).fill(0);
  return { n: 0, sums: zeros, products: zeros.map(() => zeros) };
}

/**
 * The sums with some more rows, or, with `by` −1, without some that were added.
 *
 * @throws RangeError unless each row has a number for each item.
 */
export function addRows({ n, sums, products }: CrossProducts, rows: readonly (readonly number[])[], by: 1 | -1 = 1): CrossProducts {
  const [allSums, allProducts] = [[...sums], products.map((line) => [...line])];
  for (const row of rows) {
    if (row.length !== sums.length) throw new RangeError(`addRows requires ${sums.length} numbers, not ${row.length}`);
    for (const [one, value] of row.entries()) {
      allSums[one]! += by * value;
      const line = allProducts[one]!;
      for (const [other, factor] of row.entries()) line[other]! += by * value * factor;
    }
  }
  return { n: n + by * rows.length, sums: allSums, products: allProducts };
}

/**
 * Both in one.
 *
 * @throws RangeError where they are of different numbers of items.
 */
export function mergeCrossProducts(a: CrossProducts, b: CrossProducts): CrossProducts {
  if (a.sums.length !== b.sums.length) throw new RangeError('mergeCrossProducts requires sums of the same items');
  return {
    n: a.n + b.n,
    sums: a.sums.map((sum, item) => sum + b.sums[item]!),
    products: a.products.map((line, one) => line.map((product, other) => product + b.products[one]![other]!)),
  };
}

/** Mean of each item; NaN without rows. */
export const meansOf = ({ n, sums }: CrossProducts): number[] => sums.map((sum) => sum / n);

/**
 * How each pair of items varies together: n(n − 1) times the sample covariances. Of whole numbers it is exact, so that what
 * does not vary has exactly 0.
 */
export function scatterOf({ n, sums, products }: CrossProducts): number[][] {
  return products.map((line, one) => line.map((product, other) => n * product - sums[one]! * sums[other]!));
}
