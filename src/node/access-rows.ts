import type { AccessToken } from '../collector.js';

/** A token as both stores keep it. */
export type TokenRow = Omit<AccessToken, 'surveys' | 'rights'> & { readonly surveys: string | null; readonly rights: string };

/** The token of a row. */
export const tokenOf = ({ id, name, role, surveys, rights, created, expires, revoked }: TokenRow): AccessToken => ({
  id,
  name,
  role,
  surveys: surveys === null ? null : (JSON.parse(surveys) as string[]),
  rights: JSON.parse(rights) as AccessToken['rights'],
  created,
  expires,
  revoked,
});
