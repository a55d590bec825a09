// Figures of a list of measurements, and the table in which they are told.

/** The quantile of a list, between two values where it lies between them (R's type 7; Hyndman and Fan 1996). */
export function quantile(list, share) {
  const sorted = list.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  return sorted[below] + (place - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below]);
}

export const median = (list) => quantile(list, 0.5);

/** Writes rows of texts in columns: the first to the left, the others to the right, what has no place of its own at the end. */
export function printTable(rows, columns) {
  const width = (key) => Math.max(...rows.map((row) => row[key].length));
  for (const row of rows) {
    const cells = columns.map((key, index) => (index === 0 ? row[key].padEnd(width(key)) : row[key].padStart(width(key))));
    console.log([...cells, row.note ?? ''].join('  ').trimEnd());
  }
}
