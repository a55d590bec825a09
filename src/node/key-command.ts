import { existsSync, writeFileSync } from 'node:fs';
import { makeKeyFile } from '../sealing/key-file.js';
import type { PublicKey } from '../sealing/public-key.js';
import type { SuiteName } from '../sealing/suites.js';
import { CommandError } from './command-error.js';
import { newPassphrase, SHELL } from './passphrase.js';
import { readLockedKey } from './read-locked-key.js';

function printPublicKey({ text, id, fingerprint }: PublicKey): void {
  console.log(`Public key:   ${text}\nKey id:       ${id}\nFingerprint:  ${fingerprint}`);
}

const refuseOverwriting = (file: string): never => {
  throw new CommandError(`${file}: there is such a file already, and a key is never overwritten; expected another name after --out`);
};

/** `tillid key`: makes a pair of keys, locks the private one in a file with a passphrase, and prints the public one. */
export async function makeKeyCommand(suite: SuiteName, file: string): Promise<void> {
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

/** `tillid key --show FILE`: prints the public key of a private key file. */
export async function showKeyCommand(file: string): Promise<void> {
  printPublicKey((await readLockedKey(file)).publicKey);
}
