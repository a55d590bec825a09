import { CommandError } from './command-error.js';
import { importResponses } from './import-responses.js';
import { importTable } from './import-table.js';

/** What to import, and where to. */
export interface ImportOptions {
  /** A file that a widget's outbox saved or, with a mapping, a table. */
  readonly file: string;
  /** File that says how the columns of a table become answers. */
  readonly mapping?: string | undefined;
  /** Files with definitions, where they have not been published yet. */
  readonly surveys: readonly string[];
  readonly data: string;
  readonly database?: string | undefined;
}

/**
 * `tillid import FILE`: reads responses into the database, from what a widget's outbox saved or from a table.
 *
 * @returns Whether all of them were taken.
 */
export async function importCommand({ file, mapping, surveys, data, database }: ImportOptions): Promise<boolean> {
  if (mapping === undefined) {
    if (/[.](csv|tsv|txt)$/i.test(file)) throw new CommandError(`${file}: a table needs --mapping FILE, which says how its columns become answers`);
    return importResponses({ file, surveys, data, database });
  }
  const [survey, ...others] = surveys;
  if (others.length > 0) throw new CommandError('--survey: expected one at most with --mapping; a table answers one survey');
  await importTable({ file, mapping, survey, data, database });
  return true;
}
