#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { backupCommand } from './backup-command.js';
import { checkCommand } from './check-command.js';
import { CommandError } from './command-error.js';
import { codesCommand } from './codes-command.js';
import { conformCommand } from './conform-command.js';
import { exportCommand } from './export-command.js';
import { importCommand } from './import-command.js';
import { makeKeyCommand, showKeyCommand } from './key-command.js';
import { openCommand } from './open-command.js';
import { restoreCommand } from './restore-command.js';
import { serveCommand } from './serve-command.js';
import { addTokenCommand, listTokensCommand, revokeTokenCommand } from './token-command.js';
import { SUITE_NAMES, type SuiteName } from '../sealing/suites.js';

const USAGE = `tillid: collect answers and show results

  tillid serve [--port 8787] [--host 127.0.0.1] [--data DIR] [--database postgres://…] [--origin https://…]…
               [--survey FILE]… [--pages DIR] [--rate N] [--behind-proxy] [--log json]
      Runs a collector with its embedded database in DIR (default ./tillid-data), with the widgets under /cdn/.
      --database  a PostgreSQL database instead, also for import and export; TILLID_DATABASE in the environment says the
                same and keeps the password out of the list of processes
      --origin  lets pages of this origin post answers and read results; may be given several times
      --survey  publishes a survey definition at the start; may be given several times
      --pages   serves the pages of a directory beside the collector
      --rate    responses a minute that are taken from one address range (default 600; 0 for any number); without it this
                machine's own addresses are not limited
      --behind-proxy  takes the last address in X-Forwarded-For for the sender's; only where a proxy alone can reach the port
      --log json      tells each request on standard error, without anything that its sender wrote; otherwise only faults are told
      TILLID_TOKEN in the environment sets the administrator's token; otherwise one is made, stored and printed.

  tillid check FILE…
      Tells whether survey definitions are valid, and where they are not.

  tillid import FILE --mapping FILE [--survey FILE] [--data DIR]
      Reads responses from a CSV table into the embedded database, all of them or none.

  tillid import FILE [--survey FILE]… [--data DIR]
      Reads responses, open and sealed, from a file that <tillid-outbox> saved; each is checked and stored by itself.
      Ends with 1 if some were refused, and says which and why.

  tillid import FILE.jsonl|FILE.csv [--survey FILE]… [--data DIR]
      Reads back what was exported: JSON lines, or a table with the words in its rows (--texts), whose definition --survey names.

  tillid export SURVEY --format csv|json|datapackage|ddi|r|spss|texts|sealed [--language da] [--texts] [--data DIR] [--out FILE]
      Writes the responses of a survey: open ones as a table, JSON lines, a data package (ZIP), a DDI codebook, or a script
      for R or SPSS that reads the table; texts, the words alone, in shuffled order; or sealed, the sealed ones as JSON lines,
      for tillid open. docs/exports.md says more.
      --language  language of labels; by default the survey's first
      --texts     the words that citizens wrote stand in the rows

  tillid codes SURVEY --count N [--out FILE] [--data DIR]
      Makes one-time codes for a survey whose definition asks for them ("codes": "required"), one a line, told once.

  tillid token add --role administrator|editor|reader --name NAME [--survey ID]… [--right rows|texts]… [--expires 2027-01-31] [--data DIR]
      Makes a token for somebody who runs surveys and prints it, once. A collector that is running takes it at once.
      --survey  a survey that it is for; all of them without
      --right   rows: may export single responses; texts: may read what citizens wrote; an administrator may both

  tillid token list [--data DIR]
      Lists the tokens with their ids, and never the tokens themselves.

  tillid token revoke ID [--data DIR]
      Lets a token be taken no more.

  tillid backup FILE [--data DIR]
      Writes the embedded database to one file as it is at one moment, also while a collector runs.

  tillid restore FILE [--data DIR] [--withdrawn DIR]
      Makes the embedded database in DIR out of a backup; never writes over one that is there.
      --withdrawn  where the former database is: what was withdrawn from it since the backup is withdrawn again

  tillid key [--out FILE] [--suite x25519|p-256]
      Makes a pair of keys for sealed answers: the private one in FILE (default tillid-private-key.json), locked with a
      passphrase; the public one is printed, to be pasted into the attribute public-key.
      TILLID_PASSPHRASE in the environment is the passphrase; otherwise it is asked for on the terminal.

  tillid key --show FILE
      Prints the public key of a private key file.

  tillid open FILE --key KEYFILE [--out FILE]
      Opens sealed answers (JSON lines as they are exported, or a file saved from a page) and writes them as JSON lines.
      Ends with 1 if some could not be opened, and says which.

  tillid conform URL [--survey FILE] [--origin https://…] [--json]
      Tests any endpoint that answers are posted to, and says in words what does not keep the protocol. It posts test
      answers, in the group "tillid-conform". Ends with 1 if a check has failed.
      --survey  the definition that the test answers belong to; otherwise the one that is published beside the endpoint
      --origin  the origin of the pages that are to send, so that what browsers ask for is tested as well
      --json    prints the results as one JSON document
`;

const DEFAULT_DATA = 'tillid-data';
const DEFAULT_KEY_FILE = 'tillid-private-key.json';

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new CommandError(`--port: expected a whole number from 0 to 65535, found "${text}"`);
  return port;
}

function rateOf(text: string): number {
  const rate = Number(text);
  if (!Number.isInteger(rate) || rate < 0) throw new CommandError(`--rate: expected a whole number of responses a minute, or 0 for any number, found "${text}"`);
  return rate;
}

function originOf(text: string): string {
  if (!URL.canParse(text) || new URL(text).origin !== text) throw new CommandError(`--origin: expected an origin such as https://www.example.dk, without a path, found "${text}"`);
  return text;
}

function suiteOf(text: string): SuiteName {
  const suite = SUITE_NAMES.find((name) => name.toLowerCase() === text.toLowerCase());
  if (suite === undefined) throw new CommandError(`--suite: expected x25519 or p-256, found "${text}"`);
  return suite;
}

/** The words of a command that takes one file and the directory of the embedded database. */
function oneFile(command: string, [file, ...others]: readonly string[]): string {
  if (file === undefined || others.length > 0) throw new CommandError(`${command}: expected one file`);
  return file;
}

/** One command: its words on the command line become what it does, and the exit code where that is not 0. */
type Command = (words: string[]) => Promise<number | void>;

const COMMANDS: Readonly<Record<string, Command>> = {
  async serve(args) {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '8787' },
        host: { type: 'string', default: '127.0.0.1' },
        data: { type: 'string', default: DEFAULT_DATA },
        database: { type: 'string' },
        origin: { type: 'string', multiple: true, default: [] },
        survey: { type: 'string', multiple: true, default: [] },
        pages: { type: 'string' },
        rate: { type: 'string' },
        log: { type: 'string' },
        'behind-proxy': { type: 'boolean', default: false },
      },
    });
    if (values.log !== undefined && values.log !== 'json') throw new CommandError(`--log: expected json, found "${values.log}"`);
    await serveCommand({
      host: values.host,
      port: portOf(values.port),
      data: values.data,
      database: values.database,
      origins: values.origin.map(originOf),
      surveys: values.survey,
      pages: values.pages,
      rate: values.rate === undefined ? undefined : rateOf(values.rate),
      isBehindProxy: values['behind-proxy'],
      logsJson: values.log === 'json',
    });
  },
  check(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    if (positionals.length === 0) throw new CommandError('check: expected at least one file');
    checkCommand(positionals);
    return Promise.resolve();
  },
  async import(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        mapping: { type: 'string' },
        survey: { type: 'string', multiple: true, default: [] },
        data: { type: 'string', default: DEFAULT_DATA },
        database: { type: 'string' },
      },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new CommandError('import: expected one file');
    return (await importCommand({ file, mapping: values.mapping, surveys: values.survey, data: values.data, database: values.database })) ? 0 : 1;
  },
  async export(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        language: { type: 'string' },
        texts: { type: 'boolean', default: false },
        out: { type: 'string' },
        data: { type: 'string', default: DEFAULT_DATA },
        database: { type: 'string' },
      },
    });
    const [survey, ...others] = positionals;
    if (survey === undefined || others.length > 0) throw new CommandError('export: expected the id of one survey');
    const { format, language, texts, out, data, database } = values;
    await exportCommand({ survey, format, language, texts, out, data, database });
  },
  async codes(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { count: { type: 'string' }, out: { type: 'string' }, data: { type: 'string', default: DEFAULT_DATA }, database: { type: 'string' } },
    });
    const [survey, ...others] = positionals;
    if (survey === undefined || others.length > 0) throw new CommandError('codes: expected the id of one survey');
    await codesCommand({ survey, ...values });
  },
  async token([action, ...args]) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        role: { type: 'string' },
        survey: { type: 'string', multiple: true, default: [] },
        right: { type: 'string', multiple: true, default: [] },
        expires: { type: 'string' },
        data: { type: 'string', default: DEFAULT_DATA },
      },
    });
    const { name, role, survey: surveys, right: rights, expires, data } = values;
    const [id, ...others] = positionals;
    if (action === 'add' && id === undefined) return addTokenCommand({ name, role, surveys, rights, expires, data });
    if (action === 'list' && id === undefined) return listTokensCommand(data);
    if (action === 'revoke' && id !== undefined && others.length === 0) return revokeTokenCommand(id, data);
    throw new CommandError('token: expected add, list or revoke ID');
  },
  backup(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { data: { type: 'string', default: DEFAULT_DATA } } });
    backupCommand({ file: oneFile('backup', positionals), data: values.data });
    return Promise.resolve();
  },
  async restore(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { data: { type: 'string', default: DEFAULT_DATA }, withdrawn: { type: 'string' } } });
    await restoreCommand({ file: oneFile('restore', positionals), data: values.data, withdrawn: values.withdrawn });
  },
  async key(args) {
    const { values } = parseArgs({ args, options: { out: { type: 'string' }, suite: { type: 'string' }, show: { type: 'string' } } });
    if (values.show === undefined) return makeKeyCommand(suiteOf(values.suite ?? 'x25519'), values.out ?? DEFAULT_KEY_FILE);
    if (values.out !== undefined || values.suite !== undefined) throw new CommandError('key: expected --show FILE alone, or no --show');
    return showKeyCommand(values.show);
  },
  async open(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { key: { type: 'string' }, out: { type: 'string' } } });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new CommandError('open: expected one file with sealed answers');
    if (values.key === undefined) throw new CommandError('open: expected --key KEYFILE');
    return (await openCommand({ file, key: values.key, out: values.out })) ? 0 : 1;
  },
  async conform(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { survey: { type: 'string' }, origin: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [endpoint, ...others] = positionals;
    if (endpoint === undefined || others.length > 0) throw new CommandError('conform: expected the address of one endpoint');
    return conformCommand({ endpoint, survey: values.survey, origin: values.origin === undefined ? undefined : originOf(values.origin), json: values.json });
  },
};

async function main([name, ...words]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    console.log(USAGE);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS[name];
  try {
    if (command === undefined) throw new CommandError(`unknown command "${name}"; expected one of ${Object.keys(COMMANDS).join(', ')}`);
    return (await command(words)) ?? 0;
  } catch (error) {
    const isUsage = error instanceof CommandError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error(`tillid: ${isUsage ? (error as Error).message : ((error as Error).stack ?? String(error))}`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
