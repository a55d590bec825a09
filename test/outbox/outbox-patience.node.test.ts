import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Bench, comeBackAfter, ENDPOINT, receiptFor, type Tab, UNREACHABLE } from '../fixtures/outbox-bench.js';
import { add, DAY, fillDisk, flush, idsOn, MINUTE, revisited, waitingEntry, withoutDevice } from '../fixtures/outbox-scenes.js';

describe('a time that an endpoint asks for', () => {
  async function asked(): Promise<{ bench: Bench; tab: Tab }> {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.answer = () => (bench.calls.length === 1 ? comeBackAfter(MINUTE) : receiptFor(['a']));
    await flush(bench, tab);
    return { bench, tab };
  }

  it('is obeyed to the millisecond, and then used', async () => {
    const { bench } = await asked();
    await bench.advance(MINUTE - 1);
    assert.equal(bench.calls.length, 1);
    await bench.advance(1);
    assert.equal(bench.calls.length, 2);
  });

  it('is obeyed however eager the citizen is', async () => {
    const { bench, tab } = await asked();
    await flush(bench, tab, { eager: true });
    assert.equal(bench.calls.length, 1);
  });

  it('is obeyed for what is added meanwhile', async () => {
    const { bench, tab } = await asked();
    await add(bench, tab, 'b');
    assert.equal(bench.calls.length, 1);
  });

  it('is obeyed after the tab was closed and opened again', async () => {
    const { bench, tab } = await asked();
    bench.kill(tab);
    await flush(bench, bench.openTab(), { eager: true });
    assert.equal(bench.calls.length, 1);
  });

  it('is obeyed also where the device keeps nothing', async () => {
    const { bench, tab } = withoutDevice();
    bench.answer = () => comeBackAfter(MINUTE);
    await add(bench, tab, 'a');
    await flush(bench, tab, { eager: true });
    assert.equal(bench.calls.length, 1);
  });

  it('is obeyed also where nothing more can be written to the device', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    fillDisk(bench);
    bench.answer = () => comeBackAfter(MINUTE);
    await flush(bench, tab);
    await bench.advance(MINUTE - 1);
    assert.equal(bench.calls.length, 1);
  });

  it('is obeyed also where an earlier pause could only be kept in the tab', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.random = () => 0.999;
    bench.answer = () => (bench.calls.length < 6 ? UNREACHABLE : comeBackAfter(2000));
    fillDisk(bench);
    for (let call = 0; call < 5; call++) await flush(bench, tab, { eager: true });
    bench.device.before = () => undefined;
    await flush(bench, tab, { eager: true });
    await flush(bench, tab, { eager: true });
    assert.equal(bench.calls.length, 6);
  });

  it('is obeyed also where the device cannot be read any more', async () => {
    const { bench, tab } = await asked();
    bench.device.before = () => {
      throw new DOMException('The connection is closed.', 'InvalidStateError');
    };
    await add(bench, tab, 'b');
    await flush(bench, tab, { eager: true });
    assert.equal(bench.calls.length, 1);
  });

  it('is obeyed for answers with another kind of receipt, too', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'), waitingEntry('b', { receipt: 'status' }));
    bench.answer = () => comeBackAfter(MINUTE);
    await flush(bench, tab, { eager: true });
    assert.equal(bench.calls.length, 1);
  });

  it('is not our own pause, which an eager citizen may shorten', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.answer = () => (bench.calls.length === 1 ? UNREACHABLE : receiptFor(['a']));
    await flush(bench, tab);
    await flush(bench, tab, { eager: true });
    assert.deepEqual(idsOn(bench), []);
  });

  it('is not obeyed once a clock that was set right puts it out of all reason', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.device.kept.setPause({ endpoint: ENDPOINT, failures: 1, until: bench.now + 10 * 365 * DAY, asked: true });
    await flush(bench, tab);
    assert.deepEqual(idsOn(bench), []);
  });
});
