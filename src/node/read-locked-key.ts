import { formatProblem } from '../schemas.js';
import { type LockedKey, readKeyFile } from '../sealing/key-file.js';
import { CommandError } from './command-error.js';
import { readJsonFile } from './read-definition.js';

/** Reads a private key file, without unlocking it; a fault names the file and what was expected. */
export async function readLockedKey(file: string): Promise<LockedKey> {
  const parsed = await readKeyFile(readJsonFile(file));
  if (parsed.ok) return parsed.value;
  throw new CommandError([`${file}: not a private key file, or damaged`, ...parsed.problems.map((problem) => `  ${formatProblem(problem)}`)].join('\n'));
}
