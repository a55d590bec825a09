import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { EndpointPause, OutboxEntry } from './outbox-entry.js';
import type { OutboxStore } from './outbox-store.js';

interface Schema extends DBSchema {
  entries: { key: string; value: OutboxEntry };
  pauses: { key: string; value: EndpointPause };
}
type Database = IDBPDatabase<Schema>;

const DATABASE_NAME = 'tillid-outbox';
const VERSION = 1;

/** Longest time that one step may take; WebKit is known to leave an open request unanswered for ever (bug 226547). */
const STEP_LIMIT = 5000;

function withTimeLimit<T>(step: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DOMException(`The outbox's ${what} did not finish in ${STEP_LIMIT} ms`, 'TimeoutError')), STEP_LIMIT);
  });
  return Promise.race([step, limit]).finally(() => clearTimeout(timer));
}

async function open(onClosed: () => void): Promise<Database> {
  const callbacks = {
    upgrade(database: Database) {
      database.createObjectStore('entries', { keyPath: 'id' });
      database.createObjectStore('pauses', { keyPath: 'endpoint' });
    },
    blocking: (_current: number, _blocked: number | null, event: IDBVersionChangeEvent) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  };
  try {
    return await openDB<Schema>(DATABASE_NAME, VERSION, callbacks);
  } catch (error) {
    // A newer library has raised the version; upgrades only add, so its database serves this one as it is.
    if (error instanceof DOMException && error.name === 'VersionError') return openDB<Schema>(DATABASE_NAME, undefined, callbacks);
    throw error;
  }
}

/** Whether an earlier answer has made the database; true where the browser does not tell. */
async function databaseExists(): Promise<boolean> {
  const list = await indexedDB.databases?.();
  return list?.some(({ name }) => name === DATABASE_NAME) ?? true;
}

/**
 * The outbox in IndexedDB. Writes are `strict`: they have reached the disk when they resolve. A connection that the browser
 * has closed underneath (Safari does, on waking) is opened anew and the step tried once more.
 */
export class DeviceStore implements OutboxStore {
  #database: Promise<Database> | null = null;

  put(entries: readonly OutboxEntry[]): Promise<void> {
    return this.#write('entries', (store) => entries.map((entry) => store.put(entry)));
  }

  replace(entries: readonly OutboxEntry[]): Promise<void> {
    const replaceOne = async (store: ReturnType<typeof strictStore<'entries'>>, entry: OutboxEntry) => {
      if ((await store.getKey(entry.id)) !== undefined) await store.put(entry);
    };
    return this.#write('entries', (store) => entries.map((entry) => replaceOne(store, entry)));
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.#write('entries', (store) => ids.map((id) => store.delete(id)));
  }

  entries(): Promise<OutboxEntry[]> {
    return this.#read((database) => database.getAll('entries'));
  }

  pauses(): Promise<EndpointPause[]> {
    return this.#read((database) => database.getAll('pauses'));
  }

  setPause(pause: EndpointPause): Promise<void> {
    return this.#write('pauses', (store) => [store.put(pause)]);
  }

  clearPause(endpoint: string): Promise<void> {
    return this.#write('pauses', (store) => [store.delete(endpoint)]);
  }

  #write<Name extends 'entries' | 'pauses'>(name: Name, change: (store: ReturnType<typeof strictStore<Name>>) => Promise<unknown>[]): Promise<void> {
    return this.#step('write', async (database) => {
      const store = strictStore(database, name);
      await Promise.all([...change(store), store.transaction.done]);
    });
  }

  /** Reads without creating: nothing is kept on a device before its owner has answered (ePrivacy directive, article 5(3)). */
  async #read<T>(read: (database: Database) => Promise<T[]>): Promise<T[]> {
    if (this.#database === null && !(await databaseExists())) return [];
    return this.#step('read', read);
  }

  async #step<T>(what: string, step: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await withTimeLimit(this.#run(step), what);
    } catch {
      this.#database = null;
      return withTimeLimit(this.#run(step), what);
    }
  }

  async #run<T>(step: (database: Database) => Promise<T>): Promise<T> {
    this.#database ??= open(() => {
      this.#database = null;
    });
    return step(await this.#database);
  }
}

function strictStore<Name extends 'entries' | 'pauses'>(database: Database, name: Name) {
  return database.transaction(name, 'readwrite', { durability: 'strict' }).objectStore(name);
}
