/** What is wrong with a table of a part, in words; undefined where it can be written. */
function problemOf({ title, columns, rows, notes, behind }) {
  if (typeof title !== 'string' || title === '') return 'a table has no title';
  for (const [what, list] of Object.entries({ columns, rows, notes, behind })) if (!Array.isArray(list)) return `"${title}" has no list of ${what}`;
  for (const { name, cells } of rows) {
    if (typeof name !== 'string') return `"${title}" has a row without a name`;
    if (cells.length !== columns.length && cells.length + 1 !== columns.length) return `"${title}" has ${columns.length} columns, and ${cells.length} cells in the row of ${name}`;
    if (!cells.every((cell) => typeof cell === 'string')) return `"${title}" has a cell that is no text in the row of ${name}`;
  }
  return undefined;
}

/**
 * Measures one part after the other.
 *
 * @param parts See `PARTS`.
 * @param context What each is given; its `log` is told how long each took.
 * @param now The time in milliseconds.
 * @returns Of each part its name, its tables, and the seconds that it took.
 * @throws In words that name the part, where one fails or its tables cannot be written.
 */
export async function runParts(parts, context, now = () => performance.now()) {
  const done = [];
  for (const { name, measure } of parts) {
    context.log(`${name} …`);
    const begun = now();
    let tables;
    try {
      tables = [await measure(context)].flat();
    } catch (error) {
      throw new Error(`The part "${name}" could not be measured: ${error.message}`, { cause: error });
    }
    const problem = tables.map(problemOf).find((words) => words !== undefined);
    if (problem !== undefined) throw new Error(`The part "${name}" cannot be written: ${problem}.`);
    const seconds = (now() - begun) / 1000;
    context.log(`${name}: ${seconds.toFixed(0)} s`);
    done.push({ name, tables, seconds });
  }
  return done;
}
