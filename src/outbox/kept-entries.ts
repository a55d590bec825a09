import { countStates, type EndpointPause, type EntryCounts, type EntryVersion, isStill, type Kept, type OutboxEntry } from './outbox-entry.js';
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
  /** What the device would not write: id → the keeping of an answer, and how it is now; null where it is gone. */
  readonly #unwritten = new Map<string, readonly [EntryVersion, OutboxEntry | null]>();
  #deviceKeeps = true;
  #isUnread = false;
  /** The pauses that the device held when it could be read last. */
  #known: readonly EndpointPause[] = [];

  constructor(device: OutboxStore, tab: TabStore) {
    this.#device = device;
    this.#tab = tab;
  }

  /** Keeps an entry on the device, else in the tab, and tells which. */
  async keep(entry: OutboxEntry): Promise<Kept> {
    this.#deviceKeeps = await this.#write((device) => device.put([entry]));
    if (!this.#deviceKeeps) {
      this.#tab.put(entry);
      return 'tab';
    }
    this.#unwritten.delete(entry.id);
    this.#tab.remove({ id: entry.id });
    return 'device';
  }

  /** Everything that is kept, each id once: of an answer that was changed since the device wrote last, what is in the tab. */
  async all(): Promise<OutboxEntry[]> {
    const byId = new Map<string, OutboxEntry>();
    for (const entry of await this.#read((device) => device.entries(), [])) {
      const [version, now] = this.#unwritten.get(entry.id) ?? [entry, entry];
      const seen = isStill(version, entry) ? now : entry;
      if (seen !== null) byId.set(entry.id, seen);
    }
    for (const entry of this.#tab.entries) byId.set(entry.id, entry);
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

  /** Whether the device could not be read when that was tried last: what it holds is not known. */
  get isUnread(): boolean {
    return this.#isUnread;
  }

  /** Whether some entries, or new ones, last only as long as this tab. */
  get lastOnlyInTab(): boolean {
    return !this.#deviceKeeps || this.#tab.entries.length > 0;
  }

  /** Removes entries, and tells whether the device has removed them; where not, they are gone for this tab only. */
  async remove(entries: readonly EntryVersion[]): Promise<boolean> {
    for (const entry of entries) this.#tab.remove(entry);
    const written = entries.length === 0 || (await this.#write((device) => device.remove(entries)));
    for (const entry of entries) this.#note(entry, null, written);
    return written;
  }

  /** Changes entries where they are kept; one that was deleted meanwhile, here or in another tab, stays deleted. */
  async replace(entries: readonly OutboxEntry[]): Promise<void> {
    if (entries.length === 0) return;
    for (const entry of entries) this.#tab.replace(entry);
    const written = await this.#write((device) => device.replace(entries));
    for (const entry of entries) this.#note(entry, entry, written);
  }

  /** The pauses of endpoints, as far as they are known: of one endpoint there can be several. */
  async pauses(): Promise<readonly EndpointPause[]> {
    this.#known = await this.#read((device) => device.pauses(), this.#known);
    return [...this.#known, ...this.#tab.pauses];
  }

  async setPause(pause: EndpointPause): Promise<void> {
    this.notePause(pause);
    const written = await this.#write((device) => device.setPause(pause));
    if (written && !pause.asked) this.#tab.clearPause(pause.endpoint);
  }

  /** Knows of a pause in this tab, whatever becomes of the device. */
  notePause(pause: EndpointPause): void {
    this.#tab.setPause(pause);
  }

  async clearPause(endpoint: string): Promise<void> {
    this.#tab.clearPause(endpoint);
    await this.#write((device) => device.clearPause(endpoint));
  }

  #note(version: EntryVersion, now: OutboxEntry | null, written: boolean): void {
    if (written) this.#unwritten.delete(version.id);
    else this.#unwritten.set(version.id, [version, now]);
  }

  /** Whether the device has written a change. */
  async #write(step: (device: OutboxStore) => Promise<void>): Promise<boolean> {
    try {
      await step(this.#device);
      return true;
    } catch {
      return false;
    }
  }

  /** What the device holds, or what is to be believed where it cannot be read. */
  async #read<T>(step: (device: OutboxStore) => Promise<T>, otherwise: T): Promise<T> {
    try {
      const value = await step(this.#device);
      this.#isUnread = false;
      return value;
    } catch (error) {
      // A browser that gives the page no database at all (blocked cookies, a sandboxed frame) holds nothing for it either.
      this.#isUnread = error instanceof DOMException && error.name !== 'SecurityError';
      return otherwise;
    }
  }
}
