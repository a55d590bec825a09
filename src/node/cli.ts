#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { checkCommand } from './check-command.js';
import { CommandError } from './command-error.js';
import { importCommand } from './import-command.js';
import { serveCommand } from './serve-command.js';

const USAGE = `tillid: collect answers and show results

  tillid serve [--port 8787] [--host 127.0.0.1] [--data DIR] [--origin https://…]… [--survey FILE]… [--pages DIR]
      Runs a collector with its embedded database in DIR (default ./tillid-data), with the widgets under /cdn/.
      --origin  lets pages of this origin post answers and read results; may be given several times
      --survey  publishes a survey definition at the start; may be given several times
      --pages   serves the pages of a directory beside the collector
      TILLID_TOKEN in the environment sets the administrator's token; otherwise one is made, stored and printed.

  tillid check FILE…
      Tells whether survey definitions are valid, and where they are not.

  tillid import FILE --mapping FILE [--survey FILE] [--data DIR]
      Reads responses from a CSV table into the embedded database, all of them or none.
`;

const DEFAULT_DATA = 'tillid-data';

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new CommandError(`--port: expected a whole number from 0 to 65535, found "${text}"`);
  return port;
}

function originOf(text: string): string {
  if (!URL.canParse(text) || new URL(text).origin !== text) throw new CommandError(`--origin: expected an origin such as https://www.example.dk, without a path, found "${text}"`);
  return text;
}

/** One command: its words on the command line become what it does. */
type Command = (words: string[]) => Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = {
  async serve(args) {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '8787' },
        host: { type: 'string', default: '127.0.0.1' },
        data: { type: 'string', default: DEFAULT_DATA },
        origin: { type: 'string', multiple: true, default: [] },
        survey: { type: 'string', multiple: true, default: [] },
        pages: { type: 'string' },
      },
    });
    await serveCommand({ host: values.host, port: portOf(values.port), data: values.data, origins: values.origin.map(originOf), surveys: values.survey, pages: values.pages });
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
      options: { mapping: { type: 'string' }, survey: { type: 'string' }, data: { type: 'string', default: DEFAULT_DATA } },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new CommandError('import: expected one CSV file');
    if (values.mapping === undefined) throw new CommandError('import: expected --mapping FILE');
    await importCommand({ file, mapping: values.mapping, survey: values.survey, data: values.data });
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
    await command(words);
    return 0;
  } catch (error) {
    const isUsage = error instanceof CommandError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error(`tillid: ${isUsage ? (error as Error).message : ((error as Error).stack ?? String(error))}`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
