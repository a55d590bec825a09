import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Bench, ENDPOINT, UNREACHABLE } from '../fixtures/outbox-bench.js';
import { body, MINUTE } from '../fixtures/outbox-scenes.js';

const PROOF = { challenge: 'c', solution: 7 };

describe('what is sent beside an answer', () => {
  it('stays with it until it is received, and is no part of what is kept as the answer', async () => {
    const bench = new Bench();
    const tab = bench.openTab();
    bench.answer = () => UNREACHABLE;
    await tab.outbox.add(body('a'), ENDPOINT, { beside: { start: 't', trap: true } });
    await bench.settle();
    const [kept] = await tab.outbox.entries();
    assert.deepEqual([kept!.body, kept!.beside], [body('a'), { start: 't', trap: true }]);
    bench.kill(tab);
    bench.answer = (ids) => ({ kind: 'receipt', receipt: { received: [...ids], refused: [] } });
    await bench.advance(60 * MINUTE);
    const later = bench.openTab();
    await later.outbox.flush({ eager: true });
    assert.deepEqual(bench.bodies.at(-1), { ...body('a'), start: 't', trap: true });
    assert.deepEqual(await later.outbox.entries(), []);
  });

  it('takes the place of nothing in the answer', async () => {
    const bench = new Bench();
    const answer = { id: 'a', start: 'its own' };
    await bench.openTab().outbox.add(answer, ENDPOINT, { beside: { start: 't' } });
    await bench.settle();
    assert.deepEqual(bench.bodies, [answer]);
  });
});

describe('work at sending', () => {
  it('is done once for a submission, however many answers ask for it', async () => {
    const bench = new Bench();
    const tab = bench.openTab();
    const asked: string[] = [];
    bench.prove = (endpoint) => {
      asked.push(endpoint);
      return Promise.resolve(PROOF);
    };
    bench.sending = 'elsewhere';
    for (const id of ['a', 'b', 'c']) await tab.outbox.add(body(id), ENDPOINT, { work: id !== 'b' });
    await bench.settle();
    bench.sending = null;
    await tab.outbox.flush({ eager: true });
    assert.deepEqual([bench.sent, asked, bench.calls[0]!.proof], [[['a', 'b', 'c']], [ENDPOINT], PROOF]);
  });

  it('is not asked for where no answer asks for it', async () => {
    const bench = new Bench();
    bench.prove = () => Promise.reject(new Error('nobody asked'));
    await bench.openTab().outbox.add(body('a'), ENDPOINT, { work: false });
    await bench.settle();
    assert.deepEqual([bench.sent, bench.calls[0]!.proof], [[['a']], null]);
  });

  it('holds nothing up where it cannot be done', async () => {
    const bench = new Bench();
    const tab = bench.openTab();
    await tab.outbox.add(body('a'), ENDPOINT, { work: true });
    await bench.settle();
    assert.deepEqual([bench.sent, bench.calls[0]!.proof, await tab.outbox.entries()], [[['a']], null, []]);
  });

  it('is done anew for each attempt', async () => {
    const bench = new Bench();
    const tab = bench.openTab();
    let made = 0;
    bench.prove = () => Promise.resolve({ challenge: 'c', solution: made++ });
    bench.answer = () => UNREACHABLE;
    await tab.outbox.add(body('a'), ENDPOINT, { work: true });
    await bench.settle();
    await tab.outbox.flush({ eager: true });
    assert.deepEqual(
      bench.calls.map(({ proof }) => proof?.solution),
      [0, 1],
    );
  });
});
