import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Results } from '../../src/schemas.js';
import { newReceiptCode, parseReceiptCode } from '../../src/response/receipt-code.js';
import { countedVersions } from '../fixtures/counted.js';
import { citizen, collectorBench, type CollectorBench } from '../fixtures/collector-bench.js';
import { VISIT } from '../fixtures/visit-survey.js';

const overallOf = async ({ rows }: CollectorBench) => (await rows()).map(({ answers }) => (answers as { overall: unknown }).overall);

/** How many chose each of 1 to 5, as the results tell it. */
async function countsOf({ get }: CollectorBench): Promise<number[] | null> {
  const { questions } = (await (await get('/v1/surveys/visit/results')).json()) as Results;
  const summary = questions[0]!.summary as { counts: { count: number }[] } | null;
  return summary && summary.counts.map(({ count }) => count);
}

describe('a change of an answer', () => {
  it('stands in the place of the first answer, in one row', async () => {
    const [bench, { id, first, change }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    assert.deepEqual(await bench.send(change(1, 2)), { received: [id], refused: [] });
    assert.deepEqual(await overallOf(bench), [2]);
  });

  it('is followed by the results', async () => {
    const [bench, { first, change }] = [await collectorBench(), await citizen()];
    await bench.send(first(5), (await citizen()).first(5));
    await bench.send(change(1, 2));
    assert.deepEqual(await countsOf(bench), [0, 1, 0, 0, 1]);
  });

  it('is stored without the receipt code', async () => {
    const [bench, { code, first, change }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    await bench.send(change(1, 2));
    const stored = JSON.stringify(await bench.rows());
    assert.ok(!stored.includes('receipt') && !stored.includes(code) && !stored.includes(parseReceiptCode(code)!));
  });

  it('is taken with the code in any form that a person may write', async () => {
    const [bench, { id, code, first, change }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    assert.deepEqual((await bench.send(change(1, 2, { receipt: code.toLowerCase().replaceAll('-', ' ') }))).received, [id]);
  });

  it('is refused with a code that belongs to another response, and nothing changes', async () => {
    const [bench, { id, first, change }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    assert.deepEqual(await bench.send(change(1, 2, { receipt: newReceiptCode() })), {
      received: [],
      refused: [{ id, reason: 'receipt: expected the receipt code that belongs to this id' }],
    });
    assert.deepEqual(await overallOf(bench), [5]);
  });

  it('is refused without a code', async () => {
    const [bench, { first }] = [await collectorBench(), await citizen()];
    const { refused } = await bench.send(first(2, { revision: 1 }));
    assert.equal(refused[0]!.reason, '(the whole value): expected revision and receipt together, or neither');
  });

  it('is refused when it says that it is no change, though it brings a code', async () => {
    const [bench, { code, first }] = [await collectorBench(), await citizen()];
    const { refused } = await bench.send(first(2, { receipt: code }));
    assert.equal(refused[0]!.reason, '(the whole value): expected revision and receipt together, or neither');
  });

  it('is refused when its answers do not fit the survey, and the first answer stays', async () => {
    const [bench, { first, change }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    assert.equal((await bench.send(change(1, 9))).refused[0]!.reason, 'answers.overall: expected at most 5');
    assert.deepEqual(await overallOf(bench), [5]);
  });

  it('that comes again is answered as received and changes nothing', async () => {
    const [bench, { id, first, change }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    await bench.send(change(1, 2));
    assert.deepEqual((await bench.send(change(1, 2))).received, [id]);
    assert.deepEqual(await countsOf(bench), [0, 1, 0, 0, 0]);
  });

  it('of the same revision with other answers is refused, and the one that was stored stays', async () => {
    const [bench, { id, first, change }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    await bench.send(change(1, 2));
    assert.deepEqual((await bench.send(change(1, 3))).refused, [{ id, reason: 'another response with this id was received before' }]);
    assert.deepEqual(await overallOf(bench), [2]);
  });

  it('of a lower revision is answered as received and changes nothing', async () => {
    const [bench, { id, first, change }] = [await collectorBench(), await citizen()];
    await bench.send(change(3, 3));
    for (const earlier of [first(5), change(1, 1), change(2, 2)]) assert.deepEqual((await bench.send(earlier)).received, [id]);
    assert.deepEqual(await overallOf(bench), [3]);
  });

  it('may skip revisions, as some never left the device', async () => {
    const [bench, { first, change }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    await bench.send(change(7, 1));
    assert.deepEqual(await overallOf(bench), [1]);
  });

  it('is stored where the first answer has not arrived', async () => {
    const [bench, { id, change }] = [await collectorBench(), await citizen()];
    assert.deepEqual((await bench.send(change(2, 4))).received, [id]);
    assert.deepEqual([await overallOf(bench), await countsOf(bench)], [[4], [0, 0, 0, 1, 0]]);
  });

  it('gives way to a higher revision that arrives at the same time, whichever is first', async () => {
    for (const order of [
      [1, 2],
      [2, 1],
    ]) {
      const [bench, { id, first, change }] = [await collectorBench(), await citizen()];
      await bench.send(first(5));
      const receipts = await Promise.all(order.map((revision) => bench.send(change(revision, revision))));
      assert.deepEqual(receipts, [
        { received: [id], refused: [] },
        { received: [id], refused: [] },
      ]);
      assert.deepEqual([await overallOf(bench), await countsOf(bench)], [[2], [0, 1, 0, 0, 0]]);
    }
  });

  it('gives way to a higher revision in the same submission', async () => {
    const [bench, { first, change }] = [await collectorBench(), await citizen()];
    await bench.send(change(1, 1), change(2, 2), first(5));
    assert.deepEqual([await overallOf(bench), await countsOf(bench)], [[2], [0, 1, 0, 0, 0]]);
  });

  it('may be given under a later version of the survey: it moves from the one version’s results to the other’s', async () => {
    const [bench, { first, change }] = [await collectorBench(), await citizen()];
    await bench.send(first(5));
    await bench.put({ ...VISIT, version: '2', title: { en: 'Reworded' } });
    await bench.send(change(1, 2, { version: '2' }));
    const folds = await countedVersions(bench.store, 'visit');
    assert.deepEqual(
      [...folds].map(([version, { n }]) => [version, n]),
      [['2', 1]],
    );
    assert.deepEqual(await countsOf(bench), [0, 1, 0, 0, 0]);
  });

  it('cannot take an answer to another survey along', async () => {
    const [bench, { id, first, change }] = [await collectorBench(), await citizen()];
    await bench.put({ ...VISIT, id: 'other' });
    await bench.send(first(5));
    assert.deepEqual((await bench.send(change(1, 2, { survey: 'other' }))).refused, [{ id, reason: 'another response with this id was received before' }]);
    assert.deepEqual(await overallOf(bench), [5]);
  });

  it('is announced to those who watch the results', { timeout: 10_000 }, async () => {
    const stopping = new AbortController();
    const bench = await collectorBench({ stopping: stopping.signal });
    const { first, change } = await citizen();
    await bench.send(first(5));
    const reader = (await bench.get('/v1/surveys/visit/results/stream')).body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    await bench.send(change(1, 2));
    const told = JSON.parse(/data: (.*)\n/.exec((await reader.read()).value ?? '')?.[1] ?? 'null') as Results;
    assert.deepEqual((told.questions[0]!.summary as { mean: { estimate: number } }).mean.estimate, 2);
    stopping.abort();
  });
});

/** The visit survey with a last day, and a collector that thinks it is another day. */
async function benchOn(today: string, closes = '2026-11-22') {
  const bench = await collectorBench({ now: () => new Date(`${today}T12:00`) });
  await bench.put({ ...VISIT, closes });
  return bench;
}

describe('after a survey has closed', () => {
  it('a first answer is still taken, as it may come out of an outbox', async () => {
    const [bench, { id, first }] = [await benchOn('2026-11-23'), await citizen()];
    assert.deepEqual((await bench.send(first(5))).received, [id]);
  });

  it('a change is refused with the reason, and the answer stays', async () => {
    const [bench, { id, first, change }] = [await benchOn('2026-11-23'), await citizen()];
    await bench.send(first(5));
    assert.deepEqual((await bench.send(change(1, 2))).refused, [{ id, reason: 'revision: expected no change any more; the survey closed on 2026-11-22' }]);
    assert.deepEqual(await overallOf(bench), [5]);
  });

  it('a change is still taken on the last day itself', async () => {
    const [bench, { first, change }] = [await benchOn('2026-11-22'), await citizen()];
    await bench.send(first(5));
    await bench.send(change(1, 2));
    assert.deepEqual(await overallOf(bench), [2]);
  });

  it('a change that was stored before is still answered as received', async () => {
    const day = { today: '2026-11-22' };
    const bench = await collectorBench({ now: () => new Date(`${day.today}T12:00`) });
    await bench.put({ ...VISIT, closes: '2026-11-22' });
    const { id, first, change } = await citizen();
    await bench.send(first(5));
    await bench.send(change(1, 2));
    day.today = '2026-11-23';
    assert.deepEqual((await bench.send(change(1, 2))).received, [id]);
  });

  it('a change under whose id nothing has arrived is taken: it is the first answer that this citizen’s device could send', async () => {
    const [bench, { id, change }] = [await benchOn('2026-11-23'), await citizen()];
    assert.deepEqual((await bench.send(change(1, 2))).received, [id]);
    assert.deepEqual(await overallOf(bench), [2]);
  });

  it('the last day of the current definition counts, not that of the version that was answered', async () => {
    const [bench, { first, change }] = [await benchOn('2026-11-23'), await citizen()];
    await bench.send(first(5));
    await bench.put({ ...VISIT, version: '2', closes: '2026-12-24' });
    await bench.send(change(1, 2));
    assert.deepEqual(await overallOf(bench), [2]);
  });
});
