import type { EndpointPause, OutboxEntry } from './outbox-entry.js';
import type { OutboxStore } from './outbox-store.js';

/** The outbox in memory, for a browser that keeps nothing: it lasts as long as the tab. */
export class TabStore implements OutboxStore {
  readonly #entries = new Map<string, OutboxEntry>();
  readonly #pauses = new Map<string, EndpointPause>();

  put(entries: readonly OutboxEntry[]): Promise<void> {
    for (const entry of entries) this.#entries.set(entry.id, entry);
    return Promise.resolve();
  }

  replace(entries: readonly OutboxEntry[]): Promise<void> {
    return this.put(entries.filter(({ id }) => this.#entries.has(id)));
  }

  remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#entries.delete(id);
    return Promise.resolve();
  }

  entries(): Promise<OutboxEntry[]> {
    return Promise.resolve([...this.#entries.values()]);
  }

  pauses(): Promise<EndpointPause[]> {
    return Promise.resolve([...this.#pauses.values()]);
  }

  setPause(pause: EndpointPause): Promise<void> {
    this.#pauses.set(pause.endpoint, pause);
    return Promise.resolve();
  }

  clearPause(endpoint: string): Promise<void> {
    this.#pauses.delete(endpoint);
    return Promise.resolve();
  }
}
