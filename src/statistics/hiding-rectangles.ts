import type { CellPlace, CountTable } from './feasible-range.js';

/** A table of which some counts are withheld. */
export interface Withholding {
  readonly table: CountTable;
  /** The smallest count that may be told. */
  readonly minimum: number;
  readonly isWithheld: (place: CellPlace) => boolean;
}

/** Three cells that make a rectangle with a fourth: where that grows, its two neighbours shrink and the cell across grows. */
export interface HidingRectangle {
  readonly cells: readonly CellPlace[];
  /** How many of the cells are not withheld yet, and how many people they count. */
  readonly fresh: number;
  readonly people: number;
  /** How far the fourth can move within the rectangle alone. */
  readonly width: number;
  /** Whether both neighbours count as many as the minimum. */
  readonly isSafe: boolean;
}

/** All rectangles with one cell. */
function* rectanglesWith({ table, minimum, isWithheld }: Withholding, { row, column }: CellPlace): Generator<HidingRectangle> {
  const count = table[row]![column]!;
  for (const [otherRow, line] of table.entries()) {
    if (otherRow === row) continue;
    for (const [otherColumn, across] of line.entries()) {
      if (otherColumn === column) continue;
      const [beside, below] = [table[row]![otherColumn]!, line[column]!];
      const cells = [
        { row, column: otherColumn },
        { row: otherRow, column },
        { row: otherRow, column: otherColumn },
      ];
      const fresh = cells.filter((cell) => !isWithheld(cell));
      yield {
        cells,
        fresh: fresh.length,
        people: fresh.reduce((sum, cell) => sum + table[cell.row]![cell.column]!, 0),
        width: Math.min(beside, below) + Math.min(count, across),
        isSafe: beside >= minimum && below >= minimum,
      };
    }
  }
}

/** Of the rectangles that will do, that which withholds the fewest people more, and of those the fewest cells; null where none will do. */
export function cheapestRectangle(state: Withholding, place: CellPlace, willDo: (rectangle: HidingRectangle) => boolean): HidingRectangle | null {
  let best: HidingRectangle | null = null;
  for (const rectangle of rectanglesWith(state, place)) {
    if (!willDo(rectangle)) continue;
    if (rectangle.fresh === 0) return rectangle;
    if (best === null || rectangle.people < best.people || (rectangle.people === best.people && rectangle.fresh < best.fresh)) best = rectangle;
  }
  return best;
}

/** Of the rectangles that are not withheld yet, that in which the cell can move furthest, and of those the cheapest. */
export function widestRectangle(state: Withholding, place: CellPlace): HidingRectangle | null {
  let width = -1;
  for (const rectangle of rectanglesWith(state, place)) if (rectangle.fresh > 0) width = Math.max(width, rectangle.width);
  return cheapestRectangle(state, place, (rectangle) => rectangle.fresh > 0 && rectangle.width === width);
}
