/** Distance of one row to the next, height of each further line of its words, and of the axis below, in CSS pixels. */
const ROW_HEIGHT = 34;
const LINE_HEIGHT = 18;
const AXIS_HEIGHT = 34;

/** The longest line of words in characters, by the width in CSS pixels below which it holds: Chart.js gives words half of a chart at most. */
const LONGEST_LINES: readonly (readonly [below: number, longest: number])[] = [
  [400, 14],
  [640, 16],
  [Infinity, 32],
];

/** Words in lines of at most so many characters; a longer word has a line of its own. */
function linesOf(label: string, longest: number): string[] {
  return label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    return last === undefined || longer.length > longest ? [...lines, word] : [...lines.slice(0, -1), longer];
  }, []);
}

/** The words of rows, some of them under each other, as they leave room for the figures in a chart of this width. */
export function rowLabels(rows: readonly (readonly string[])[], width = Infinity): string[][] {
  const [, longest] = LONGEST_LINES.find(([below]) => width < below) ?? LONGEST_LINES.at(-1)!;
  return rows.map((labels) => labels.flatMap((label) => linesOf(label, longest)));
}

/** The height of a chart of rows, in CSS pixels. */
export function heightOfRows(rows: readonly (readonly string[])[], width: number): number {
  const further = Math.max(1, ...rowLabels(rows, width).map((lines) => lines.length)) - 1;
  // Chart.js leaves as much room beyond the first and the last row as half of their words take.
  return (rows.length + 1) * further * LINE_HEIGHT + rows.length * ROW_HEIGHT + AXIS_HEIGHT;
}
