/** Names of the fields that belong to no question: none begins like an identifier. */
export const FORM_NAMES = {
  /** A random id, so that a form that is sent twice is one response. */
  id: '_id',
  version: '_version',
  group: '_group',
  role: '_role',
  wave: '_wave',
  /** The one-time code. */
  code: '_code',
  /** The token that tells when answering began. */
  start: '_start',
  /** What no person sees, and programs fill in. */
  trap: '_website',
} as const;
