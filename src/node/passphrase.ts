import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { CommandError } from './command-error.js';

/** Fewest characters of a new passphrase; a few words are longer, and easier to remember. */
const FEWEST = 12;
const VARIABLE = 'TILLID_PASSPHRASE';

/** Where passphrases come from: the environment, else a person at a terminal. */
export interface PassphraseSource {
  readonly environment: NodeJS.ProcessEnv;
  readonly input: NodeJS.ReadStream;
  /** Prompts go here, and not among what a command puts out. */
  readonly prompts: NodeJS.WritableStream;
}

export const SHELL: PassphraseSource = { environment: process.env, input: process.stdin, prompts: process.stderr };

/** Asks some questions one after the other; what is typed does not appear. */
async function asked(prompts: readonly string[], { input, prompts: output }: PassphraseSource): Promise<string[]> {
  if (!input.isTTY) throw new CommandError(`expected the passphrase in the environment variable ${VARIABLE}, or a terminal to ask for it`);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: nowhere, terminal: true });
  const stopped = new Promise<never>((_resolve, reject) => lines.once('close', () => reject(new CommandError('no passphrase was given; nothing was done'))));
  lines.once('SIGINT', () => lines.close());
  try {
    const answers: string[] = [];
    for (const prompt of prompts) {
      output.write(prompt);
      answers.push(await Promise.race([lines.question(''), stopped]));
      output.write('\n');
    }
    return answers;
  } finally {
    stopped.catch(() => undefined);
    lines.close();
  }
}

/** The passphrase of a key file that is there. */
export async function givenPassphrase(file: string, source: PassphraseSource): Promise<string> {
  const given = source.environment[VARIABLE];
  if (given) return given;
  const [passphrase = ''] = await asked([`Passphrase of ${file}: `], source);
  return passphrase;
}

/** A passphrase for a new key file: asked twice, because a slip of the finger would lose every answer. */
export async function newPassphrase(source: PassphraseSource): Promise<string> {
  const given = source.environment[VARIABLE];
  const [first = '', second] = given ? [given, given] : await asked([`New passphrase, at least ${FEWEST} characters: `, 'The same again: '], source);
  if (first !== second) throw new CommandError('the two passphrases are not the same; nothing was made');
  if (first.length < FEWEST) throw new CommandError(`expected a passphrase of at least ${FEWEST} characters, such as five words; nothing was made`);
  return first;
}
