import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pauseAfter } from '../../src/outbox/retry.js';
import type { Outcome } from '../../src/outbox/send.js';
import { Bench, comeBackAfter, ENDPOINT, NOT_TAKEN, receiptFor, type Tab, UNREACHABLE } from '../fixtures/outbox-bench.js';
import { add, DAY, fillDisk, flush, idsOn, MINUTE, revisited, SECOND, waitingEntry, withoutDevice } from '../fixtures/outbox-scenes.js';

const OTHER = 'https://other.example/v1/responses';

describe('an attempt without a receipt', () => {
  for (const [what, outcome] of Object.entries({
    'an endpoint that cannot be reached': UNREACHABLE,
    'a batch that is not taken': NOT_TAKEN,
    'an endpoint that asks for patience': comeBackAfter(MINUTE),
    'a receipt that names nothing': receiptFor([]),
    'a receipt that names others': receiptFor(['x']),
  })) {
    it(`removes nothing: ${what}`, async () => {
      const { bench, tab } = await revisited(waitingEntry('a'), waitingEntry('b'));
      bench.answer = () => outcome;
      await flush(bench, tab);
      assert.deepEqual(idsOn(bench), ['a', 'b']);
    });
  }

  it('is followed by another when the time has come, without anybody asking', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.answer = () => (bench.calls.length === 1 ? UNREACHABLE : receiptFor(['a']));
    await flush(bench, tab);
    await bench.advance(2 * SECOND);
    assert.deepEqual([bench.sent, idsOn(bench)], [[['a'], ['a']], []]);
  });

  it('lets the pause grow from one to the next', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.answer = () => UNREACHABLE;
    await flush(bench, tab);
    for (let attempt = 0; attempt < 4; attempt++) await bench.advanceToWake();
    const pauses = bench.calls.slice(1).map(({ at }, index) => at - bench.calls[index]!.at);
    assert.deepEqual(
      pauses,
      pauses.toSorted((a, b) => a - b),
    );
    assert.ok(pauses[3]! > 4 * pauses[0]!, pauses.join(', '));
  });

  it('spares the endpoint until the pause is over, also from what is added meanwhile', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.answer = () => UNREACHABLE;
    await flush(bench, tab);
    await add(bench, tab, 'b');
    assert.deepEqual(bench.sent, [['a']]);
  });

  it('begins with short pauses again after a success', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.answer = () => (bench.calls.length === 3 ? receiptFor(['a']) : UNREACHABLE);
    await flush(bench, tab);
    await bench.advance(MINUTE);
    await add(bench, tab, 'b');
    assert.deepEqual(
      bench.device.kept.pauses.map(({ failures }) => failures),
      [1],
    );
  });

  it('begins with short pauses again after a success also where the device keeps nothing', async () => {
    const { bench, tab } = withoutDevice();
    bench.answer = () => (bench.calls.length === 3 ? receiptFor(['a']) : UNREACHABLE);
    await add(bench, tab, 'a');
    await bench.advance(MINUTE);
    await add(bench, tab, 'b');
    assert.deepEqual(
      tab.store.pauses.map(({ failures }) => failures),
      [1],
    );
  });

  it('leaves other endpoints alone', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'), waitingEntry('b', { endpoint: OTHER }));
    bench.answer = (ids, endpoint) => (endpoint === ENDPOINT ? UNREACHABLE : receiptFor(ids));
    await flush(bench, tab);
    assert.deepEqual(idsOn(bench), ['a']);
  });

  it('sends nothing more to that endpoint in the same round', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'), waitingEntry('b', { attempts: 1 }), waitingEntry('c', { attempts: 1 }));
    bench.answer = () => UNREACHABLE;
    await flush(bench, tab);
    assert.deepEqual(bench.sent, [['a']]);
  });
});

describe('an entry that is not taken', () => {
  const takesAllBut = (poison: string, otherwise: Outcome) => (ids: readonly string[]) => (ids.includes(poison) ? otherwise : receiptFor(ids));

  it('is sent alone from then on, and the others arrive', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'), waitingEntry('poison'), waitingEntry('b'));
    bench.answer = takesAllBut('poison', NOT_TAKEN);
    await flush(bench, tab);
    assert.deepEqual([bench.sent, idsOn(bench)], [[['a', 'poison', 'b'], ['a'], ['poison'], ['b']], ['poison']]);
  });

  it('waits for its own turn when it was alone', async () => {
    const { bench, tab } = await revisited(waitingEntry('poison'));
    bench.answer = () => NOT_TAKEN;
    await flush(bench, tab);
    assert.equal(tab.wake!.at - bench.now, pauseAfter(1, bench.random()));
  });

  it('waits longer and longer for its own turn', async () => {
    const { bench, tab } = await revisited(waitingEntry('poison'));
    bench.answer = () => NOT_TAKEN;
    await flush(bench, tab);
    for (let attempt = 0; attempt < 3; attempt++) await bench.advanceToWake();
    const pauses = bench.calls.slice(1).map(({ at }, index) => at - bench.calls[index]!.at);
    assert.ok(pauses[1]! > pauses[0]! && pauses[2]! > pauses[1]!, pauses.join(', '));
  });

  it('does not hold up what is added later', async () => {
    const { bench, tab } = await revisited(waitingEntry('poison'));
    bench.answer = takesAllBut('poison', NOT_TAKEN);
    await flush(bench, tab);
    await add(bench, tab, 'a');
    assert.deepEqual(idsOn(bench), ['poison']);
  });

  it('does not hold up the others for ever when it makes the endpoint fail', async () => {
    const { bench, tab } = await revisited(waitingEntry('poison'), waitingEntry('a'), waitingEntry('b'));
    bench.answer = takesAllBut('poison', UNREACHABLE);
    await flush(bench, tab);
    await bench.advance(DAY);
    assert.deepEqual(idsOn(bench), ['poison']);
  });

  it('is sent when it is due, not before', async () => {
    const due = new Bench().now + MINUTE;
    const { bench, tab } = await revisited(waitingEntry('a', { attempts: 1, notBefore: due }));
    await flush(bench, tab);
    await bench.advance(MINUTE - 1);
    assert.deepEqual(bench.sent, []);
    await bench.advance(1);
    assert.deepEqual(
      bench.calls.map(({ at }) => at),
      [due],
    );
  });

  it('is sent before it is due when the citizen is eager', async () => {
    const { bench, tab } = await revisited(waitingEntry('a', { attempts: 1, notBefore: new Bench().now + MINUTE }));
    await flush(bench, tab, { eager: true });
    assert.deepEqual(bench.sent, [['a']]);
  });
});

describe('a device on which nothing can be written any more', () => {
  /** Counts what is sent in a minute, and lets an endless loop run dry. */
  async function sentInAMinute(bench: Bench, tab: Tab, answer: (ids: readonly string[]) => Outcome): Promise<number> {
    fillDisk(bench);
    bench.answer = (ids) => (bench.calls.length > 100 ? new Promise<never>(() => undefined) : answer(ids));
    void tab.outbox.flush();
    await bench.settle();
    await bench.advance(MINUTE);
    return bench.calls.length;
  }

  it('does not make the outbox storm an endpoint that takes nothing', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'), waitingEntry('b'));
    assert.ok((await sentInAMinute(bench, tab, () => NOT_TAKEN)) <= 40);
  });

  it('does not make the outbox send again and again what was received', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    assert.ok((await sentInAMinute(bench, tab, (ids) => receiptFor(ids))) <= 10);
  });

  it('does not make the outbox storm an endpoint that cannot be reached', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    assert.ok((await sentInAMinute(bench, tab, () => UNREACHABLE)) <= 40);
  });
});
