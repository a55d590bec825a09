#!/usr/bin/env node
import { backupCommand } from './backup-command.js';
import { checkCommand } from './check-command.js';
import type { Command } from './command.js';
import { CommandError } from './command-error.js';
import { codesCommand } from './codes-command.js';
import { conformCommand } from './conform-command.js';
import { eraseCommand } from './erase-command.js';
import { exportCommand } from './export-command.js';
import { importCommand } from './import-command.js';
import { keyCommand } from './key-command.js';
import { openCommand } from './open-command.js';
import { quotesCommand } from './quotes-command.js';
import { restoreCommand } from './restore-command.js';
import { serveCommand } from './serve-command.js';
import { tokenCommand } from './token-command.js';

/** Every command, in the order in which the help tells them. */
const COMMANDS: readonly Command[] = [
  serveCommand,
  checkCommand,
  importCommand,
  exportCommand,
  quotesCommand,
  codesCommand,
  eraseCommand,
  tokenCommand,
  backupCommand,
  restoreCommand,
  keyCommand,
  openCommand,
  conformCommand,
];

const USAGE = `tillid: collect answers and show results

${COMMANDS.map(({ usage }) => usage).join('\n\n')}
`;

async function main([name, ...words]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    console.log(USAGE);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  try {
    if (command === undefined) throw new CommandError(`unknown command "${name}"; expected one of ${COMMANDS.map((one) => one.name).join(', ')}`);
    return (await command.run(words)) ?? 0;
  } catch (error) {
    const isUsage = error instanceof CommandError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error(`tillid: ${isUsage ? (error as Error).message : ((error as Error).stack ?? String(error))}`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
