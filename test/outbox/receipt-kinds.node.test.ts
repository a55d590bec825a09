import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSend } from '../../src/outbox/send.js';
import { Bench, ENDPOINT } from '../fixtures/outbox-bench.js';
import { body } from '../fixtures/outbox-scenes.js';

const outcomeOf = (answer: () => Response) => createSend({ fetch: async () => answer(), now: Date.now })(ENDPOINT, [body('a'), body('b')], { receipt: 'status' });

describe('an endpoint whose bare success counts as a receipt', () => {
  for (const status of [200, 201, 202, 204]) {
    it(`has received everything with status ${status}`, async () => {
      assert.deepEqual(await outcomeOf(() => new Response(null, { status })), { kind: 'receipt', receipt: { received: ['a', 'b'], refused: [] } });
    });
  }

  it('has received nothing where a web page comes back, as from a captive portal', async () => {
    const outcome = await outcomeOf(() => new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }));
    assert.equal(outcome.kind, 'retry');
  });

  for (const status of [400, 404, 429, 500, 503])
    it(`has received nothing with status ${status}`, async () => assert.equal((await outcomeOf(() => new Response(null, { status }))).kind, 'retry'));

  it('never shares a batch with one that names ids, though their address is the same', async () => {
    const bench = new Bench();
    bench.answer = () => ({ kind: 'retry', scope: 'endpoint', after: null, status: 500 });
    const tab = bench.openTab();
    await tab.outbox.add(body('a'), ENDPOINT, { receipt: 'status' });
    await tab.outbox.add(body('b'), ENDPOINT);
    await bench.advance(60_000);
    assert.ok(bench.calls.every(({ ids }) => ids.length === 1));
    assert.deepEqual([...new Set(bench.calls.map(({ ids, receipt }) => `${ids.join()} ${receipt}`))].toSorted(), ['a status', 'b ids']);
  });
});
