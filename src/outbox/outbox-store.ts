import type { EndpointPause, OutboxEntry } from './outbox-entry.js';

/** Where the outbox keeps its entries. Every method resolves only when what it did is durable. */
export interface OutboxStore {
  /** Adds entries, or replaces those with the same id. */
  put(entries: readonly OutboxEntry[]): Promise<void>;
  /** Replaces entries that are still there; one that is gone is not brought back. */
  replace(entries: readonly OutboxEntry[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  entries(): Promise<OutboxEntry[]>;
  pauses(): Promise<EndpointPause[]>;
  setPause(pause: EndpointPause): Promise<void>;
  clearPause(endpoint: string): Promise<void>;
}
