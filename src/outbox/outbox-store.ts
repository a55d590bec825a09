import type { EndpointPause, EntryCounts, EntryVersion, OutboxEntry } from './outbox-entry.js';

/** Where the outbox keeps its entries for good. Every method resolves only when what it did is durable. */
export interface OutboxStore {
  /** Adds entries, or replaces those with the same id. */
  put(entries: readonly OutboxEntry[]): Promise<void>;
  /** Replaces entries that are still there; one that is gone is not brought back, and one that was changed meanwhile stays. */
  replace(entries: readonly OutboxEntry[]): Promise<void>;
  /** Removes entries, unless they were changed meanwhile. */
  remove(entries: readonly EntryVersion[]): Promise<void>;
  entries(): Promise<OutboxEntry[]>;
  /** How many entries there are in each state, without reading them. */
  counts(): Promise<EntryCounts>;
  /** Entries that were kept here and are gone, though nobody removed them; 0 where that cannot be told. */
  lost(): Promise<number>;
  /** Forgets losses, because somebody has read of them. */
  forgetLoss(): void;
  pauses(): Promise<EndpointPause[]>;
  setPause(pause: EndpointPause): Promise<void>;
  clearPause(endpoint: string): Promise<void>;
}
