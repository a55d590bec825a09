import { CommandError } from './command-error.js';
import { importExported } from './import-exported.js';
import { importResponses } from './import-responses.js';
import { importTable } from './import-table.js';

/** What to import, and where to. */
export interface ImportOptions {
  /** A file that a widget's outbox saved; an export (`.jsonl`, `.csv`); or, with a mapping, any table. */
  readonly file: string;
  /** File that says how the columns of a table become answers. */
  readonly mapping?: string | undefined;
  /** Files with definitions, where they have not been published yet. */
  readonly surveys: readonly string[];
  readonly data: string;
  readonly database?: string | undefined;
}

/**
 * `tillid import FILE`: reads responses into the database, from what a widget's outbox saved, from a table, or from what was exported.
 *
 * @returns Whether all of them were taken.
 */
export async function importCommand({ file, mapping, surveys, data, database }: ImportOptions): Promise<boolean> {
  if (mapping === undefined) {
    if (/[.](tsv|txt)$/i.test(file) || (file.endsWith('.csv') && surveys.length === 0))
      throw new CommandError(`${file}: a table needs --mapping FILE, which says how its columns become answers; one that was exported needs --survey FILE instead`);
    return /[.](csv|jsonl)$/.test(file) ? importExported({ file, surveys, data, database }) : importResponses({ file, surveys, data, database });
  }
  const [survey, ...others] = surveys;
  if (others.length > 0) throw new CommandError('--survey: expected one at most with --mapping; a table answers one survey');
  await importTable({ file, mapping, survey, data, database });
  return true;
}
