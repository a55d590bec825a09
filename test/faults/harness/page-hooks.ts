import type { FaultSuite, PageEvent, Point } from './page-suite.js';

/**
 * Runs in the page, before its own scripts, as text: it must not refer to anything outside itself. Notes what the page says
 * and what its database did, and can stop the page at a point: a synchronous request waits until the test answers it.
 */
export function pageHooks(holds: readonly Point[]): void {
  const written = new Set<string>();
  const events: PageEvent[] = [];
  const problems: string[] = [];
  const unset = () => Promise.reject(new Error('the citizen of the page is not there'));
  const suite: FaultSuite = { events, problems, holds: new Set(holds), ahead: 0, ready: unset, answer: unset, words: () => '', remaining: unset };
  window.faultSuite = suite;

  const stopAt = (point: Point): void => {
    if (!suite.holds.delete(point)) return;
    const request = new XMLHttpRequest();
    request.open('POST', `/held/${point}`, false);
    try {
      request.send();
    } catch {
      problems.push(`the page could not stop at ${point}: is it offline?`);
    }
  };

  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  for (const type of ['tillid-submit', 'tillid-stored', 'tillid-delivered', 'tillid-refused', 'tillid-error'] as const) {
    window.addEventListener(
      type,
      ({ detail }: CustomEvent<object>) => {
        const { response, ...rest } = detail as { readonly response?: { readonly id: string; readonly answers?: { readonly comment?: unknown } }; readonly [key: string]: unknown };
        const id = response?.id ?? text(rest['id']);
        events.push({ type, id, comment: text(response?.answers?.comment), kept: text(rest['kept']), written: written.has(id), message: text(rest['message']) });
      },
      { capture: true },
    );
  }

  window.addEventListener('error', (event) => problems.push(`uncaught: ${event.message} (${event.filename}:${event.lineno})`));
  window.addEventListener('unhandledrejection', (event) => problems.push(`unhandled rejection: ${String(event.reason)}`));
  const { error } = console;
  console.error = (...args: unknown[]) => {
    problems.push(`console.error: ${args.map(String).join(' ')}`);
    error.apply(console, args);
  };

  const writing = new WeakMap<IDBTransaction, string[]>();
  const { transaction: begin } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<typeof begin>): IDBTransaction {
    const transaction = begin.apply(this, args);
    if (this.name !== 'tillid-outbox' || transaction.mode !== 'readwrite') return transaction;
    const ids: string[] = [];
    writing.set(transaction, ids);
    // Before the library can listen: whatever it does at the end of the transaction comes after this.
    transaction.addEventListener('complete', () => {
      if (ids.length === 0) return;
      stopAt('complete');
      // A browser that does not tell is taken at its word.
      if (transaction.durability === undefined || transaction.durability === 'strict') for (const id of ids) written.add(id);
      else problems.push(`answers were written with durability "${transaction.durability}", expected "strict"`);
    });
    return transaction;
  };

  const isOutbox = (store: IDBObjectStore) => store.name === 'entries' && store.transaction.db.name === 'tillid-outbox';
  for (const method of ['put', 'add'] as const) {
    const original = IDBObjectStore.prototype[method];
    IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...args: [unknown, IDBValidKey?]): IDBRequest<IDBValidKey> {
      const request = original.apply(this, args);
      if (!isOutbox(this)) return request;
      request.addEventListener('success', () => writing.get(this.transaction)?.push(request.result as string));
      stopAt('put');
      return request;
    };
  }
  const remove = IDBObjectStore.prototype.delete;
  IDBObjectStore.prototype.delete = function (this: IDBObjectStore, query: IDBValidKey | IDBKeyRange): IDBRequest<undefined> {
    if (isOutbox(this)) stopAt('delete');
    return remove.call(this, query);
  };

  const { fetch: send } = window;
  window.fetch = async (...request: Parameters<typeof fetch>) => {
    const answer = await send(...request);
    if (request[1]?.method === 'POST') stopAt('receipt');
    return answer;
  };

  const { now } = Date;
  Date.now = () => now() + suite.ahead;
  const RealDate = Date;
  window.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [Date.now()] : args, newTarget) as object,
    apply: () => new RealDate(Date.now()).toString(),
  });
}
