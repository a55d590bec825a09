import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutboxEntry } from '../../src/outbox/outbox-entry.js';
import { TabStore } from '../../src/outbox/tab-store.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const entry = (id: string, attempts = 0): OutboxEntry => deepFreeze({ id, endpoint: null, body: { id }, state: 'waiting', attempts, notBefore: 0 });
const pause = (endpoint: string, failures: number) => deepFreeze({ endpoint, failures, until: 5, asked: false });

describe('the store of a tab', () => {
  it('begins empty', async () => assert.deepEqual([await new TabStore().entries(), await new TabStore().pauses()], [[], []]));

  it('keeps entries in the order in which they came', async () => {
    const store = new TabStore();
    await store.put([entry('b'), entry('a')]);
    await store.put([entry('c')]);
    assert.deepEqual(
      (await store.entries()).map(({ id }) => id),
      ['b', 'a', 'c'],
    );
  });

  it('replaces an entry of the same id', async () => {
    const store = new TabStore();
    await store.put([entry('a'), entry('b')]);
    await store.put([entry('a', 3)]);
    assert.deepEqual(await store.entries(), [entry('a', 3), entry('b')]);
  });

  it('changes an entry that is there, and does not bring back one that is gone', async () => {
    const store = new TabStore();
    await store.put([entry('a')]);
    await store.replace([entry('a', 2), entry('gone', 1)]);
    assert.deepEqual(await store.entries(), [entry('a', 2)]);
  });

  it('removes the entries named and no others', async () => {
    const store = new TabStore();
    await store.put([entry('a'), entry('b'), entry('c')]);
    await store.remove(['a', 'c', 'x']);
    assert.deepEqual(await store.entries(), [entry('b')]);
  });

  it('keeps one pause for each endpoint', async () => {
    const store = new TabStore();
    for (const [endpoint, failures] of [
      ['x', 1],
      ['y', 1],
      ['x', 2],
    ] as const)
      await store.setPause(pause(endpoint, failures));
    assert.deepEqual(await store.pauses(), [pause('x', 2), pause('y', 1)]);
  });

  it('forgets the pause of one endpoint', async () => {
    const store = new TabStore();
    for (const endpoint of ['x', 'y']) await store.setPause(pause(endpoint, 1));
    await store.clearPause('x');
    assert.deepEqual(await store.pauses(), [pause('y', 1)]);
  });

  it('is not changed by whoever changes the list it gave', async () => {
    const store = new TabStore();
    await store.put([entry('a')]);
    (await store.entries()).pop();
    assert.deepEqual(await store.entries(), [entry('a')]);
  });
});
