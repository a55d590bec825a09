/** An answer of a respondent to an item; null where there is none. */
export type ItemAnswer = number | null;

/** Answers of a questionnaire: a row for each respondent, an answer for each item. */
export type ItemRows = readonly (readonly ItemAnswer[])[];

/** How the rows are read. */
export interface ItemOptions {
  /** Places of the items, from 0, that are keyed the other way round and are turned before anything is computed. */
  readonly reverse?: readonly number[];
  /** Ends of the scale, with which an item is turned: low + high − answer. By default the lowest and the highest answer of all. */
  readonly range?: readonly [low: number, high: number];
}

/**
 * The rows with the items turned round that are keyed the other way. Twin in R: `psych::reverse.code`, which also takes the
 * lowest and highest answer where no range is given. Alpha does not depend on the range, only an item's mean does.
 *
 * @throws RangeError that names the caller and the place, unless every row has as many items, each is a number or null, the
 *   turned items are there, and their answers lie in the range.
 */
export function readItems(caller: string, rows: ItemRows, { reverse = [], range }: ItemOptions): ItemRows {
  const items = rows[0]?.length ?? 0;
  for (const [place, row] of rows.entries()) {
    if (row.length !== items) throw new RangeError(`${caller} requires ${items} items in every row; row ${place + 1} has ${row.length}`);
    const wrong = row.findIndex((answer) => answer !== null && !Number.isFinite(answer));
    if (wrong >= 0) throw new RangeError(`${caller} requires numbers or null; row ${place + 1}, item ${wrong + 1} is ${row[wrong]}`);
  }
  if (reverse.length === 0 || rows.length === 0) return rows;
  const unknown = reverse.find((item) => !(Number.isInteger(item) && item >= 0 && item < items));
  if (unknown !== undefined) throw new RangeError(`${caller} cannot turn item ${unknown}; expected places from 0 to ${items - 1}`);
  const [low, high] = range ?? endsOf(rows);
  const turned = new Set(reverse);
  return rows.map((row, place) =>
    row.map((answer, item) => {
      if (answer === null || !turned.has(item)) return answer;
      if (!(answer >= low && answer <= high)) throw new RangeError(`${caller} cannot turn ${answer} in row ${place + 1}, item ${item + 1}: it is not from ${low} to ${high}`);
      return low + high - answer;
    }),
  );
}

function endsOf(rows: ItemRows): [low: number, high: number] {
  return rows.reduce<[number, number]>(
    ([low, high], row) => {
      const given = row.filter((answer) => answer !== null);
      return [Math.min(low, ...given), Math.max(high, ...given)];
    },
    [Infinity, -Infinity],
  );
}
