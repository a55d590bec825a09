import { existsSync } from 'node:fs';
import path from 'node:path';
import { type AccessToken, auditor, makeToken, tokenRequest } from '../collector.js';
import { formatProblem, parseWith } from '../schemas.js';
import { CommandError } from './command-error.js';
import { COMMAND_LINE } from './command-line-holder.js';
import { SqliteStore } from './sqlite-store.js';

async function withStore<T>(data: string, work: (store: SqliteStore) => Promise<T>): Promise<T> {
  if (!existsSync(path.join(data, 'tillid.db'))) throw new CommandError(`--data: there is no database in ${data}`);
  const store = new SqliteStore(data);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The options of `tillid token add` as they were given. */
export interface AddTokenOptions {
  readonly name: string | undefined;
  readonly role: string | undefined;
  readonly surveys: readonly string[];
  readonly rights: readonly string[];
  readonly expires: string | undefined;
  readonly data: string;
}

/** `tillid token add`: makes a token and prints it, once. */
export async function addTokenCommand({ name, role, surveys, rights, expires, data }: AddTokenOptions): Promise<void> {
  const asked = parseWith(tokenRequest, { name, role, rights, expires, ...(surveys.length > 0 ? { surveys } : {}) });
  if (!asked.ok) throw new CommandError(['token add: not a token that can be made', ...asked.problems.map((problem) => `  ${formatProblem(problem)}`)].join('\n'));
  await withStore(data, async ({ access }) => {
    const now = new Date();
    const { token, hash, kept } = await makeToken(asked.value, now);
    await access.addToken(kept, hash);
    await auditor(access, () => now)(COMMAND_LINE, 'token-made', { outcome: `${kept.role} ${kept.id}` });
    console.log(token);
    console.error(`The token of "${kept.name}", shown this once; its id is ${kept.id}.`);
  });
}

const lineOf = ({ id, name, role, surveys, rights, created, expires, revoked }: AccessToken) =>
  [
    id,
    role,
    name,
    surveys === null ? 'all surveys' : surveys.join(' '),
    ...(rights.length > 0 ? [`rights: ${rights.join(' ')}`] : []),
    `made ${created}`,
    ...(expires === null ? [] : [`until ${expires}`]),
    ...(revoked === null ? [] : [`revoked ${revoked}`]),
  ].join('\t');

/** `tillid token list`: prints a line for each token; none of them tells the token itself. */
export async function listTokensCommand(data: string): Promise<void> {
  await withStore(data, async ({ access }) => {
    for (const token of await access.tokens()) console.log(lineOf(token));
  });
}

/** `tillid token revoke ID`: from now on the token is refused. */
export async function revokeTokenCommand(id: string, data: string): Promise<void> {
  await withStore(data, async ({ access }) => {
    const now = new Date();
    const revoked = await access.revokeToken(id, now.toISOString().slice(0, 10));
    if (revoked === undefined) throw new CommandError(`token revoke: there is no token with the id "${id}"; tillid token list tells them`);
    await auditor(access, () => now)(COMMAND_LINE, 'token-revoked', { outcome: `${revoked.role} ${revoked.id}` });
    console.log(lineOf(revoked));
  });
}
