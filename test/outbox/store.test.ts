import { assert } from '@open-wc/testing';
import type { OutboxEntry } from '../../src/outbox/outbox-entry.js';
import { DeviceStore } from '../../src/outbox/store.js';
import { deleteDatabase, forgetOutbox } from '../fixtures/planted-entries.js';
import { afterEachTidy } from '../fixtures/stage.js';

const NAME = 'tillid-outbox';

const entry = (id: string, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id,
  endpoint: 'https://collector.example/v1/responses',
  body: { id },
  state: 'waiting',
  attempts: 0,
  notBefore: 0,
  kept: 1,
  days: 7,
  receipt: 'ids',
  ...more,
});
const idsIn = async (store: DeviceStore) => (await store.entries()).map(({ id }) => id);
const pauseOf = (endpoint: string) => ({ endpoint, failures: 1, until: 5, asked: false });

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error!));
  });

const exists = async () => (await indexedDB.databases()).some(({ name }) => name === NAME);

/** Puts something in the place of a method of the browser, until the test is over. */
function replace<Holder extends object, Name extends keyof Holder>(holder: Holder, name: Name, replacement: (original: Holder[Name]) => Holder[Name]): void {
  const original = holder[name];
  afterEachTidy(() => (holder[name] = original));
  holder[name] = replacement(original);
}

// Connections of the stores close by themselves when the database is to be deleted.
beforeEach(forgetOutbox);
after(forgetOutbox);

describe('the store on the device', () => {
  it('gives back what was put', async () => {
    const store = new DeviceStore();
    await store.put([entry('a', { state: 'refused', reason: 'unknown survey' })]);
    assert.deepEqual(await store.entries(), [entry('a', { state: 'refused', reason: 'unknown survey' })]);
  });

  it('puts several entries at once', async () => {
    const store = new DeviceStore();
    await store.put([entry('a'), entry('b'), entry('c')]);
    assert.deepEqual(await idsIn(store), ['a', 'b', 'c']);
  });

  it('replaces an entry with the same id', async () => {
    const store = new DeviceStore();
    await store.put([entry('a')]);
    await store.put([entry('a', { attempts: 3 })]);
    assert.deepEqual(await store.entries(), [entry('a', { attempts: 3 })]);
  });

  it('removes what it is told to and nothing else', async () => {
    const store = new DeviceStore();
    await store.put([entry('a'), entry('b'), entry('c')]);
    await store.remove([{ id: 'a' }, { id: 'c' }]);
    assert.deepEqual(await idsIn(store), ['b']);
  });

  it('removes an id that it does not have without complaint', async () => {
    const store = new DeviceStore();
    await store.put([entry('a')]);
    await store.remove([{ id: 'z' }]);
    assert.deepEqual(await idsIn(store), ['a']);
  });

  it('removes no answer that was changed meanwhile, and does not put an earlier one in its place', async () => {
    const store = new DeviceStore();
    const changed = entry('a', { kept: 2, body: { id: 'a' } });
    await store.put([changed]);
    await store.remove([entry('a', { kept: 1 })]);
    await store.replace([entry('a', { kept: 1, attempts: 5 })]);
    assert.deepEqual(await store.entries(), [changed]);
  });

  it('keeps entries for a second instance', async () => {
    await new DeviceStore().put([entry('a')]);
    assert.deepEqual(await idsIn(new DeviceStore()), ['a']);
  });

  it('keeps pauses for a second instance', async () => {
    await new DeviceStore().setPause(pauseOf('https://a.example'));
    assert.deepEqual(await new DeviceStore().pauses(), [pauseOf('https://a.example')]);
  });

  it('forgets a pause that is over', async () => {
    const store = new DeviceStore();
    await store.setPause(pauseOf('https://a.example'));
    await store.setPause(pauseOf('https://b.example'));
    await store.clearPause('https://a.example');
    assert.deepEqual(await store.pauses(), [pauseOf('https://b.example')]);
  });

  it('reads all entries of a device on which many wait', async () => {
    const store = new DeviceStore();
    const ids = Array.from({ length: 450 }, (_, index) => String(index).padStart(4, '0'));
    await store.put(ids.map((id) => entry(id)));
    assert.deepEqual(await idsIn(store), ids);
  });

  it('counts entries by their state', async () => {
    const store = new DeviceStore();
    await store.put([entry('a'), entry('b'), entry('c', { state: 'refused', reason: 'no' }), entry('d', { state: 'overdue' })]);
    assert.deepEqual(await store.counts(), { waiting: 2, refused: 1, overdue: 1 });
  });

  it('takes over the answers that the first version of the library has kept', async () => {
    const request = indexedDB.open(NAME, 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('entries', { keyPath: 'id' }).put({ id: 'a', endpoint: null, body: { id: 'a' }, state: 'waiting', attempts: 2, notBefore: 5 });
      request.result.createObjectStore('pauses', { keyPath: 'endpoint' });
    });
    (await settled(request)).close();
    assert.deepEqual(await new DeviceStore().entries(), [{ id: 'a', endpoint: null, body: { id: 'a' }, state: 'waiting', attempts: 2, notBefore: 5 }]);
  });

  it('has nothing before the first answer', async () => assert.deepEqual(await new DeviceStore().entries(), []));

  it('makes no database to read entries', async () => {
    await new DeviceStore().entries();
    assert.isFalse(await exists());
  });

  it('makes no database to read pauses', async () => {
    await new DeviceStore().pauses();
    assert.isFalse(await exists());
  });

  it('makes the database with the first answer', async () => {
    await new DeviceStore().put([entry('a')]);
    assert.isTrue(await exists());
  });

  it('asks the browser to write through to the disk', async () => {
    const asked: unknown[] = [];
    replace(
      IDBDatabase.prototype,
      'transaction',
      (transaction) =>
        function remember(this: IDBDatabase, names: string | string[], mode?: IDBTransactionMode, options?: IDBTransactionOptions) {
          if (mode === 'readwrite') asked.push([mode, options?.durability]);
          return transaction.call(this, names, mode, options);
        },
    );
    await new DeviceStore().put([entry('a')]);
    assert.deepEqual(asked, [['readwrite', 'strict']]);
  });

  it('does not stand in the way of a newer version of the database', async () => {
    const store = new DeviceStore();
    await store.put([entry('a')]);
    const database = await settled(indexedDB.open(NAME, 3));
    database.close();
    assert.equal(database.version, 3);
  });

  it('goes on with a database that a newer version has taken over', async () => {
    const store = new DeviceStore();
    await store.put([entry('a')]);
    (await settled(indexedDB.open(NAME, 3))).close();
    await store.put([entry('b')]);
    assert.deepEqual(await idsIn(store), ['a', 'b']);
  });

  it('reads a database of a newer version from the start', async () => {
    await new DeviceStore().put([entry('a')]);
    (await settled(indexedDB.open(NAME, 7))).close();
    assert.deepEqual(await idsIn(new DeviceStore()), ['a']);
  });

  it('makes the database anew when it was deleted while it was open', async () => {
    const store = new DeviceStore();
    await store.put([entry('a')]);
    await deleteDatabase();
    await store.put([entry('b')]);
    assert.deepEqual(await idsIn(store), ['b']);
  });

  /** Lets the next transactions fail, as they do on a connection that was closed underneath. */
  const failNextTransactions = (times: number) => {
    let failures = times;
    replace(
      IDBDatabase.prototype,
      'transaction',
      (transaction) =>
        function fail(this: IDBDatabase, ...rest: Parameters<IDBDatabase['transaction']>) {
          if (failures-- > 0) throw new DOMException('The database connection is closing.', 'InvalidStateError');
          return transaction.apply(this, rest);
        },
    );
  };

  it('opens the database anew to write when its connection was closed underneath', async () => {
    const store = new DeviceStore();
    await store.put([entry('a')]);
    failNextTransactions(1);
    await store.put([entry('b')]);
    assert.deepEqual(await idsIn(store), ['a', 'b']);
  });

  it('opens the database anew to read when its connection was closed underneath', async () => {
    const store = new DeviceStore();
    await store.put([entry('a')]);
    failNextTransactions(1);
    assert.deepEqual(await idsIn(store), ['a']);
  });

  const failure = (step: Promise<unknown>): Promise<unknown> =>
    step.then(
      () => 'it was kept',
      (error: unknown) => (error as DOMException).name,
    );

  it('does not say that it kept what it could not write, however often it tried', async () => {
    const store = new DeviceStore();
    await store.put([entry('a')]);
    failNextTransactions(2);
    assert.equal(await failure(store.put([entry('b')])), 'InvalidStateError');
  });

  it('does not say that it kept what found no room', async () => {
    replace(IDBObjectStore.prototype, 'put', () => () => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    });
    assert.equal(await failure(new DeviceStore().put([entry('a')])), 'QuotaExceededError');
  });

  it('does not say that it kept what the browser gave up at the last moment', async () => {
    replace(
      IDBObjectStore.prototype,
      'put',
      (put) =>
        function abort(this: IDBObjectStore, ...rest: Parameters<IDBObjectStore['put']>) {
          const request = put.apply(this, rest);
          // A page cannot abort what it has committed; the browser can.
          this.transaction.commit = () => undefined;
          request.addEventListener('success', () => this.transaction.abort());
          return request;
        },
    );
    assert.equal(await failure(new DeviceStore().put([entry('a')])), 'AbortError');
  });

  /** Puts the page aside as soon as a step has begun its transaction, once; tells how that transaction ended. */
  function interruptFirst(store: DeviceStore): Promise<'complete' | 'abort'> {
    return new Promise((resolve) => {
      let isFirst = true;
      replace(
        IDBDatabase.prototype,
        'transaction',
        (transaction) =>
          function begin(this: IDBDatabase, ...rest: Parameters<IDBDatabase['transaction']>) {
            const begun = transaction.apply(this, rest);
            if (!isFirst) return begun;
            isFirst = false;
            for (const end of ['complete', 'abort'] as const) begun.addEventListener(end, () => resolve(end));
            setTimeout(() => store.interrupt());
            return begun;
          },
      );
    });
  }
  /** A step that needs the page between its beginning and its end has begun by the time of the first timer. */
  const slowly = () =>
    replace(
      IDBObjectStore.prototype,
      'get',
      (get) =>
        function twice(this: IDBObjectStore, ...rest: Parameters<IDBObjectStore['get']>) {
          for (let n = 0; n < 5000; n++) get.apply(this, rest);
          return get.apply(this, rest);
        },
    );

  it('leaves no transaction open when the page is put aside, and does the work when it is back', async () => {
    const store = new DeviceStore();
    await store.put([entry('a')]);
    slowly();
    const end = interruptFirst(store);
    await store.remove([{ id: 'a' }]);
    assert.deepEqual([await end, await idsIn(store)], ['abort', []]);
  });

  it('writes a new answer to its end, though the page is put aside meanwhile', async () => {
    const store = new DeviceStore();
    await store.put([entry('a')]);
    const end = interruptFirst(store);
    await store.put(Array.from({ length: 50 }, (_, index) => entry(String(index))));
    assert.equal(await end, 'complete');
  });

  it('works again after a write that failed', async () => {
    const store = new DeviceStore();
    await store.put([entry('a')]);
    failNextTransactions(2);
    await failure(store.put([entry('b')]));
    await store.put([entry('c')]);
    assert.deepEqual(await idsIn(store), ['a', 'c']);
  });
});
