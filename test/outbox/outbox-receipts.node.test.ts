import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Bench, receiptFor, UNREACHABLE } from '../fixtures/outbox-bench.js';
import { add, body, DAY, flush, idsOn, revisited, waitingEntry } from '../fixtures/outbox-scenes.js';

const OTHER = 'https://other.example/v1/responses';

describe('a receipt', () => {
  it('removes exactly what it names', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'), waitingEntry('b'));
    bench.answer = () => receiptFor(['a']);
    await flush(bench, tab);
    assert.deepEqual(idsOn(bench), ['b']);
  });

  it('is told as delivered, id by id, also to the other tabs', async () => {
    const bench = new Bench();
    const [one, other] = [bench.openTab(), bench.openTab()];
    await add(bench, one, 'a');
    for (const { events } of [one, other])
      assert.deepEqual(
        events.filter(({ type }) => type === 'delivered'),
        [{ type: 'delivered', id: 'a', keptAt: bench.now }],
      );
  });

  it('settles nothing that was not sent with it', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'), waitingEntry('b', { endpoint: OTHER }), waitingEntry('c', { endpoint: null }));
    bench.answer = (_ids, endpoint) => (endpoint === OTHER ? UNREACHABLE : receiptFor(['a', 'b', 'c'], [{ id: 'b', reason: 'no' }]));
    await flush(bench, tab);
    assert.deepEqual(
      bench.device.kept.entries.map(({ id, state }) => [id, state]),
      [
        ['b', 'waiting'],
        ['c', 'waiting'],
      ],
    );
  });

  it('puts apart what it refuses, with the reason', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'), waitingEntry('b'));
    bench.answer = () => receiptFor(['a'], [{ id: 'b', reason: 'unknown question' }]);
    await flush(bench, tab);
    const [entry] = bench.device.kept.entries;
    assert.deepEqual([entry?.id, entry?.state, entry?.reason, entry?.body], ['b', 'refused', 'unknown question', body('b')]);
    assert.deepEqual(
      tab.events.filter(({ type }) => type === 'refused'),
      [{ type: 'refused', id: 'b', reason: 'unknown question', keptAt: waitingEntry('b').kept }],
    );
  });

  it('has what it refused never sent again', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.answer = () => receiptFor([], [{ id: 'a', reason: 'no' }]);
    await flush(bench, tab);
    await flush(bench, tab, { eager: true });
    await bench.advance(DAY);
    assert.deepEqual(bench.sent, [['a']]);
  });

  it('counts as received what it names as received and as refused', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.answer = () => receiptFor(['a'], [{ id: 'a', reason: 'twice' }]);
    await flush(bench, tab);
    assert.deepEqual([idsOn(bench), tab.events.map(({ type }) => type)], [[], ['delivered', 'changed']]);
  });
});
