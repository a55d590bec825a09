import { countStates, type EndpointPause, type EntryCounts, type EntryVersion, type Kept, type OutboxEntry } from './outbox-entry.js';
import type { OutboxStore } from './outbox-store.js';
import type { TabStore } from './tab-store.js';

/**
 * The entries on the device and, where the browser keeps nothing, in the tab: seen as one. Only `keep` tells of a failure.
 * A change that the device would not write is known here all the same, as long as the tab lasts, so that a full disk leads
 * neither to sending without end nor to sending before an endpoint's time.
 */
export class KeptEntries {
  readonly #device: OutboxStore;
  readonly #tab: TabStore;
  /** What the device would not write: id → the entry as it is now, or null where it is gone. */
  readonly #unwritten = new Map<string, OutboxEntry | null>();
  #deviceKeeps = true;

  constructor(device: OutboxStore, tab: TabStore) {
    this.#device = device;
    this.#tab = tab;
  }

  /** Keeps an entry on the device, else in the tab, and tells which. */
  async keep(entry: OutboxEntry): Promise<Kept> {
    this.#unwritten.delete(entry.id);
    this.#deviceKeeps = await this.#write((device) => device.put([entry]));
    if (this.#deviceKeeps) return 'device';
    this.#tab.put(entry);
    return 'tab';
  }

  /** Everything that is kept, each id once. */
  async all(): Promise<OutboxEntry[]> {
    const kept = [...this.#tab.entries, ...(await this.#read((device) => device.entries(), []))];
    const byId = new Map(kept.map((entry) => [entry.id, entry]));
    for (const [id, entry] of this.#unwritten) {
      if (entry === null) byId.delete(id);
      else if (byId.has(id)) byId.set(id, entry);
    }
    return [...byId.values()];
  }

  /** How many there are in each state; read one by one only where device and tab have to be seen together. */
  async counts(): Promise<EntryCounts> {
    const isOnlyOnDevice = this.#unwritten.size + this.#tab.entries.length === 0;
    return isOnlyOnDevice ? this.#read((device) => device.counts(), countStates([])) : countStates(await this.all());
  }

  /** Entries that were kept on the device and are gone. */
  lost(): Promise<number> {
    return this.#read((device) => device.lost(), 0);
  }

  /** Whether some entries, or new ones, last only as long as this tab. */
  get lastOnlyInTab(): boolean {
    return !this.#deviceKeeps || this.#tab.entries.length > 0;
  }

  async remove(entries: readonly EntryVersion[]): Promise<void> {
    if (entries.length === 0) return;
    for (const entry of entries) this.#tab.remove(entry);
    const written = await this.#write((device) => device.remove(entries));
    for (const { id } of entries) this.#note(id, null, written);
  }

  /** Changes entries where they are kept; one that was deleted meanwhile, here or in another tab, stays deleted. */
  async replace(entries: readonly OutboxEntry[]): Promise<void> {
    if (entries.length === 0) return;
    for (const entry of entries) this.#tab.replace(entry);
    const written = await this.#write((device) => device.replace(entries));
    for (const entry of entries) this.#note(entry.id, entry, written);
  }

  /** The pauses of endpoints; the later one where device and tab differ. */
  async pauses(): Promise<Map<string, EndpointPause>> {
    const kept = [...(await this.#read((device) => device.pauses(), [])), ...this.#tab.pauses];
    return new Map(kept.toSorted((a, b) => a.until - b.until).map((pause) => [pause.endpoint, pause]));
  }

  async setPause(pause: EndpointPause): Promise<void> {
    const written = await this.#write((device) => device.setPause(pause));
    // One that the device would not write earlier must not stand before what an endpoint has asked for since.
    if (written) this.#tab.clearPause(pause.endpoint);
    else this.#tab.setPause(pause);
  }

  async clearPause(endpoint: string): Promise<void> {
    this.#tab.clearPause(endpoint);
    await this.#write((device) => device.clearPause(endpoint));
  }

  #note(id: string, entry: OutboxEntry | null, written: boolean): void {
    if (written) this.#unwritten.delete(id);
    else this.#unwritten.set(id, entry);
  }

  /** Whether the device has written a change. */
  #write(step: (device: OutboxStore) => Promise<void>): Promise<boolean> {
    return this.#read((device) => step(device).then(() => true), false);
  }

  /** A step on the device, or what holds where the browser keeps nothing. */
  async #read<T>(step: (device: OutboxStore) => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await step(this.#device);
    } catch {
      this.#deviceKeeps = false;
      return otherwise;
    }
  }
}
