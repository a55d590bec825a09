import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeKeyFile } from '../sealing/key-file.js';
import type { PublicKey } from '../sealing/public-key.js';
import { SUITE_NAMES, type SuiteName } from '../sealing/suites.js';
import type { Command } from './command.js';
import { CommandError } from './command-error.js';
import { newPassphrase, SHELL } from './passphrase.js';
import { readLockedKey } from './read-locked-key.js';

const USAGE = `  tillid key [--out FILE] [--suite x25519|p-256]
      Makes a pair of keys for sealed answers: the private one in FILE (default tillid-private-key.json), locked with a
      passphrase; the public one is printed, to be pasted into the attribute public-key.
      TILLID_PASSPHRASE in the environment is the passphrase; otherwise it is asked for on the terminal.

  tillid key --show FILE
      Prints the public key of a private key file.`;

const DEFAULT_KEY_FILE = 'tillid-private-key.json';

function suiteOf(text: string): SuiteName {
  const suite = SUITE_NAMES.find((name) => name.toLowerCase() === text.toLowerCase());
  if (suite === undefined) throw new CommandError(`--suite: expected x25519 or p-256, found "${text}"`);
  return suite;
}

function printPublicKey({ text, id, fingerprint }: PublicKey): void {
  console.log(`Public key:   ${text}\nKey id:       ${id}\nFingerprint:  ${fingerprint}`);
}

const refuseOverwriting = (file: string): never => {
  throw new CommandError(`${file}: there is such a file already, and a key is never overwritten; expected another name after --out`);
};

/** Makes a pair of keys, locks the private one in a file with a passphrase, and prints the public one. */
async function makeKey(suite: SuiteName, file: string): Promise<void> {
  if (existsSync(file)) refuseOverwriting(file);
  const made = await makeKeyFile(suite, await newPassphrase(SHELL));
  try {
    writeFileSync(file, `${JSON.stringify(made.file, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') refuseOverwriting(file);
    throw new CommandError(`${file}: cannot be written (${code ?? String(error)})`);
  }
  console.log(`Private key:  ${file}`);
  printPublicKey(made.publicKey);
  console.log(
    [
      '',
      'Keep a copy of the file and of its passphrase in two safe places. Without them nobody can read the answers, ever.',
      'Write into the page, and the fingerprint into your privacy notice:',
      `  public-key="${made.publicKey.text}"`,
    ].join('\n'),
  );
}

/** `tillid key`: makes a pair of keys, or with `--show FILE` prints the public key of a private key file. */
export const keyCommand: Command = {
  name: 'key',
  usage: USAGE,
  async run(args) {
    const { values } = parseArgs({ args, options: { out: { type: 'string' }, suite: { type: 'string' }, show: { type: 'string' } } });
    if (values.show === undefined) return makeKey(suiteOf(values.suite ?? 'x25519'), values.out ?? DEFAULT_KEY_FILE);
    if (values.out !== undefined || values.suite !== undefined) throw new CommandError('key: expected --show FILE alone, or no --show');
    printPublicKey((await readLockedKey(values.show)).publicKey);
  },
};
