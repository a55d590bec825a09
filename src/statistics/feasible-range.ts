/** A table of counts: rows of columns. */
export type CountTable = readonly (readonly number[])[];

/** Where a count stands, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The least and the most that a withheld count can be. */
export interface FeasibleRange {
  readonly low: number;
  readonly high: number;
}

/**
 * By how much a withheld cell can grow (or shrink, with `direction` −1) while all totals and all other cells' signs stay:
 * the largest flow from its column to its row through the other withheld cells. A cell that shrinks gives what it counts; one
 * that grows takes whatever comes. Ford and Fulkerson (1956); Gusfield (1988), SIAM Journal on Computing 17, 552–571, for tables.
 */
function reach(table: CountTable, isWithheld: (place: CellPlace) => boolean, { row, column }: CellPlace, direction: 1 | -1, limit: number): number {
  const counts = table.map((line) => [...line]);
  const [rows, columns] = [counts.length, counts[0]!.length];
  // Nodes are the rows and then the columns. From a column one comes to a row where a count shrinks, back where it grows.
  const from = direction === 1 ? rows + column : row;
  const to = direction === 1 ? row : rows + column;
  const cellOf = (one: number, next: number): CellPlace => (one < rows ? { row: one, column: next - rows } : { row: next, column: one - rows });
  const roomOf = (one: number, next: number) => {
    const cell = cellOf(one, next);
    if ((cell.row === row && cell.column === column) || !isWithheld(cell)) return 0;
    return one < rows ? Infinity : counts[cell.row]![cell.column]!;
  };
  let moved = 0;
  while (moved < limit) {
    const cameFrom = new Map([[from, from]]);
    for (const one of cameFrom.keys()) {
      const [start, end] = one < rows ? [rows, rows + columns] : [0, rows];
      for (let next = start; next < end; next++) if (!cameFrom.has(next) && roomOf(one, next) > 0) cameFrom.set(next, one);
    }
    if (!cameFrom.has(to)) return moved;
    const path: (readonly [one: number, next: number])[] = [];
    for (let next = to; next !== from; next = cameFrom.get(next)!) path.push([cameFrom.get(next)!, next]);
    const step = Math.min(limit - moved, ...path.map(([one, next]) => roomOf(one, next)));
    for (const [one, next] of path) {
      const cell = cellOf(one, next);
      counts[cell.row]![cell.column]! += one < rows ? step : -step;
    }
    moved += step;
  }
  return moved;
}

/**
 * What anybody can work out of a withheld count from what is published: the other cells, every row's and every column's
 * total, and that no count is below 0. Where low and high are the same, it is not withheld at all.
 *
 * This is the audit of `suppress`: exact, as the linear programme that statistical offices use, by a flow.
 *
 * Of one row, or one column, only the total of all is taken as published: each other total would be the cell itself.
 *
 * Limits: whoever knows more (a cell's own people, another table, the rule by which was chosen what to withhold) may know more.
 *
 * @param table The counts, whole numbers from 0, none withheld.
 * @param published The same table with null where a count is withheld.
 * @param place Row and column of the withheld count, from 0.
 * @throws RangeError where nothing is withheld at this place.
 * @example feasibleRange([[2, 0, 5], [3, 4, 6]], [[null, null, 5], [null, null, 6]], { row: 0, column: 1 }) // { low: 0, high: 2 }
 */
export function feasibleRange(table: CountTable, published: readonly (readonly (number | null)[])[], place: CellPlace): FeasibleRange {
  if (published[place.row]?.[place.column] !== null) throw new RangeError(`feasibleRange requires a withheld count; row ${place.row}, column ${place.column} is not`);
  const isWithheld = ({ row, column }: CellPlace) => published[row]![column] === null;
  if (table.length === 1 || table[0]!.length === 1) return rangeInLine(table.flat().filter((_count, index) => published.flat()[index] === null));
  const count = table[place.row]![place.column]!;
  return { low: count - reach(table, isWithheld, place, -1, count), high: count + reach(table, isWithheld, place, 1, Infinity) };
}

/** Of counts of which only the sum is known, each can be all of it, or nothing where there is another. */
function rangeInLine(withheld: readonly number[]): FeasibleRange {
  const sum = withheld.reduce((total, count) => total + count, 0);
  return { low: withheld.length === 1 ? sum : 0, high: sum };
}

/** How far apart the ends of the feasible range are, as far as `enough`; cheaper where only that is asked. */
export function feasibleWidth(table: CountTable, isWithheld: (place: CellPlace) => boolean, place: CellPlace, enough: number): number {
  const up = reach(table, isWithheld, place, 1, enough);
  return up >= enough ? enough : up + reach(table, isWithheld, place, -1, Math.min(enough - up, table[place.row]![place.column]!));
}
