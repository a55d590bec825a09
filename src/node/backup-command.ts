import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { CommandError } from './command-error.js';
import { flushToDisk } from './flush-to-disk.js';
import { DATABASE_FILE } from './sqlite-schema.js';

/** What to back up, and where to. */
export interface BackupOptions {
  readonly file: string;
  readonly data: string;
}

/**
 * `tillid backup FILE`: writes the embedded database to one file as it is at one moment, also while a collector works on it
 * (https://sqlite.org/lang_vacuum.html). The file is there only when it is whole and on the disk, and only its owner may read it.
 */
export function backupCommand({ file, data }: BackupOptions): void {
  const source = path.join(data, DATABASE_FILE);
  if (!existsSync(source)) throw new CommandError(`--data: there is no database in ${data}`);
  if (existsSync(file)) throw new CommandError(`${file}: expected a file that is not there yet`);
  const part = `${file}.part`;
  const database = new Database(source, { fileMustExist: true });
  try {
    // SQLite writes into an empty file that is there, and leaves its mode as it is.
    rmSync(part, { force: true });
    writeFileSync(part, '', { mode: 0o600, flag: 'wx' });
    database.exec('PRAGMA busy_timeout = 5000');
    database.prepare('VACUUM INTO ?').run(part);
    flushToDisk(part);
    renameSync(part, file);
    flushToDisk(path.dirname(path.resolve(file)));
  } catch (error) {
    rmSync(part, { force: true });
    throw new CommandError(`${file}: the backup cannot be written (${(error as Error).message})`);
  } finally {
    database.close();
  }
  console.log(`${file}: the database in ${data} as it was when this began`);
}
