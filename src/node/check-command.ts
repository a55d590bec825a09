import { parseArgs } from 'node:util';
import type { Command } from './command.js';
import { CommandError } from './command-error.js';
import { readDefinition } from './read-definition.js';

const USAGE = `  tillid check FILE…
      Tells whether survey definitions are valid, and where they are not.`;

/** `tillid check FILE…`. */
export const checkCommand: Command = {
  name: 'check',
  usage: USAGE,
  run(args) {
    const { positionals: files } = parseArgs({ args, allowPositionals: true });
    if (files.length === 0) throw new CommandError('check: expected at least one file');
    for (const file of files) {
      const { id, version } = readDefinition(file);
      console.log(`${file}: valid survey definition "${id}", version ${version}`);
    }
  },
};
