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

/** Measures a part. */
async function tablesOf(measure, context) {
  const tables = [await measure(context)].flat();
  const problem = tables.map(problemOf).find((words) => words !== undefined);
  if (problem !== undefined) throw new Error(problem);
  return tables;
}

/**
 * Measures one part after the other. One that fails is told of, and the others are measured all the same.
 *
 * @param parts See `PARTS`.
 * @param context What each is given; its `log` is told how long each took, and what could not be measured.
 * @param now The time in milliseconds.
 * @returns Of each part its name, its tables, and the seconds that it took; where it failed no tables, and in words why: `failed`.
 */
export async function runParts(parts, context, now = () => performance.now()) {
  const done = [];
  for (const { name, measure } of parts) {
    context.log(`${name} …`);
    const begun = now();
    const outcome = await tablesOf(measure, context).then(
      (tables) => ({ tables }),
      (error) => ({ tables: [], failed: error.message, error }),
    );
    const { error, ...told } = outcome;
    const seconds = (now() - begun) / 1000;
    context.log(`${name}: ${seconds.toFixed(0)} s`);
    if (error !== undefined) context.log(`The part "${name}" could not be measured: ${error.stack}`);
    done.push({ name, ...told, seconds });
  }
  return done;
}
