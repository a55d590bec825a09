import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Bench, ENDPOINT, NOT_TAKEN, receiptFor } from '../fixtures/outbox-bench.js';
import { idsOn } from '../fixtures/outbox-scenes.js';

const version = (revision: number) => ({ id: 'a', revision });

/** An answer that is changed while the one before is on its way; what becomes of the first attempt is told. */
async function changedOnTheWay(first: 'received' | 'not taken' | 'refused') {
  const bench = new Bench();
  const tab = bench.openTab();
  bench.answer = async (ids) => {
    if (bench.calls.length > 1) return receiptFor(ids);
    await tab.outbox.add(version(1), ENDPOINT);
    if (first === 'not taken') return NOT_TAKEN;
    return first === 'received' ? receiptFor(ids) : receiptFor([], [{ id: 'a', reason: 'no' }]);
  };
  await tab.outbox.add(version(0), ENDPOINT);
  await bench.settle();
  return { bench, tab };
}

describe('an answer that is changed while the one before is on its way', () => {
  for (const first of ['received', 'not taken', 'refused'] as const) {
    it(`is sent, too, where the one before is ${first}`, async () => {
      const { bench } = await changedOnTheWay(first);
      await bench.advance(60_000);
      assert.deepEqual([bench.calls.length, bench.bodies.at(-1), idsOn(bench)], [2, version(1), []]);
    });
  }

  it('is told to be delivered once, when it is', async () => {
    const { bench, tab } = await changedOnTheWay('received');
    await bench.advance(60_000);
    assert.equal(tab.events.filter(({ type }) => type === 'delivered').length, 1);
  });

  it('takes the place of one that still waits, so that only the new one is sent', async () => {
    const bench = new Bench();
    bench.sending = 'elsewhere';
    const tab = bench.openTab();
    await tab.outbox.add(version(0), ENDPOINT);
    await tab.outbox.add(version(1), ENDPOINT);
    bench.sending = null;
    await bench.advance(60_000);
    assert.deepEqual(bench.bodies, [version(1)]);
  });
});
