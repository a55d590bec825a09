import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Bench, NOT_TAKEN, receiptFor, UNREACHABLE } from '../fixtures/outbox-bench.js';
import { DAY, flush, idsOn, MINUTE, revisited, waitingEntry } from '../fixtures/outbox-scenes.js';

const statesOn = (bench: Bench) => bench.device.kept.entries.map(({ state }) => state);

/** An answer that has waited eight days, on a device whose endpoint cannot be reached. */
async function eightDaysLater() {
  const scene = await revisited(waitingEntry('a'));
  scene.bench.answer = () => UNREACHABLE;
  scene.bench.now += 8 * DAY;
  return scene;
}

/** The same after an evening of attempts in vain. */
async function overdue() {
  const scene = await eightDaysLater();
  await flush(scene.bench, scene.tab);
  await scene.bench.advance(180 * MINUTE);
  return scene;
}

describe('an answer that has waited longer than it was to', () => {
  it('is tried before anything else is made of it', async () => {
    const { bench, tab } = await eightDaysLater();
    await flush(bench, tab);
    assert.deepEqual([bench.sent, statesOn(bench)], [[['a']], ['waiting']]);
  });

  it('arrives when its endpoint is there again, however late', async () => {
    const { bench, tab } = await eightDaysLater();
    bench.answer = (ids) => receiptFor(ids);
    await flush(bench, tab);
    assert.deepEqual(idsOn(bench), []);
  });

  it('is put apart after many attempts in vain, and still kept', async () => {
    const { bench } = await overdue();
    assert.deepEqual([idsOn(bench), statesOn(bench)], [['a'], ['overdue']]);
  });

  it('is put apart also where the endpoint answers and does not take it', async () => {
    const { bench, tab } = await revisited(waitingEntry('a', { attempts: 19 }));
    bench.answer = () => NOT_TAKEN;
    bench.now += 8 * DAY;
    await flush(bench, tab);
    assert.deepEqual(statesOn(bench), ['overdue']);
  });

  it('is not sent any more by itself', async () => {
    const { bench, tab } = await overdue();
    const before = bench.calls.length;
    await flush(bench, tab, { eager: true });
    await bench.advance(DAY);
    assert.equal(bench.calls.length, before);
  });

  it('is counted apart', async () => {
    const { tab } = await overdue();
    const { waiting, overdue: late } = await tab.outbox.status();
    assert.deepEqual({ waiting, late }, { waiting: 0, late: 1 });
  });

  it('is sent when somebody asks for it', async () => {
    const { bench, tab } = await overdue();
    bench.answer = (ids) => receiptFor(ids);
    await tab.outbox.sendNow();
    assert.deepEqual(idsOn(bench), []);
  });

  it('is never one that the first version of the library has kept, which did not note when', async () => {
    const { kept: _kept, days: _days, receipt: _receipt, ...first } = waitingEntry('a');
    const { bench, tab } = await revisited(first);
    bench.answer = () => UNREACHABLE;
    bench.now += 8 * DAY;
    await flush(bench, tab);
    await bench.advance(180 * MINUTE);
    assert.deepEqual(statesOn(bench), ['waiting']);
  });

  it('goes on being sent where a page has given it more days', async () => {
    const { bench, tab } = await revisited(waitingEntry('a', { days: 30 }));
    bench.answer = () => UNREACHABLE;
    bench.now += 8 * DAY;
    await flush(bench, tab);
    await bench.advance(180 * MINUTE);
    assert.deepEqual(statesOn(bench), ['waiting']);
  });
});

describe('a clock that jumps', () => {
  it('puts nothing apart by itself: ten years at once and one attempt in vain', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.answer = () => UNREACHABLE;
    bench.now += 3650 * DAY;
    await flush(bench, tab);
    assert.deepEqual(statesOn(bench), ['waiting']);
  });

  it('and is set right again lets an answer be sent that it had made overdue', async () => {
    const { bench, tab } = await overdue();
    bench.now -= 8 * DAY;
    bench.answer = (ids) => receiptFor(ids);
    await flush(bench, tab, { eager: true });
    assert.deepEqual(idsOn(bench), []);
  });
});
