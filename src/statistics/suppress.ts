import { type CellPlace, type CountTable, feasibleWidth } from './feasible-range.js';
import { cheapestRectangle, widestRectangle, type Withholding } from './hiding-rectangles.js';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** How wide the range of a count is where every count is withheld: wider it cannot be under these totals. */
function widestRange(table: CountTable, { row, column }: CellPlace): number {
  const [inRow, inColumn] = [sum(table[row]!), sum(table.map((line) => line[column]!))];
  return Math.min(inRow, inColumn) - Math.max(0, inRow + inColumn - sum(table.flat()));
}

/** The places that hide one withheld count, as far as any can. */
function hidersOf(state: Withholding, place: CellPlace): readonly CellPlace[] {
  const { table, minimum, isWithheld } = state;
  const isSmall = table[place.row]![place.column]! < minimum;
  const safe = isSmall ? cheapestRectangle(state, place, ({ isSafe }) => isSafe) : null;
  if (safe !== null) return safe.cells;
  const enough = Math.min(isSmall ? minimum : 1, widestRange(table, place));
  if (feasibleWidth(table, isWithheld, place, enough) >= enough) return [];
  return (cheapestRectangle(state, place, ({ width, fresh }) => fresh > 0 && width >= enough) ?? widestRectangle(state, place))?.cells ?? [];
}

/** Rows and columns whose totals are published. Of a single row, the total of a column would be the count itself, and is not. */
function linesOf(table: CountTable): readonly (readonly CellPlace[])[] {
  const rows = table.map((line, row) => line.map((_count, column) => ({ row, column })));
  const columns = rows[0]!.map((_place, column) => rows.map((line) => line[column]!));
  if (rows.length === 1) return rows;
  return columns.length === 1 ? columns : [...rows, ...columns];
}

/** The place that a row or column with something withheld still has to withhold; none where it hides enough, or is withheld whole. */
function nextInLine({ table, minimum, isWithheld }: Withholding, line: readonly CellPlace[]): readonly CellPlace[] {
  const countAt = ({ row, column }: CellPlace) => table[row]![column]!;
  const withheld = line.filter(isWithheld);
  if (withheld.length === 0 || (withheld.length > 1 && sum(withheld.map(countAt)) >= minimum)) return [];
  return line
    .filter((place) => !isWithheld(place))
    .toSorted((one, other) => countAt(one) - countAt(other))
    .slice(0, 1);
}

/**
 * A table of counts without the small ones, and without what would give them away.
 *
 * Counts below the minimum are withheld, zeros among them: that nobody is somewhere also tells something of everybody. As the
 * totals of rows and columns are published as they are, other counts are withheld too, so that no small one can be worked out:
 * each stands in a rectangle of withheld counts whose corners beside it are at least the minimum, which leaves it a range at
 * least as wide; of all such rectangles, that which withholds the fewest people more. Where there is none, more is withheld,
 * up to everything. What is withheld in a row or column is never one count, nor fewer people than the minimum, unless it is
 * all of it. `feasibleRange` is the audit. Hundepool et al. (2012), Statistical Disclosure Control, chapter 4. Near twin in R:
 * `GaussSuppression::SuppressSmallCounts`, which solves the same problem another way; solutions are not unique.
 *
 * Of one row, or one column, only the total of all is taken as published.
 *
 * Limits: a total that is itself below the minimum tells what it tells (a category that nobody chose has no secret: leave it
 * out, or merge it, before); several tables of the same people can tell together what none of them does; not always the
 * fewest that would do.
 *
 * @param table Rows of columns of counts.
 * @param options.minimum The smallest count that may be told; with 1 or 0 nothing is withheld.
 * @returns A table of the same shape, with null where a count is withheld.
 * @throws RangeError unless the rows are of one length and all counts, and the minimum, are whole numbers from 0.
 * @example suppress([[2, 0, 5], [3, 4, 6]], { minimum: 2 }) // [[null, null, 5], [null, null, 6]]
 */
export function suppress(table: CountTable, { minimum }: { readonly minimum: number }): (number | null)[][] {
  const isCount = (value: number) => Number.isInteger(value) && value >= 0;
  if (!isCount(minimum)) throw new RangeError(`suppress requires a whole number from 0 as minimum, not ${minimum}`);
  if (!table.every((line) => line.length === table[0]!.length && line.every(isCount))) throw new RangeError('suppress requires rows of one length, of whole numbers from 0');
  const published = table.map((line) => line.map((count) => (minimum > 1 && count < minimum ? null : count)));
  const isWithheld = ({ row, column }: CellPlace) => published[row]![column] === null;
  const state: Withholding = { table, minimum, isWithheld };
  const lines = table.length === 0 ? [] : linesOf(table);
  const sumOf = (line: readonly CellPlace[]) => sum(line.map(({ row, column }) => table[row]![column]!));
  // What was withheld only to hide others need not be hidden itself. It is, so that nothing is withheld for show, unless an
  // empty row or column would draw the whole table after it.
  const hidesAll = lines.every((line) => sumOf(line) > 0);
  const toHide =
    lines.length === 1
      ? []
      : lines
          .slice(0, table.length)
          .flat()
          .filter(({ row, column }) => hidesAll || table[row]![column]! < minimum);

  /** Withholds the places, and says whether any of them was not withheld before. */
  const withhold = (places: readonly CellPlace[]): boolean => {
    const fresh = places.filter((place) => !isWithheld(place));
    for (const { row, column } of fresh) published[row]![column] = null;
    return fresh.length > 0;
  };
  // What hides one count may have to be hidden in turn; each round withholds more, so that there is a last one.
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const place of toHide) while (isWithheld(place) && withhold(hidersOf(state, place))) isChanged = true;
    for (const line of lines) while (withhold(nextInLine(state, line))) isChanged = true;
  }
  return published;
}
