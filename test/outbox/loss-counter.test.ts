import { assert } from '@open-wc/testing';
import type { OutboxEntry } from '../../src/outbox/outbox-entry.js';
import { DeviceStore } from '../../src/outbox/store.js';
import { eventually } from '../fixtures/stage.js';

const NAME = 'tillid-outbox';
const COUNTER = 'tillid-outbox';

const entry = (id: string): OutboxEntry => ({
  id,
  endpoint: 'https://collector.example',
  body: { id },
  state: 'waiting',
  attempts: 0,
  notBefore: 0,
  kept: 1,
  days: 7,
  receipt: 'ids',
});

const deleteDatabase = () =>
  new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(NAME).addEventListener('success', () => resolve());
  });

/** Puts the database back to an earlier state, as a damaged file does whose end was cut off. */
async function goBackTo(entries: readonly OutboxEntry[], ledger: unknown): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(NAME);
    request.addEventListener('success', () => resolve(request.result));
  });
  const transaction = database.transaction(['entries', 'ledger'], 'readwrite');
  transaction.objectStore('entries').clear();
  for (const one of entries) transaction.objectStore('entries').put(one);
  transaction.objectStore('ledger').put(ledger, 'ledger');
  await new Promise((resolve) => {
    transaction.addEventListener('complete', resolve);
  });
  database.close();
}

/** How many entries the counter knows of; null where it holds nothing. */
const counted = (): number | null => (JSON.parse(localStorage.getItem(COUNTER) ?? 'null') as { entries: number } | null)?.entries ?? null;
const counts = (entries: number | null) => eventually(`the counter to say ${entries}`, () => counted() === entries);

/** Answers that were kept, and counted a moment later. */
async function keep(...ids: string[]): Promise<DeviceStore> {
  const store = new DeviceStore();
  await store.put(ids.map(entry));
  await counts(ids.length);
  return store;
}

const clear = async () => {
  await deleteDatabase();
  localStorage.removeItem(COUNTER);
};
beforeEach(clear);
after(clear);

describe('the counter beside the outbox', () => {
  it('keeps nothing while nothing waits', async () => {
    const store = await keep('a');
    await store.remove([{ id: 'a' }]);
    await counts(null);
    assert.isNull(localStorage.getItem(COUNTER));
  });

  it('holds numbers only', async () => {
    await keep('a');
    const known = JSON.parse(localStorage.getItem(COUNTER)!) as Record<string, unknown>;
    assert.deepEqual({ ...known, birth: '' }, { birth: '', removed: 0, entries: 1, lost: 0 });
  });

  it('tells no loss where there is none', async () => {
    await keep('a', 'b');
    assert.equal(await new DeviceStore().lost(), 0);
  });

  it('tells how many answers are gone with a database that the browser has deleted', async () => {
    await keep('a', 'b');
    await deleteDatabase();
    assert.equal(await new DeviceStore().lost(), 2);
  });

  it('still tells when new answers were kept before anybody looked', async () => {
    await keep('a', 'b');
    await deleteDatabase();
    const store = new DeviceStore();
    await store.put([entry('c')]);
    assert.equal(await store.lost(), 2);
  });

  it('tells it again on the next visit, until somebody has read it', async () => {
    await keep('a');
    await deleteDatabase();
    await new DeviceStore().lost();
    const next = new DeviceStore();
    assert.equal(await next.lost(), 1);
    next.forgetLoss();
    assert.equal(await new DeviceStore().lost(), 0);
  });

  it('tells how many are gone from a database whose end was cut off', async () => {
    const store = await keep('a');
    const { birth } = JSON.parse(localStorage.getItem(COUNTER)!) as { birth: string };
    await store.put([entry('b'), entry('c')]);
    await counts(3);
    await goBackTo([entry('a')], { birth, removed: 0 });
    assert.equal(await new DeviceStore().lost(), 2);
  });

  it('is not misled by lagging behind the database, as after a killed browser', async () => {
    const store = await keep('a', 'b');
    const lagging = localStorage.getItem(COUNTER)!;
    await store.remove([{ id: 'a' }, { id: 'b' }]);
    await counts(null);
    localStorage.setItem(COUNTER, lagging);
    assert.equal(await new DeviceStore().lost(), 0);
  });

  it('counts no answer as lost that was delivered from another tab', async () => {
    await keep('a', 'b');
    await new DeviceStore().remove([{ id: 'a' }, { id: 'b' }]);
    assert.equal(await new DeviceStore().lost(), 0);
  });

  it('says nothing where its own record is damaged', async () => {
    await keep('a');
    localStorage.setItem(COUNTER, '{"birth":');
    assert.equal(await new DeviceStore().lost(), 0);
  });
});
