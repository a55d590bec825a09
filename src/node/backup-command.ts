import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'libsql';
import type { Command } from './command.js';
import { CommandError } from './command-error.js';
import { flushToDisk } from './flush-to-disk.js';
import { onlyWord } from './only-word.js';
import { DATA_OPTION } from './place-options.js';
import { DATABASE_FILE } from './sqlite-schema.js';

const USAGE = `  tillid backup FILE [--data DIR]
      Writes the embedded database to one file as it is at one moment, also while a collector runs.`;

/** What to back up, and where to. */
interface BackupOptions {
  readonly file: string;
  readonly data: string;
}

/**
 * Writes the embedded database to one file as it is at one moment, also while a collector works on it
 * (https://sqlite.org/lang_vacuum.html). The file is there only when it is whole and on the disk, and only its owner may read it.
 */
function backUp({ file, data }: BackupOptions): void {
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

/** `tillid backup FILE`. */
export const backupCommand: Command = {
  name: 'backup',
  usage: USAGE,
  run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: DATA_OPTION });
    backUp({ file: onlyWord(positionals, 'backup: expected one file'), data: values.data });
  },
};
