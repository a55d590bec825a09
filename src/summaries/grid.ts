import { identifier } from '../text/identifier.js';
import { z } from '../validation/zod.js';
import { countValues, describeDistribution, type Distribution, distributionResult, emptyDistribution, mergeDistributions, type ValueRange } from './distribution.js';

/** A distribution for each of several rows over one and the same range. The kept form: counts only, so that two can be added. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: Readonly<Record<string, Distribution>>;
}

/** The grid of no answers in these rows. */
export const emptyGrid = (rows: readonly string[], { min, max }: { readonly min: number; readonly max: number }): Grid => ({
  kind: 'grid',
  rows: Object.fromEntries(rows.map((id) => [id, emptyDistribution(min, max)])),
});

/** The values that people gave in a row. */
function valuesIn(people: readonly Readonly<Record<string, unknown>>[], row: string): number[] {
  const values: number[] = [];
  for (const given of people) {
    const value = Object.hasOwn(given, row) ? given[row] : undefined;
    if (typeof value === 'number') values.push(value);
  }
  return values;
}

/**
 * The grid with the answers of some more people, or of some fewer (`by` −1). What is no number is no value; a row to which
 * somebody gave none stays without theirs.
 */
export const countRows = ({ kind, rows }: Grid, people: readonly Readonly<Record<string, unknown>>[], by = 1): Grid => ({
  kind,
  rows: Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, countValues(row, valuesIn(people, id), by)])),
});

/** Both grids in one; a row that only one of them knows stays as it is. */
export function mergeGrids(a: Grid, b: Grid): Grid {
  const rows = new Map(Object.entries(a.rows));
  for (const [id, row] of Object.entries(b.rows)) {
    const other = rows.get(id);
    rows.set(id, other === undefined ? row : mergeDistributions(other, row));
  }
  return { kind: 'grid', rows: Object.fromEntries(rows) };
}

const { shape } = distributionResult;

/** The published form of a grid: range and level once, then what a distribution tells, row by row. */
export const gridResult = z.strictObject({
  kind: z.literal('grid'),
  min: shape.min,
  max: shape.max,
  level: shape.level,
  rows: z.array(
    z.strictObject({
      id: identifier,
      /** People who gave a value in this row; others may have passed it over. */
      n: z.int().check(z.nonnegative()),
      counts: shape.counts,
      mean: shape.mean,
      favourable: shape.favourable,
    }),
  ),
});
export type GridResult = z.infer<typeof gridResult>;

/**
 * What a grid tells: each row's counts, mean and favourable share with their intervals (`describeDistribution`).
 *
 * @param rows The rows in the order of the definition, which the keys of `grid.rows` need not have.
 * @param range The range of every row, and the values whose share is reported.
 */
export function describeGrid(
  grid: Grid,
  rows: readonly string[],
  { min, max, favourable }: { readonly min: number; readonly max: number; readonly favourable: ValueRange | null },
  { level = 0.95 }: { readonly level?: number } = {},
): GridResult {
  const rowOf = (id: string) => (Object.hasOwn(grid.rows, id) ? grid.rows[id]! : emptyDistribution(min, max));
  return {
    kind: 'grid',
    min,
    max,
    level,
    rows: rows.map((id) => {
      const told = describeDistribution(rowOf(id), favourable, { level });
      return { id, n: told.counts.reduce((sum, { count }) => sum + count, 0), counts: told.counts, mean: told.mean, favourable: told.favourable };
    }),
  };
}
