import { isDay } from '../text/day.js';
import { identifier } from '../text/identifier.js';
import { wellFormedText } from '../text/well-formed.js';
import { z } from '../validation/zod.js';
import { type AccessToken, RIGHTS, ROLES } from './access-store.js';
import { hashOfToken, newAccessToken } from './access-token.js';
import { dayOf } from './moment.js';

/** The body of `POST /v1/tokens`, and what `tillid token add` makes of its options. */
export const tokenRequest = z
  .strictObject({
    name: wellFormedText(100).check(z.minLength(1)),
    role: z.enum(ROLES),
    /** The surveys that it is for; all of them if absent. */
    surveys: z.optional(z.array(identifier).check(z.minLength(1), z.maxLength(1000))),
    /** What it may beyond its role; nothing if absent. */
    rights: z.optional(z.array(z.enum(RIGHTS))),
    /** The last day on which it is taken. */
    expires: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as "2027-01-31"'), z.refine(isDay, 'expected a day that there is'))),
  })
  .check(z.refine(({ role, surveys }) => role !== 'administrator' || surveys === undefined, { error: 'expected none: an administrator is so for all surveys', path: ['surveys'] }));
export type TokenRequest = z.infer<typeof tokenRequest>;

/** A token as it is given to its holder, with what is kept of it. */
export interface MadeToken {
  readonly token: string;
  readonly hash: string;
  readonly kept: AccessToken;
}

/** Makes the token that was asked for; it is kept by `AccessStore.addToken`. */
export async function makeToken(
  { name, role, surveys, rights = [], expires = null }: Omit<TokenRequest, 'expires'> & { readonly expires?: string | null | undefined },
  now: Date,
): Promise<MadeToken> {
  const token = newAccessToken();
  const kept: AccessToken = { id: crypto.randomUUID(), name, role, surveys: surveys ?? null, rights: [...new Set(rights)].sort(), created: dayOf(now), expires, revoked: null };
  return { token, hash: await hashOfToken(token), kept };
}
