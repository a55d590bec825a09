import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse';
import { codebook, readCsv, receiveOne, type Store } from '../collector.js';
import { formatProblem, parseWith } from '../schemas.js';
import { z } from '../validation/zod.js';
import { CommandError } from './command-error.js';
import { ImportReport } from './import-report.js';
import { openStore } from './open-store.js';
import { publishMissing } from './publish-missing.js';
import { readDefinition } from './read-definition.js';

/** What export to read back, and where to. */
export interface ImportExportedOptions {
  /** JSON lines (`.jsonl`), open or sealed, or a table (`.csv`) that was exported with the words in its rows. */
  readonly file: string;
  /** Files with definitions: of a table those of every version that it holds, the current one first. */
  readonly surveys: readonly string[];
  readonly data: string;
  readonly database?: string | undefined;
}

/** Responses handed to the store at once: they share a transaction. */
const GROUP = 500;

/** A response that was read, or what does not fit, with its place in the file. */
interface Entry {
  readonly name: string;
  readonly found: { readonly id: string } | { readonly reason: string };
}

const withId = z.looseObject({ id: z.string().check(z.minLength(1), z.maxLength(100)) });

function entryOfLine(text: string, name: string): Entry {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { name, found: { reason: 'expected a JSON object' } };
  }
  const candidate = parseWith(withId, value);
  return { name, found: candidate.ok ? candidate.value : { reason: candidate.problems.map(formatProblem).join('; ') } };
}

async function* linesOf(file: string): AsyncGenerator<Entry> {
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number++;
    if (text.trim() !== '') yield entryOfLine(text, `line ${number}`);
  }
}

async function* rowsOf(file: string, surveys: readonly string[]): AsyncGenerator<Entry> {
  if (surveys.length === 0) throw new CommandError(`${file}: a table that was exported needs --survey FILE, the definition that its rows answer`);
  const book = codebook(surveys.map(readDefinition), { texts: true });
  const fields = createReadStream(file).pipe(parse({ bom: true, relax_column_count: true }));
  for await (const row of readCsv(book, fields as AsyncIterable<readonly string[]>)) {
    const name = `row ${row.row}`;
    if (row.ok) yield { name, found: row.response };
    else yield { name, found: { reason: row.problems.map(({ column, expected }) => (column === null ? expected : `${column}: ${expected}`)).join('; ') } };
  }
}

async function storeGroup(store: Store, group: readonly Entry[], { report, now }: { readonly report: ImportReport; readonly now: Date }): Promise<void> {
  const verdicts = await Promise.all(group.map(async ({ found }) => ('reason' in found ? found : receiveOne(store, found, { now, origin: null, isFromStore: true }))));
  verdicts.forEach((verdict, index) => report.add(verdict, group[index]!.name));
}

/**
 * `tillid import FILE`: reads back what was exported, a few responses in memory at a time. Each is checked and stored by
 * itself; what is there already stays as it is.
 *
 * @returns Whether none was refused.
 */
export async function importExported({ file, surveys, data, database }: ImportExportedOptions): Promise<boolean> {
  const store = await openStore({ data, database });
  const [report, now] = [new ImportReport(), new Date()];
  try {
    await publishMissing(store, surveys);
    const group: Entry[] = [];
    for await (const entry of file.endsWith('.csv') ? rowsOf(file, surveys) : linesOf(file)) {
      group.push(entry);
      if (group.length === GROUP) await storeGroup(store, group.splice(0), { report, now });
    }
    await storeGroup(store, group, { report, now });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new CommandError(`${file}: ${(error as Error).message}`);
  } finally {
    await store.close();
  }
  console.log(report.summary(file));
  if (report.refused > 0) console.error(report.refusals(file));
  return report.refused === 0;
}
