import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type Ledger, LossCounter, type Standing } from './loss-counter.js';
import { type EndpointPause, type EntryCounts, type EntryState, type EntryVersion, isStill, type OutboxEntry } from './outbox-entry.js';
import type { OutboxStore } from './outbox-store.js';
import { timeout, withTimeLimit } from './time-limit.js';

interface Schema extends DBSchema {
  entries: { key: string; value: OutboxEntry; indexes: { state: EntryState } };
  pauses: { key: string; value: EndpointPause };
  ledger: { key: string; value: Ledger };
}
type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreName[], 'versionchange'>;
type Reading = IDBPTransaction<Schema, StoreName[]>;
type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
type StoreName = 'entries' | 'pauses' | 'ledger';

const DATABASE_NAME = 'tillid-outbox';
/** Upgrades only add, so that older code goes on with the database of newer code. */
const VERSION = 2;

/** Entries that are read at once: a page must not stand still for a kiosk's weeks of answers. */
const SLICE = 200;

/** Time for which a database that did not answer twice is left alone, in milliseconds. */
const REST = 60_000;

/** The one key of the ledger. */
const LEDGER = 'ledger';

function open(onClosed: () => void): Promise<Database> {
  const callbacks = {
    upgrade(database: Database, earlier: number, _version: number | null, transaction: Upgrade) {
      if (earlier < 1) {
        database.createObjectStore('entries', { keyPath: 'id' });
        database.createObjectStore('pauses', { keyPath: 'endpoint' });
      }
      const ledger = database.createObjectStore('ledger');
      // Where even this finds no room, the step that wanted the database fails and tells.
      const write = async () => ledger.put({ birth: String(Math.random()), removed: 0 }, LEDGER);
      Promise.all([write(), transaction.done]).catch(() => undefined);
      transaction.objectStore('entries').createIndex('state', 'state');
    },
    blocking: (_current: number, _blocked: number | null, event: IDBVersionChangeEvent) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  };
  return openDB<Schema>(DATABASE_NAME, VERSION, callbacks).catch((error: unknown) => {
    // A newer library has raised the version; upgrades only add, so its database serves this one as it is.
    if (error instanceof DOMException && error.name === 'VersionError') return openDB<Schema>(DATABASE_NAME, undefined, callbacks);
    throw error;
  });
}

/** Whether an earlier answer has made the database; true where the browser does not tell. */
async function databaseExists(): Promise<boolean> {
  // Chromium reports an uncaught rejection where a sandboxed page asks.
  const list = origin === 'null' ? undefined : await indexedDB.databases?.().catch(() => undefined);
  return list?.some(({ name }) => name === DATABASE_NAME) ?? true;
}

/**
 * The outbox in IndexedDB. Writes are `strict`: they have reached the disk when they resolve. A connection that the browser
 * has closed underneath (Safari does, on waking) is opened anew and the step tried once more; a database that does not
 * answer then either is left alone for a while, so that answering goes on in the tab.
 */
export class DeviceStore implements OutboxStore {
  readonly #counter: LossCounter;
  #database: Promise<Database> | null = null;
  readonly #running = new Set<{ abort(): void }>();
  #isCompared = false;
  #restsUntil = 0;

  constructor(counter = new LossCounter()) {
    this.#counter = counter;
  }

  put(entries: readonly OutboxEntry[]): Promise<void> {
    return this.#change(['entries'], (transaction) => {
      const puts = entries.map((entry) => transaction.objectStore('entries').put(entry));
      // The browser would wait for what the page still does with the transaction; the citizen waits for the disk alone.
      transaction.commit();
      return Promise.all(puts);
    });
  }

  replace(entries: readonly OutboxEntry[]): Promise<void> {
    return this.#change(['entries'], (transaction) => {
      const store = transaction.objectStore('entries');
      return forEachStill(store, entries, (entry) => store.put(entry));
    });
  }

  remove(entries: readonly EntryVersion[]): Promise<void> {
    return this.#change(['entries', 'ledger'], async (transaction) => {
      const store = transaction.objectStore('entries');
      const ledgers = transaction.objectStore('ledger');
      let removed = 0;
      await forEachStill(store, entries, ({ id }) => {
        removed++;
        return store.delete(id);
      });
      const ledger = await ledgers.get(LEDGER);
      if (ledger) await ledgers.put({ ...ledger, removed: ledger.removed + removed }, LEDGER);
    });
  }

  /** Everything, read a slice at a time. */
  async entries(): Promise<OutboxEntry[]> {
    const all: OutboxEntry[] = [];
    for (;;) {
      const last = all.at(-1);
      const range = last && IDBKeyRange.lowerBound(last.id, true);
      const slice = await this.#read([], ['entries'], (transaction) => transaction.objectStore('entries').getAll(range, SLICE));
      all.push(...slice);
      if (slice.length < SLICE) return all;
    }
  }

  counts(): Promise<EntryCounts> {
    return this.#read({ waiting: 0, refused: 0, overdue: 0 }, ['entries'], async (transaction) => {
      const index = transaction.objectStore('entries').index('state');
      const [waiting, refused, overdue] = await Promise.all([index.count('waiting'), index.count('refused'), index.count('overdue')]);
      return { waiting, refused, overdue };
    });
  }

  async lost(): Promise<number> {
    if (!this.#isCompared) {
      const known = this.#counter.known();
      if (known !== null) this.#counter.compare(known, await this.#standing());
      this.#isCompared = true;
    }
    return this.#counter.lost;
  }

  forgetLoss(): void {
    this.#counter.forget();
  }

  /**
   * Ends the transactions that wait for the page, because the page is put aside: WebKit keeps those of a page in its
   * back-forward cache open, and every other page that needs the same entries waits for them in vain. Tried again when the
   * page is back. A new answer needs the page no more, and is written.
   */
  interrupt(): void {
    for (const transaction of this.#running) {
      try {
        transaction.abort();
      } catch {
        // It is being committed.
        continue;
      }
    }
  }

  pauses(): Promise<EndpointPause[]> {
    return this.#read([], ['pauses'], (transaction) => transaction.objectStore('pauses').getAll());
  }

  async setPause(pause: EndpointPause): Promise<void> {
    await this.#write(['pauses'], (transaction) => transaction.objectStore('pauses').put(pause));
  }

  clearPause(endpoint: string): Promise<void> {
    return this.#write(['pauses'], (transaction) => transaction.objectStore('pauses').delete(endpoint));
  }

  /** Changes the entries. How they stand then is noted a moment later, which nobody has to wait for. */
  async #change(names: StoreName[], change: (transaction: Writing) => Promise<unknown>): Promise<void> {
    await this.#write(names, change);
    setTimeout(() => void this.#noteStanding());
  }

  async #noteStanding(): Promise<void> {
    const standing = await this.#standing().catch(() => undefined);
    if (standing) this.#counter.note(standing);
  }

  #standing(): Promise<Standing | undefined> {
    return this.#read(undefined, ['entries', 'ledger'], async (transaction) => {
      const [ledger, entries] = await Promise.all([transaction.objectStore('ledger').get(LEDGER), transaction.objectStore('entries').count()]);
      return ledger && { ...ledger, entries };
    });
  }

  #write<T>(names: StoreName[], change: (transaction: Writing) => Promise<T>): Promise<T> {
    return this.#step((database) => this.#whole(database.transaction(names, 'readwrite', { durability: 'strict' }), change));
  }

  /** Reads without creating: nothing is kept on a device before its owner has answered (ePrivacy directive, article 5(3)). */
  async #read<T>(nothing: T, names: StoreName[], read: (transaction: Reading) => Promise<T>): Promise<T> {
    if (this.#database === null && !(await withTimeLimit(databaseExists()))) return nothing;
    return this.#step((database) => this.#whole(database.transaction(names), read));
  }

  async #step<T>(step: (database: Database) => Promise<T>): Promise<T> {
    if (performance.now() < this.#restsUntil) throw timeout();
    const attempt = () => withTimeLimit(this.#run(step)).catch((error: unknown) => this.#reopen(error));
    return attempt()
      .catch(attempt)
      .catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'TimeoutError') this.#restsUntil = performance.now() + REST;
        throw error;
      });
  }

  #reopen(error: unknown): never {
    this.#database = null;
    throw error;
  }

  /** A transaction with its end, which idb's short forms of reading leave alone: a page would report it as uncaught where it fails. */
  async #whole<Transaction extends { readonly done: Promise<void>; abort(): void }, T>(transaction: Transaction, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    this.#running.add(transaction);
    try {
      return (await Promise.all([work(transaction), transaction.done]))[0];
    } finally {
      this.#running.delete(transaction);
    }
  }

  async #run<T>(step: (database: Database) => Promise<T>): Promise<T> {
    this.#database ??= open(() => {
      this.#database = null;
      this.#isCompared = false;
    });
    return step(await this.#database);
  }
}

/** Does something with each of the entries that is still there as it was. */
async function forEachStill<Entry extends EntryVersion>(
  store: { get(id: string): Promise<OutboxEntry | undefined> },
  entries: readonly Entry[],
  work: (entry: Entry) => Promise<unknown>,
): Promise<void> {
  const workOn = async (entry: Entry) => {
    if (isStill(entry, await store.get(entry.id))) await work(entry);
  };
  await Promise.all(entries.map(workOn));
}
