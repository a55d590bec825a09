import { type EndpointPause, type EntryVersion, isStill, type OutboxEntry } from './outbox-entry.js';

/** The outbox in memory, for a browser that keeps nothing: it lasts as long as the tab. */
export class TabStore {
  readonly #entries = new Map<string, OutboxEntry>();
  readonly #pauses = new Map<string, EndpointPause>();

  get entries(): OutboxEntry[] {
    return [...this.#entries.values()];
  }

  get pauses(): EndpointPause[] {
    return [...this.#pauses.values()];
  }

  /** Adds an entry, or replaces the one with its id. */
  put(entry: OutboxEntry): void {
    this.#entries.set(entry.id, entry);
  }

  /** Replaces an entry that is still there as it was. */
  replace(entry: OutboxEntry): void {
    if (isStill(entry, this.#entries.get(entry.id))) this.put(entry);
  }

  /** Removes an entry that is still there as it was. */
  remove(entry: EntryVersion): void {
    if (isStill(entry, this.#entries.get(entry.id))) this.#entries.delete(entry.id);
  }

  setPause(pause: EndpointPause): void {
    this.#pauses.set(pause.endpoint, pause);
  }

  clearPause(endpoint: string): void {
    this.#pauses.delete(endpoint);
  }
}
