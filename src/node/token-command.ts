import { parseArgs } from 'node:util';
import { type AccessToken, auditor, makeToken, type Store, tokenRequest } from '../collector.js';
import { formatProblem, parseWith } from '../schemas.js';
import type { Command } from './command.js';
import { CommandError } from './command-error.js';
import { COMMAND_LINE } from './command-line-holder.js';
import { existingStore } from './existing-store.js';
import type { StorePlace } from './open-store.js';
import { PLACE_OPTIONS } from './place-options.js';

const USAGE = `  tillid token add --role administrator|editor|reader --name NAME [--survey ID]… [--right rows|texts]… [--expires 2027-01-31] [--data DIR]
      Makes a token for somebody who runs surveys and prints it, once. A collector that is running takes it at once.
      --survey  a survey that it is for; all of them without
      --right   rows: may export single responses; texts: may read what citizens wrote; an administrator may both

  tillid token list [--data DIR]
      Lists the tokens with their ids, and never the tokens themselves.

  tillid token revoke ID [--data DIR]
      Lets a token be taken no more.`;

async function withStore<T>(place: StorePlace, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await existingStore(place);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The options of `tillid token add` as they were given. */
interface AddTokenOptions extends StorePlace {
  readonly name: string | undefined;
  readonly role: string | undefined;
  readonly surveys: readonly string[];
  readonly rights: readonly string[];
  readonly expires: string | undefined;
}

/** `tillid token add`: makes a token and prints it, once. */
async function addToken({ name, role, surveys, rights, expires, ...place }: AddTokenOptions): Promise<void> {
  const asked = parseWith(tokenRequest, { name, role, rights, expires, ...(surveys.length > 0 ? { surveys } : {}) });
  if (!asked.ok) throw new CommandError(['token add: not a token that can be made', ...asked.problems.map((problem) => `  ${formatProblem(problem)}`)].join('\n'));
  await withStore(place, async ({ access }) => {
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
async function listTokens(place: StorePlace): Promise<void> {
  await withStore(place, async ({ access }) => {
    for (const token of await access.tokens()) console.log(lineOf(token));
  });
}

/** `tillid token revoke ID`: from now on the token is refused. */
async function revokeToken(id: string, place: StorePlace): Promise<void> {
  await withStore(place, async ({ access }) => {
    const now = new Date();
    const revoked = await access.revokeToken(id, now.toISOString().slice(0, 10));
    if (revoked === undefined) throw new CommandError(`token revoke: there is no token with the id "${id}"; tillid token list tells them`);
    await auditor(access, () => now)(COMMAND_LINE, 'token-revoked', { outcome: `${revoked.role} ${revoked.id}` });
    console.log(lineOf(revoked));
  });
}

/** `tillid token add`, `list` and `revoke`. */
export const tokenCommand: Command = {
  name: 'token',
  usage: USAGE,
  async run([action, ...args]) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...PLACE_OPTIONS,
        name: { type: 'string' },
        role: { type: 'string' },
        survey: { type: 'string', multiple: true, default: [] },
        right: { type: 'string', multiple: true, default: [] },
        expires: { type: 'string' },
      },
    });
    const { name, role, survey: surveys, right: rights, expires, data, database } = values;
    const place = { data, database };
    const [id, ...others] = positionals;
    if (action === 'add' && id === undefined) return addToken({ name, role, surveys, rights, expires, ...place });
    if (action === 'list' && id === undefined) return listTokens(place);
    if (action === 'revoke' && id !== undefined && others.length === 0) return revokeToken(id, place);
    throw new CommandError('token: expected add, list or revoke ID');
  },
};
