import { createWriteStream, renameSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { auditor, bookFor, BUDGET, EXPORT_FORMATS, firstLanguage, type Snapshot, type Store } from '../collector.js';
import { COMMAND_LINE } from './command-line-holder.js';
import type { Command } from './command.js';
import { CommandError } from './command-error.js';
import { existingStore, requireSurvey } from './existing-store.js';
import { onlyWord } from './only-word.js';
import type { StorePlace } from './open-store.js';
import { PLACE_OPTIONS } from './place-options.js';

const USAGE = `  tillid export SURVEY --format csv|json|datapackage|ddi|r|spss|pabulib|preflib|texts|sealed
                [--language da] [--texts] [--question ID] [--budget N] [--data DIR] [--out FILE]
      Writes the responses of a survey: open ones as a table, JSON lines, a data package (ZIP), a DDI codebook, or a script
      for R or SPSS that reads the table; the ballots of a question, for PabuLib or PrefLib; texts, the words alone, in shuffled
      order; or sealed, the sealed ones as JSON lines, for tillid open. docs/exports.md says more.
      --language  language of labels; by default the survey's first
      --texts     the words that citizens wrote stand in the rows
      --question  whose ballots, where several questions have some
      --budget    what was voted on, for PabuLib, where the question does not tell it`;

/** What to export, and where from. */
interface ExportOptions extends StorePlace {
  readonly survey: string;
  readonly format?: string | undefined;
  /** Language of labels; by default the first of the survey. */
  readonly language?: string | undefined;
  /** Whether the citizens' words are in the rows. */
  readonly texts: boolean;
  /** The question whose ballots are asked for, and the budget that was voted on. */
  readonly question?: string | undefined;
  readonly budget?: string | undefined;
  /** The file to write; standard output without it. */
  readonly out?: string | undefined;
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/** Writes to a file that is there only when it is whole, or to standard output, whose reader may leave before the end. */
async function write(parts: AsyncIterable<string | Uint8Array>, out: string | undefined): Promise<void> {
  if (out === undefined) {
    await pipeline(Readable.from(parts, { objectMode: false }), process.stdout, { end: false }).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    });
    return;
  }
  const part = `${out}.part`;
  try {
    await pipeline(Readable.from(parts, { objectMode: false }), createWriteStream(part, { mode: 0o600 }));
    renameSync(part, out);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new CommandError(`--out: ${out} cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}

function budgetOf(text: string | undefined): number | null {
  if (text !== undefined && !BUDGET.test(text)) throw new CommandError('--budget: expected a number from 0 such as 250000');
  return text === undefined ? null : Number(text);
}

async function partsOf(store: Store, snapshot: Snapshot, { survey, format, language, texts, question, budget }: ExportOptions): Promise<AsyncIterable<string | Uint8Array>> {
  if (format === 'sealed') return ended(store.sealedResponses(survey));
  const chosen = EXPORT_FORMATS[format!]!;
  const book = bookFor(await snapshot.definitions(survey), chosen, { texts });
  const parts = {
    book,
    responses: () => snapshot.openResponses(survey),
    language: language ?? firstLanguage(book),
    question: question ?? null,
    budget: budgetOf(budget),
    moment: new Date(),
  };
  const misfit = chosen.misfit?.(parts) ?? null;
  if (misfit !== null) throw new CommandError(`${survey}: ${misfit}`);
  return chosen.write(parts);
}

const countOf = async (store: Store, { survey, format }: ExportOptions) =>
  format === 'sealed' ? store.sealedCount(survey) : (await store.counts(survey)).cells.reduce((sum, { current }) => sum + current.n, 0);

/** Writes the responses of a survey, a few in memory at a time; it is written down in the audit log. */
async function exportResponses(options: ExportOptions): Promise<void> {
  const { survey, format, out } = options;
  const formats = [...Object.keys(EXPORT_FORMATS), 'sealed'];
  if (format === undefined || !formats.includes(format)) throw new CommandError(`--format: expected one of ${formats.join(', ')}`);
  const store = await existingStore(options);
  const snapshot = await store.snapshot();
  try {
    await requireSurvey(store, survey, options);
    const count = await countOf(store, options);
    const parts = await partsOf(store, snapshot, options);
    const outcome = options.texts ? `${format}, with texts` : format;
    await auditor(store.access, () => new Date())(COMMAND_LINE, 'responses-exported', { survey, outcome, count });
    await write(parts, out);
    console.error(`${survey}: ${count} ${format === 'sealed' ? 'sealed responses' : 'responses'}${out === undefined ? '' : ` written to ${out}`}`);
  } finally {
    await snapshot.close();
    await store.close();
  }
}

/** `tillid export SURVEY --format FORMAT`. */
export const exportCommand: Command = {
  name: 'export',
  usage: USAGE,
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...PLACE_OPTIONS,
        format: { type: 'string' },
        language: { type: 'string' },
        texts: { type: 'boolean', default: false },
        question: { type: 'string' },
        budget: { type: 'string' },
        out: { type: 'string' },
      },
    });
    const { data, database, ...asked } = values;
    return exportResponses({ survey: onlyWord(positionals, 'export: expected the id of one survey'), ...asked, data, database });
  },
};
