import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutboxEntry } from '../../src/outbox/outbox-entry.js';
import { TabStore } from '../../src/outbox/tab-store.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const entry = (id: string, attempts = 0): OutboxEntry =>
  deepFreeze({ id, endpoint: null, body: { id }, state: 'waiting', attempts, notBefore: 0, kept: 1, days: 7, receipt: 'ids' });
const pause = (endpoint: string, failures: number) => deepFreeze({ endpoint, failures, until: 5, asked: false });

describe('the store of a tab', () => {
  it('begins empty', () => assert.deepEqual([new TabStore().entries, new TabStore().pauses], [[], []]));

  it('keeps entries in the order in which they came', () => {
    const store = new TabStore();
    for (const one of [entry('b'), entry('a')]) store.put(one);
    store.put(entry('c'));
    assert.deepEqual(
      store.entries.map(({ id }) => id),
      ['b', 'a', 'c'],
    );
  });

  it('replaces an entry of the same id', () => {
    const store = new TabStore();
    for (const one of [entry('a'), entry('b')]) store.put(one);
    store.put(entry('a', 3));
    assert.deepEqual(store.entries, [entry('a', 3), entry('b')]);
  });

  it('changes an entry that is there, and does not bring back one that is gone', () => {
    const store = new TabStore();
    store.put(entry('a'));
    for (const one of [entry('a', 2), entry('gone', 1)]) store.replace(one);
    assert.deepEqual(store.entries, [entry('a', 2)]);
  });

  it('removes the entries named and no others', () => {
    const store = new TabStore();
    for (const one of [entry('a'), entry('b'), entry('c')]) store.put(one);
    for (const id of ['a', 'c', 'x']) store.remove({ id });
    assert.deepEqual(store.entries, [entry('b')]);
  });

  it('keeps one pause for each endpoint', () => {
    const store = new TabStore();
    for (const [endpoint, failures] of [
      ['x', 1],
      ['y', 1],
      ['x', 2],
    ] as const)
      store.setPause(pause(endpoint, failures));
    assert.deepEqual(store.pauses, [pause('x', 2), pause('y', 1)]);
  });

  it('forgets the pause of one endpoint', () => {
    const store = new TabStore();
    for (const endpoint of ['x', 'y']) store.setPause(pause(endpoint, 1));
    store.clearPause('x');
    assert.deepEqual(store.pauses, [pause('y', 1)]);
  });

  it('is not changed by whoever changes the list it gave', () => {
    const store = new TabStore();
    store.put(entry('a'));
    store.entries.pop();
    assert.deepEqual(store.entries, [entry('a')]);
  });
});
