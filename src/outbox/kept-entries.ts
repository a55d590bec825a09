import type { EndpointPause, Kept, OutboxEntry } from './outbox-entry.js';
import type { OutboxStore } from './outbox-store.js';

/**
 * The entries on the device and, where the browser keeps nothing, in the tab: seen as one. Only `keep` tells of a failure.
 * A change that the device would not write is known here all the same, as long as the tab lasts, so that a full disk leads
 * neither to sending without end nor to sending before an endpoint's time.
 */
export class KeptEntries {
  readonly #device: OutboxStore;
  readonly #tab: OutboxStore;
  /** What the device would not write: id → the entry as it is now, or null where it is gone. */
  readonly #unwritten = new Map<string, OutboxEntry | null>();
  #deviceKeeps = true;

  constructor(device: OutboxStore, tab: OutboxStore) {
    this.#device = device;
    this.#tab = tab;
  }

  /** Keeps an entry on the device, else in the tab, and tells which. */
  async keep(entry: OutboxEntry): Promise<Kept> {
    this.#unwritten.delete(entry.id);
    try {
      await this.#device.put([entry]);
      this.#deviceKeeps = true;
      return 'device';
    } catch {
      this.#deviceKeeps = false;
      await this.#tab.put([entry]);
      return 'tab';
    }
  }

  /** Everything that is kept, each id once. */
  async all(): Promise<OutboxEntry[]> {
    const kept = [...(await this.#tab.entries()), ...(await this.#onDevice((device) => device.entries(), []))];
    const byId = new Map(kept.map((entry) => [entry.id, entry]));
    for (const [id, entry] of this.#unwritten) {
      if (entry === null) byId.delete(id);
      else if (byId.has(id)) byId.set(id, entry);
    }
    return [...byId.values()];
  }

  /** Whether some entries, or new ones, last only as long as this tab. */
  async lastOnlyInTab(): Promise<boolean> {
    return !this.#deviceKeeps || (await this.#tab.entries()).length > 0;
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#tab.remove(ids);
    const written = await this.#onDevice((device) => device.remove(ids).then(() => true), false);
    for (const id of ids) this.#note(id, null, written);
  }

  /** Changes entries where they are kept; one that was deleted meanwhile, here or in another tab, stays deleted. */
  async replace(entries: readonly OutboxEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await this.#tab.replace(entries);
    const written = await this.#onDevice((device) => device.replace(entries).then(() => true), false);
    for (const entry of entries) this.#note(entry.id, entry, written);
  }

  /** The pauses of endpoints; the later one where device and tab differ. */
  async pauses(): Promise<Map<string, EndpointPause>> {
    const kept = [...(await this.#onDevice((device) => device.pauses(), [])), ...(await this.#tab.pauses())];
    return new Map(kept.toSorted((a, b) => a.until - b.until).map((pause) => [pause.endpoint, pause]));
  }

  async setPause(pause: EndpointPause): Promise<void> {
    const written = await this.#onDevice((device) => device.setPause(pause).then(() => true), false);
    if (!written) await this.#tab.setPause(pause);
  }

  async clearPause(endpoint: string): Promise<void> {
    await this.#tab.clearPause(endpoint);
    await this.#onDevice((device) => device.clearPause(endpoint), undefined);
  }

  #note(id: string, entry: OutboxEntry | null, written: boolean): void {
    if (written) this.#unwritten.delete(id);
    else this.#unwritten.set(id, entry);
  }

  /** A step on the device, or what holds where the browser keeps nothing. */
  async #onDevice<T>(step: (device: OutboxStore) => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await step(this.#device);
    } catch {
      this.#deviceKeeps = false;
      return otherwise;
    }
  }
}
