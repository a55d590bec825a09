import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ENDPOINT, UNREACHABLE } from '../fixtures/outbox-bench.js';
import { add, body, flush, idsOn, MINUTE, revisited, SECOND, waitingEntry } from '../fixtures/outbox-scenes.js';

describe('what sends, where it cannot be fetched', () => {
  it('loses nothing, and the answer is told to wait', async () => {
    const { bench, tab } = await revisited();
    bench.senderIsThere = false;
    await add(bench, tab, 'a');
    assert.deepEqual([idsOn(bench), tab.events.at(-1)], [['a'], { type: 'postponed', endpoint: null }]);
  });

  it('is asked for again after some seconds, and then sends', async () => {
    const { bench, tab } = await revisited();
    bench.senderIsThere = false;
    await add(bench, tab, 'a');
    bench.senderIsThere = true;
    await bench.advance(6 * SECOND);
    assert.deepEqual([bench.sent, idsOn(bench)], [[['a']], []]);
  });
});

describe('keeping an answer while its endpoint is spared', () => {
  it('reads none of those that wait already', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.answer = () => UNREACHABLE;
    await flush(bench, tab);
    let reads = 0;
    bench.device.before = (step) => {
      if (step === 'entries') reads++;
    };
    await add(bench, tab, 'b', 'c', 'd');
    assert.equal(reads, 0);
  });

  it('still sends it when the pause is over', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.answer = () => UNREACHABLE;
    await flush(bench, tab);
    await add(bench, tab, 'b');
    bench.answer = (ids) => ({ kind: 'receipt', receipt: { received: [...ids], refused: [] } });
    await bench.advance(MINUTE);
    assert.deepEqual(idsOn(bench), []);
  });

  it('sends at once what goes to another endpoint', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.answer = (ids, endpoint) => (endpoint === ENDPOINT ? UNREACHABLE : { kind: 'receipt', receipt: { received: [...ids], refused: [] } });
    await flush(bench, tab);
    await tab.outbox.add(body('b'), 'https://other.example/v1/responses');
    await bench.settle();
    assert.deepEqual(idsOn(bench), ['a']);
  });
});
