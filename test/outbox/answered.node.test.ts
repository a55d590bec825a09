import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ENDPOINT, NOT_TAKEN, receiptFor } from '../fixtures/outbox-bench.js';
import { flush, revisited, waitingEntry } from '../fixtures/outbox-scenes.js';

const OTHER = 'https://other.example/v1/responses';

describe('what a receiver answered', () => {
  it('is told as long as it does not take what waits, whatever another receiver takes', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'), waitingEntry('b', { endpoint: OTHER }));
    bench.answer = (ids, endpoint) => (endpoint === ENDPOINT ? NOT_TAKEN : receiptFor(ids));
    await flush(bench, tab);
    assert.equal((await tab.outbox.status()).answered, 422);
  });

  it('is not told any more once it was taken', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.answer = (ids) => (bench.calls.length === 1 ? NOT_TAKEN : receiptFor(ids));
    await flush(bench, tab);
    await flush(bench, tab, { eager: true });
    assert.equal((await tab.outbox.status()).answered, null);
  });
});
