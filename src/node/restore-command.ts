import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'libsql';
import type { Command } from './command.js';
import { CommandError } from './command-error.js';
import { flushToDisk } from './flush-to-disk.js';
import { onlyWord } from './only-word.js';
import { DATA_OPTION } from './place-options.js';
import { DATABASE_FILE } from './sqlite-schema.js';
import { withdrawAgain } from './withdraw-again.js';

const USAGE = `  tillid restore FILE [--data DIR] [--withdrawn DIR]
      Makes the embedded database in DIR out of a backup; never writes over one that is there.
      --withdrawn  where the former database is: what was withdrawn from it since the backup is withdrawn again`;

/** What to restore, and where to. */
interface RestoreOptions {
  readonly file: string;
  readonly data: string;
  /** The directory of the former database, if it is still there: what was withdrawn from it is withdrawn again. */
  readonly withdrawn?: string | undefined;
}

/** How many responses a backup holds; refuses what is no whole database of a collector. */
function responsesIn(file: string): number {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const [first] = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
    if (first?.integrity_check !== 'ok') throw new Error(first?.integrity_check);
    return (database.prepare('SELECT count(*) AS count FROM responses').get() as { count: number }).count;
  } catch (error) {
    throw new CommandError(`${file}: expected a whole backup of a collector's database (${(error as Error).message})`);
  } finally {
    database.close();
  }
}

/**
 * Makes the embedded database of a directory out of a backup. A database that is there is never written
 * over: it may hold answers that the backup has not.
 */
async function restore({ file, data, withdrawn }: RestoreOptions): Promise<void> {
  if (!existsSync(file)) throw new CommandError(`${file}: there is no such file`);
  const target = path.join(data, DATABASE_FILE);
  for (const there of [target, `${target}-wal`, `${target}-shm`])
    if (existsSync(there)) throw new CommandError(`--data: ${there} is there already; restore into another directory`);
  if (withdrawn !== undefined && !existsSync(path.join(withdrawn, DATABASE_FILE))) throw new CommandError(`--withdrawn: there is no database in ${withdrawn}`);
  const count = responsesIn(file);
  mkdirSync(data, { recursive: true });
  const part = `${target}.part`;
  rmSync(part, { force: true });
  copyFileSync(file, part);
  chmodSync(part, 0o600);
  flushToDisk(part);
  renameSync(part, target);
  flushToDisk(data);
  const gone = withdrawn === undefined ? 0 : await withdrawAgain(data, withdrawn);
  console.log(`${target}: restored from ${file}, with ${count - gone} responses${gone > 0 ? `; ${gone} were withdrawn since and are gone` : ''}`);
}

/** `tillid restore FILE`. */
export const restoreCommand: Command = {
  name: 'restore',
  usage: USAGE,
  run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { ...DATA_OPTION, withdrawn: { type: 'string' } } });
    return restore({ file: onlyWord(positionals, 'restore: expected one file'), data: values.data, withdrawn: values.withdrawn });
  },
};
