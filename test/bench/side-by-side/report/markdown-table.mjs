/** A text that a cell may hold: one line, and nothing that would end the cell or be taken for a tag; what stands between ticks is code. */
export const cell = (text) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .split('`')
    .map((piece, place) => (place % 2 === 0 ? piece.replaceAll('<', '&lt;') : piece))
    .join('`');

const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** A table in Markdown. */
export const markdownTable = (heads, rows) => [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
