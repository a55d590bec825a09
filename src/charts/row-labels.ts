/** Distance of one row to the next, height of each further line of its words, and of the axis below, in CSS pixels. */
const ROW_HEIGHT = 34;
const LINE_HEIGHT = 18;
const AXIS_HEIGHT = 34;

/** Widths in CSS pixels up to which words are broken into lines, and the longest line there, in characters. */
const NARROW = 640;
const LONGEST_LINE = 16;

/** Words in lines of at most `LONGEST_LINE` characters; a longer word has a line of its own. */
function linesOf(label: string): string[] {
  return label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    return last === undefined || longer.length > LONGEST_LINE ? [...lines, word] : [...lines.slice(0, -1), longer];
  }, []);
}

/** The words of rows, some of them under each other, as they fit into a chart of this width. */
export const rowLabels = (rows: readonly (readonly string[])[], width = NARROW): string[][] => rows.map((labels) => (width < NARROW ? labels.flatMap(linesOf) : [...labels]));

/** The height of a chart of rows, in CSS pixels. */
export function heightOfRows(rows: readonly (readonly string[])[], width: number): number {
  const mostLines = Math.max(1, ...rowLabels(rows, width).map((lines) => lines.length));
  return rows.length * (ROW_HEIGHT + (mostLines - 1) * LINE_HEIGHT) + AXIS_HEIGHT;
}
