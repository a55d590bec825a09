import type { Fault } from '../fault.js';
import type { BrowserName } from './browser.js';
import type { Line } from './long-run.js';

const HEAD = ['no.', 'fault', 'how it is injected', 'runs', 'answers', 'lost', 'doubled', 'false “stored”', 'told'];

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** One line of the run, as it is printed while it goes on. */
export function lineAsText({ fault, repeats, answers, lost, doubled, falseStored, told, failed, seconds }: Line): string {
  const verdict = failed.length === 0 ? 'ok    ' : 'FAILED';
  const figures = `${repeats} runs, ${answers} answers: ${lost} lost, ${doubled} doubled, ${falseStored} falsely "stored", ${told} told`;
  return `${verdict} ${String(fault.number).padStart(2)} ${fault.name}: ${figures} (${seconds.toFixed(1)} s)`;
}

/** What was violated in the runs of a line, with the seed that repeats each. */
export function failuresAsText({ fault, failed }: Line): string {
  return failed.map(({ seed, outcome }) => [`fault ${fault.number}, seed ${seed}:`, ...outcome.findings, outcome.story].join('\n')).join('\n\n');
}

/** What the table is made of: all faults, and the lines of each browser's run. */
export interface FaultTable {
  readonly faults: readonly Fault[];
  readonly lines: readonly Line[];
  /** Browser → name and version. */
  readonly versions: ReadonlyMap<BrowserName, string>;
}

/** The table of docs/faults.md. */
export function tableAsMarkdown({ faults, lines, versions }: FaultTable): string {
  const rows = faults.flatMap((fault) => {
    if ('cannot' in fault) return [row([String(fault.number), fault.name, `not injected: ${fault.cannot}`, '–', '–', '–', '–', '–', '–'])];
    const own = lines.filter((line) => line.fault.number === fault.number);
    const sum = (key: 'answers' | 'lost' | 'doubled' | 'falseStored' | 'told') => String(own.reduce((total, line) => total + line[key], 0));
    const runs = own.map(({ browser, repeats }) => `${browser} ${repeats}`).join(', ');
    return [row([String(fault.number), fault.name, fault.injection, runs, sum('answers'), sum('lost'), sum('doubled'), sum('falseStored'), sum('told')])];
  });
  const browsers = [...versions].map(([, version]) => version).join(', ');
  return [
    '# Faults',
    '',
    `What became of answers under ${faults.length} faults, each injected into a real browser (${browsers}). Written by \`node scripts/run-faults.mjs --write\`; how it works stands in \`test/faults/README.md\`.`,
    '',
    '*Lost*: called kept, and no row. *Doubled*: a second row, or a row whose content changed. *False “stored”*: called kept or received when it was not. *Told*: no row, and the citizen was told the truth, or told nothing yet.',
    '',
    row(HEAD),
    row(HEAD.map(() => '---')),
    ...rows,
    '',
  ].join('\n');
}
