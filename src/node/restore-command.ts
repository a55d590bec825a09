import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { CommandError } from './command-error.js';
import { flushToDisk } from './flush-to-disk.js';
import { DATABASE_FILE } from './sqlite-schema.js';
import { withdrawAgain } from './withdraw-again.js';

/** What to restore, and where to. */
export interface RestoreOptions {
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
 * `tillid restore FILE`: makes the embedded database of a directory out of a backup. A database that is there is never written
 * over: it may hold answers that the backup has not.
 */
export async function restoreCommand({ file, data, withdrawn }: RestoreOptions): Promise<void> {
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
