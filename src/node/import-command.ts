import { parseArgs } from 'node:util';
import type { Command } from './command.js';
import { CommandError } from './command-error.js';
import { importElection, isElectionFile } from './import-election.js';
import { importExported } from './import-exported.js';
import { importResponses } from './import-responses.js';
import { importTable } from './import-table.js';
import { isSurveyFile } from './is-survey-file.js';
import { loadSurveyImport } from './loaders.js';
import { onlyWord } from './only-word.js';
import { PLACE_OPTIONS } from './place-options.js';

const USAGE = `  tillid import FILE --mapping FILE [--survey FILE] [--data DIR]
      Reads responses from a CSV table into the embedded database, all of them or none.

  tillid import FILE [--survey FILE]… [--data DIR]
      Reads responses, open and sealed, from a file that <tillid-outbox> saved; each is checked and stored by itself.
      Ends with 1 if some were refused, and says which and why.

  tillid import FILE.jsonl|FILE.csv [--survey FILE]… [--data DIR]
      Reads back what was exported: JSON lines, or a table with the words in its rows (--texts), whose definition --survey names.

  tillid import FILE.pb|FILE.soc|FILE.soi|FILE.toc|FILE.toi|FILE.cat [--id ID] [--language da]
                [--group COLUMN] [--role COLUMN] [--data DIR]
      Makes a survey and its responses of a file of PabuLib or PrefLib, all of them or none, and says what it leaves out.
      --id        the id of the survey; by default what the file is called
      --language  in which the file's words are
      --group, --role  the column of PabuLib's votes that becomes the group, or the role; what tells of who voted is left out otherwise

  tillid import FILE.json|FILE.xlsx|FILE.lss|FILE.lsq [--id ID] [--language da] [--out FILE]
      Makes a survey definition of a survey for SurveyJS, XLSForm or LimeSurvey, and says what of it has no place in one.
      --id        the id of the survey; by default what the form or the file is called
      --language  of words that stand without any
      --out       the file to write; standard output without it`;

/** What to import, and where to. */
interface ImportOptions {
  /** A file that a widget's outbox saved; an export (`.jsonl`, `.csv`); a survey for another program; or, with a mapping, any table. */
  readonly file: string;
  /** File that says how the columns of a table become answers. */
  readonly mapping?: string | undefined;
  /** Files with definitions, where they have not been published yet. */
  readonly surveys: readonly string[];
  /** Of a file of votes: the id of its survey, the language of its words, and the columns that become group and role. */
  readonly id?: string | undefined;
  readonly language?: string | undefined;
  readonly group?: string | undefined;
  readonly role?: string | undefined;
  /** Of a survey for another program: the file that its definition is written to. */
  readonly out?: string | undefined;
  readonly data: string;
  readonly database?: string | undefined;
}

/**
 * Reads responses into the database, from what a widget's outbox saved, from a table, or from what was exported; or makes a
 * definition of a survey for another program.
 *
 * @returns Whether all of them were taken, or a definition was made.
 */
async function importFile({ file, mapping, surveys, data, database, out, ...ofVotes }: ImportOptions): Promise<boolean> {
  if (mapping === undefined && surveys.length === 0 && isSurveyFile(file)) {
    const { id, language, ...others } = ofVotes;
    const foreign = Object.keys(others).find((key) => others[key as keyof typeof others] !== undefined);
    if (foreign !== undefined) throw new CommandError(`--${foreign}: expected only with a file of PabuLib`);
    const { importSurvey } = await loadSurveyImport();
    return importSurvey({ file, id, language, out });
  }
  if (out !== undefined) throw new CommandError('--out: expected only with a survey for SurveyJS, XLSForm or LimeSurvey');
  if (mapping === undefined && isElectionFile(file)) {
    if (surveys.length > 0) throw new CommandError('--survey: a file of votes makes a definition of its own; --id names it');
    await importElection({ file, ...ofVotes, data, database });
    return true;
  }
  const foreign = Object.entries(ofVotes).find(([, value]) => value !== undefined);
  if (foreign !== undefined) throw new CommandError(`--${foreign[0]}: expected only with a file of PabuLib or PrefLib, or a survey for another program`);
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

/** `tillid import FILE`. */
export const importCommand: Command = {
  name: 'import',
  usage: USAGE,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...PLACE_OPTIONS,
        mapping: { type: 'string' },
        survey: { type: 'string', multiple: true, default: [] },
        id: { type: 'string' },
        language: { type: 'string' },
        group: { type: 'string' },
        role: { type: 'string' },
        out: { type: 'string' },
      },
    });
    const { survey: surveys, ...options } = values;
    return (await importFile({ file: onlyWord(positionals, 'import: expected one file'), surveys, ...options })) ? 0 : 1;
  },
};
