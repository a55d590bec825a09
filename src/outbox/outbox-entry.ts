/** One response on its way: what is sent, where to, and what has been tried. Kept until a receipt names its id. */
export interface OutboxEntry {
  /** The response's own id. */
  readonly id: string;
  /** The address that it is posted to, absolute; null where the page named none. */
  readonly endpoint: string | null;
  /** What is posted, unread by the outbox: a response or its ciphertext. */
  readonly body: { readonly id: string };
  readonly state: 'waiting' | 'refused';
  /** Why the endpoint refused it. */
  readonly reason?: string;
  /** Attempts that did not end with a receipt. */
  readonly attempts: number;
  /** Earliest moment of the next attempt, in milliseconds since 1970. */
  readonly notBefore: number;
}

/** An endpoint that asked for patience, or that could not be reached. */
export interface EndpointPause {
  readonly endpoint: string;
  readonly failures: number;
  readonly until: number;
  /** Whether the endpoint itself named the time (`Retry-After`), which no impatience shortens. */
  readonly asked: boolean;
}

/** Where an entry is safe: on the device, or only as long as this tab is open. */
export type Kept = 'device' | 'tab';
