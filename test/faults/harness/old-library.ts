import type { Tab } from './browser.js';

/** An answer that the first version of the library keeps, and how it holds its connection. */
export interface OldKeeping {
  readonly id: string;
  /** Whether it closes its connection when another tab wants a newer version. */
  readonly letsGo: boolean;
}

interface OldPage {
  /** The connection of the old library; one that nobody holds may be closed by the browser. */
  held: IDBDatabase;
}

/**
 * Does in a page without the library what the library did when its database had version 1: opens it, an existing newer one
 * without a version, writes an answer in one strict transaction, and holds the connection.
 */
export function keepAsOldLibrary(tab: Tab, keeping: OldKeeping): Promise<void> {
  return tab.evaluate(async ({ id, letsGo }) => {
    const open = (version?: number) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('tillid-outbox', version);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('entries', { keyPath: 'id' });
          opening.result.createObjectStore('pauses', { keyPath: 'endpoint' });
        };
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error!);
      });
    const isNewer = (error: unknown) => error instanceof DOMException && error.name === 'VersionError';
    const database = await open(1).catch((error: unknown) => (isNewer(error) ? open() : Promise.reject(error as Error)));
    if (letsGo) database.onversionchange = () => database.close();
    (window as unknown as OldPage).held = database;
    const body = { id, survey: 'fault-suite', version: '1', answers: { satisfaction: 3 } };
    const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
    transaction.objectStore('entries').put({ id, endpoint: `${location.origin}/v1/responses`, body, state: 'waiting', attempts: 0, notBefore: 0 });
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
    });
  }, keeping);
}
