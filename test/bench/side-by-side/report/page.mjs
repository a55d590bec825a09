import { behindList, behindRows } from './behind-list.mjs';
import { day } from './day.mjs';
import { cell, markdownTable } from './markdown-table.mjs';
import { missingParts } from './missing-parts.mjs';

const paragraphs = (texts) => texts.filter((text) => text !== '').join('\n\n');

/** One part’s table with what is said about it. */
function section({ title, columns, rows, notes }) {
  const cells = rows[0]?.cells.length ?? columns.length;
  const heads = columns.length > cells ? columns : ['', ...columns];
  return paragraphs([
    `## ${title}`,
    ...notes.map(cell),
    markdownTable(
      heads,
      rows.map((row) => [row.name, ...row.cells]),
    ),
  ]);
}

function standing(report) {
  const rows = behindRows(report);
  const told = rows.length === 0 ? 'In no row of what is measured here.' : `In ${rows.length === 1 ? 'one row' : `${rows.length} rows`}:\n\n${behindList(report)}`;
  const missing = missingParts(report);
  return missing.length === 0 ? told : paragraphs([`Not measured, and told of in no row: ${missing.join(', ')}.`, told]);
}

/** What is told of a part: its tables, or why there are none. */
function sectionsOf({ name, tables, failed }) {
  return failed === undefined ? tables.map(section) : [paragraphs([`## ${name}`, cell(`Could not be measured: ${failed}`)])];
}

/**
 * The page of the comparison.
 *
 * @param report Date, rounds, machine, peers, and the tables of all parts.
 * @returns Markdown.
 */
export function page(report) {
  const { date, rounds, ours, machine, peers, prepared, parts } = report;
  const steps = [...prepared, ...parts];
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  return `${paragraphs([
    '# Side by side',
    `Tillid ${ours} beside what else asks questions, keeps answers, draws charts and counts votes. \`npm run bench\` measured all of this on ${day(date)} and wrote this page from its own output. Whatever is a matter of time is measured in turns, ${rounds === 1 ? 'once' : `up to ${rounds} times`}, and told as medians. The others are used at their newest versions and as their documents say, ours as anybody would: an ordinary definition, and the build that is published.`,
    '## Where we are behind',
    standing(report),
    ...parts.flatMap(sectionsOf),
    '## The machine',
    `${machine.processor}, ${machine.cores} cores, ${machine.memory} GB of memory, ${machine.system}; Node ${machine.node}, ${machine.browser}. Times are those of this machine, ratios within a run travel further.`,
    '## The versions',
    markdownTable(
      ['package', 'version', 'licence'],
      peers.map(({ name, version, licence }) => [name, version, licence]),
    ),
    '## To run it again',
    'From a clean checkout, on a machine that has nothing else to do:',
    '<!-- not run: it takes half an hour and a registry of packages -->',
    '```sh\nnpm ci && npm run bench\n```',
    `It builds, installs the packages above at these versions into a folder of their own, measures, and writes this page and the table in the README; when a package cannot be installed or a part cannot be measured, it says which and leaves both as they are. \`--only charts,rules\` measures some parts and prints them, \`--rounds 1\` is quicker. It took ${steps.map((step) => `${step.name} ${Math.round(step.seconds)} s`).join(', ')}; together ${(seconds / 60).toFixed(1)} minutes.`,
  ])}\n`;
}
