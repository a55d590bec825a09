import { createWriteStream, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Store } from '../collector.js';
import { CommandError } from './command-error.js';
import { databaseAddress, openStore } from './open-store.js';
import { DATABASE_FILE } from './sqlite-schema.js';

/** What to export, and where from. */
export interface ExportOptions {
  readonly survey: string;
  readonly format: string | undefined;
  readonly data: string;
  readonly database?: string | undefined;
  /** The file to write; standard output without it. */
  readonly out?: string | undefined;
}

/** Format → the lines of a survey in it, made only as fast as they are written. */
const FORMATS: Readonly<Record<string, (store: Store, survey: string) => AsyncIterable<string>>> = {
  sealed: (store, survey) => store.sealedResponses(survey),
};

async function* numbered(lines: AsyncIterable<string>, onLine: () => void): AsyncGenerator<string> {
  for await (const line of lines) {
    onLine();
    yield `${line}\n`;
  }
}

/** Writes to a file that is there only when it is whole, or to standard output, whose reader may leave before the end. */
async function write(lines: AsyncIterable<string>, out: string | undefined): Promise<void> {
  if (out === undefined) {
    await pipeline(Readable.from(lines), process.stdout, { end: false }).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    });
    return;
  }
  const part = `${out}.part`;
  try {
    await pipeline(Readable.from(lines), createWriteStream(part, { mode: 0o600 }));
    renameSync(part, out);
  } catch (error) {
    throw new CommandError(`--out: ${out} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}

/** `tillid export SURVEY --format sealed`: writes the sealed responses of a survey as JSON lines, a few in memory at a time. */
export async function exportCommand({ survey, format, data, database, out }: ExportOptions): Promise<void> {
  const linesOf = Object.hasOwn(FORMATS, format ?? '') ? FORMATS[format!] : undefined;
  if (linesOf === undefined) throw new CommandError(`--format: expected one of ${Object.keys(FORMATS).join(', ')}`);
  const isEmbedded = databaseAddress({ database }) === undefined;
  if (isEmbedded && !existsSync(path.join(data, DATABASE_FILE))) throw new CommandError(`--data: there is no database in ${data}`);
  const store = await openStore({ data, database });
  try {
    if ((await store.definition(survey)) === undefined) throw new CommandError(`unknown survey "${survey}" in ${isEmbedded ? data : 'the database'}`);
    let count = 0;
    await write(
      numbered(linesOf(store, survey), () => count++),
      out,
    );
    console.error(`${survey}: ${count} sealed responses${out === undefined ? '' : ` written to ${out}`}`);
  } finally {
    await store.close();
  }
}
