import { createInterface } from 'node:readline/promises';
import { CommandError } from './command-error.js';

/** Somebody at a terminal. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  /** Prompts go here, and not among what a command puts out. */
  readonly prompts: NodeJS.WritableStream;
}

/** What somebody types after a prompt; a fault where there is no terminal, or it was left with Ctrl+C or Ctrl+D. */
export async function typedAtTerminal(prompt: string, { input, prompts }: Terminal = { input: process.stdin, prompts: process.stderr }): Promise<string> {
  if (!input.isTTY) throw new CommandError('expected --yes, or a terminal to ask at; nothing was done');
  const lines = createInterface({ input, output: prompts, terminal: true });
  const left = new Promise<never>((_resolve, reject) => lines.once('close', () => reject(new CommandError('nothing was typed; nothing was done'))));
  lines.once('SIGINT', () => lines.close());
  try {
    return await Promise.race([lines.question(prompt), left]);
  } finally {
    left.catch(() => undefined);
    lines.close();
  }
}
