import type { DatabaseState } from './step.js';

/** What a history can do to a page. */
export interface PageTroubles {
  /** How the outbox's database is for this page. */
  database: DatabaseState;
  /** Milliseconds that have passed by the page's reckoning while nothing happened. */
  rested: number;
}

declare global {
  interface Window {
    pageTroubles?: PageTroubles;
  }
}

/**
 * Runs in every page of a history, after the hooks of the harness and before the library, as text: it must not refer to
 * anything outside itself. Lets the history take the outbox's database away from the page, and give it back.
 */
export function pageTroubles(): void {
  const OUTBOX = 'tillid-outbox';
  const troubles: PageTroubles = { database: 'works', rested: 0 };
  window.pageTroubles = troubles;
  const isGone = () => troubles.database === 'refuses' || troubles.database === 'hangs';

  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (this: IDBFactory, ...args: Parameters<typeof open>): IDBOpenDBRequest {
    if (args[0] !== OUTBOX || !isGone()) return open.apply(this, args);
    if (troubles.database === 'refuses') throw new DOMException('The history refuses the database', 'UnknownError');
    // An upgrade waits for ever while an older connection, which listens to nothing, stays open.
    const name = `never-opens-${Math.random()}`;
    open.call(this, name, 1);
    return open.call(this, name, 2);
  };

  const { transaction: begin } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<typeof begin>): IDBTransaction {
    if (this.name === OUTBOX && isGone()) throw new DOMException('The history has closed the connection', 'InvalidStateError');
    return begin.apply(this, args);
  };

  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>): IDBRequest<IDBValidKey> {
    const request = put.apply(this, args);
    if (this.transaction.db.name !== OUTBOX || troubles.database !== 'is full') return request;
    // As Chromium does where the quota is exceeded: each request succeeds, and the transaction is aborted, which a page cannot
    // do to one that it has committed.
    this.transaction.commit = () => undefined;
    request.addEventListener('success', () => this.transaction.abort());
    return request;
  };

  // What a page waits for while its database hangs takes a twentieth of its time, so that a history stays short.
  const { setTimeout: start } = window;
  const startSooner = (handler: TimerHandler, delay = 0, ...args: unknown[]): number => start(handler, troubles.database === 'hangs' ? delay / 20 : delay, ...args);
  window.setTimeout = startSooner as typeof window.setTimeout;

  const now = performance.now.bind(performance);
  performance.now = () => now() + troubles.rested;
}
