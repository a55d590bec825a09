/**
 * One response on its way: what is sent, where to, and what has been tried. Kept until a receipt names its id.
 *
 * What the first version of the database has kept lacks the last three; it is never overdue, and a receipt has to name it.
 */
export interface OutboxEntry {
  /** The response's own id. */
  readonly id: string;
  /** The address that it is posted to, absolute; null where the page named none. */
  readonly endpoint: string | null;
  /** What is posted, unread by the outbox: a response or its ciphertext. */
  readonly body: { readonly id: string };
  /** `overdue`: it has waited longer than it was to, and was tried in vain since; it is sent only when somebody asks for it. */
  readonly state: EntryState;
  /** Why the endpoint refused it. */
  readonly reason?: string;
  /** Attempts that did not end with a receipt. */
  readonly attempts: number;
  /** Earliest moment of the next attempt, in milliseconds since 1970. */
  readonly notBefore: number;
  /**
   * When it was kept, in milliseconds since 1970; it never leaves the device. Tells a changed answer, which is kept in the
   * place of the one before, from that one.
   */
  readonly kept?: number;
  /** Days for which it is sent without being asked for. */
  readonly days?: number;
  /** What counts as having been received: a receipt that names the id, or any answer of success that is no web page. */
  readonly receipt?: ReceiptKind;
  readonly beside?: Beside;
  /** Whether the submission that carries it asks for work. */
  readonly work?: true;
}

/** What is sent with a response and is no part of it: what tells a citizen's widget from a program. */
export interface Beside {
  /** The token that the collector gave out when answering began. */
  readonly start?: string;
  /** The one-time code of a ballot. */
  readonly code?: string;
  /** Whether something was written where no person writes. */
  readonly trap?: true;
}

export type EntryState = 'waiting' | 'refused' | 'overdue';
export type ReceiptKind = 'ids' | 'status';

/** One keeping of an answer; without `kept` any of that id. */
export type EntryVersion = Pick<OutboxEntry, 'id' | 'kept'>;

/** Number of entries in each state. */
export type EntryCounts = Readonly<Record<EntryState, number>>;

/** An endpoint that asked for patience, or that could not be reached. */
export interface EndpointPause {
  readonly endpoint: string;
  /** Attempts in a row that failed. */
  readonly failures: number;
  readonly until: number;
  /** Whether the endpoint itself named the time (`Retry-After`), which no impatience shortens. */
  readonly asked: boolean;
}

/** Where an entry is safe: on the device, or only as long as this tab is open. */
export type Kept = 'device' | 'tab';

/** How many of some entries are in each state. */
export function countStates(entries: readonly OutboxEntry[]): EntryCounts {
  const of = (state: EntryState) => entries.filter((entry) => entry.state === state).length;
  return { waiting: of('waiting'), refused: of('refused'), overdue: of('overdue') };
}

/** Whether what is kept under an id is what is spoken of, and was not changed meanwhile. */
export const isStill = ({ kept }: EntryVersion, now: OutboxEntry | undefined): boolean => now !== undefined && (kept === undefined || kept === now.kept);
