import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The administrator's token, and whether it was made just now. */
export interface AdministratorToken {
  readonly token: string;
  readonly isNew: boolean;
}

/**
 * The administrator's token: from the environment variable `TILLID_TOKEN`, else from the data directory, else made anew
 * (256 random bits) and kept there, readable by its owner only.
 */
export function administratorToken(directory: string, environment: NodeJS.ProcessEnv): AdministratorToken {
  const given = environment['TILLID_TOKEN'];
  if (given) return { token: given, isNew: false };
  const file = path.join(directory, 'token');
  try {
    return { token: readFileSync(file, 'utf8').trim(), isNew: false };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const token = randomBytes(32).toString('base64url');
  writeFileSync(file, `${token}\n`, { mode: 0o600, flag: 'wx' });
  return { token, isNew: true };
}
