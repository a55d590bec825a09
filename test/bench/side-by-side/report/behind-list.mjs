import { cell } from './markdown-table.mjs';

/** Every row in which ours is not ahead, with the table that it stands in. */
export const behindRows = ({ parts }) => parts.flatMap(({ tables }) => tables.flatMap(({ title, behind }) => behind.map((words) => `*${title}*: ${words}`)));

/** The same as a list in Markdown, the first so many of it. */
export function behindList(report, most = Infinity) {
  const rows = behindRows(report);
  const rest = rows.length - most;
  return [...rows.slice(0, most).map((words) => `- ${cell(words)}`), ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}
