/** What the holder of a token does: everything; publish and read some surveys; read some surveys. */
export const ROLES = ['administrator', 'editor', 'reader'] as const;
export type Role = (typeof ROLES)[number];

/** What no role but the administrator's brings along: single responses (`rows`), and what citizens wrote (`texts`). */
export const RIGHTS = ['rows', 'texts'] as const;
export type Right = (typeof RIGHTS)[number];

/** What a store knows of a token. The token itself is known only to its holder. */
export interface AccessToken {
  /** A random UUID, by which the token is named and revoked. */
  readonly id: string;
  /** Who or what holds it, in the administrator's words. */
  readonly name: string;
  readonly role: Role;
  /** The surveys that it is for; null for all of them. */
  readonly surveys: readonly string[] | null;
  readonly rights: readonly Right[];
  /** The day on which it was made (UTC), such as `2026-11-22`. */
  readonly created: string;
  /** The last day on which it is taken (UTC); null for ever. */
  readonly expires: string | null;
  /** The day since which it is not taken any more (UTC); null while it is. */
  readonly revoked: string | null;
}

/** What is written down of what is done with a token. Citizens' own acts are never among it. */
export const AUDITED = [
  'definition-published',
  'definition-changed',
  'token-made',
  'token-revoked',
  'access-refused',
  'response-withdrawn',
  'survey-erased',
  'retention-run',
  'responses-exported',
  'codes-made',
  'board-act',
  'quotes-chosen',
] as const;
export type AuditedAction = (typeof AUDITED)[number];

/** One event of the audit log: no answer, no id of a response and no address is ever in it. */
export interface AuditEvent {
  /** When, to the minute (UTC), such as `2026-11-22T10:15Z`. */
  readonly at: string;
  /** The id of the token, or who acted without one: `first` (the first administrator), `command-line`, `collector`; null for an unknown token. */
  readonly token: string | null;
  /** The name of the token when it happened. */
  readonly name: string | null;
  readonly action: AuditedAction;
  /** The survey that it was about, if it was about one. */
  readonly survey: string | null;
  /** What came of it, in a word or two of the collector's own, such as `created` or `forbidden`. */
  readonly outcome: string;
  /** How many: responses that went or were given out, or refusals of the same kind in the same minute. */
  readonly count: number;
}

/** An event with its place in the log, which grows with each. */
export interface AuditEntry extends AuditEvent {
  readonly number: number;
}

/** Where a collector keeps who may do what, and who has done what. Every method resolves only when what it did is durable. */
export interface AccessStore {
  /**
   * Keeps a new token.
   *
   * @param hash SHA-256 of the token in hexadecimal; nothing else of it is kept.
   */
  addToken(token: AccessToken, hash: string): Promise<void>;
  /** The token with this hash, also one that has expired or was revoked. */
  tokenWithHash(hash: string): Promise<AccessToken | undefined>;
  /** All tokens, revoked ones too, by the day on which they were made and then by name. */
  tokens(): Promise<readonly AccessToken[]>;
  /** Lets a token be taken no more from this day on; gives it, or undefined where there is none with this id. */
  revokeToken(id: string, day: string): Promise<AccessToken | undefined>;
  /** Writes an event down. Refusals that differ in nothing are counted together, so that trying tokens does not fill the disk. */
  audit(event: AuditEvent): Promise<void>;
  /** So many events before a place in the log, or without one the newest; newest first. */
  auditEntries(options: { readonly before?: number | undefined; readonly atMost: number }): Promise<readonly AuditEntry[]>;
}
