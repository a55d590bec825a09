import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Bench, ENDPOINT, NOT_TAKEN, receiptFor, UNREACHABLE } from '../fixtures/outbox-bench.js';
import { add, body, DAY, flush, idsOn, MINUTE, revisited, SECOND, waitingEntry } from '../fixtures/outbox-scenes.js';

describe('two tabs', () => {
  it('do not send at the same time; the other looks again within some seconds', async () => {
    const bench = new Bench();
    const tab = bench.openTab();
    bench.sending = 'elsewhere';
    await add(bench, tab, 'a');
    assert.deepEqual(bench.sent, []);
    bench.sending = null;
    await bench.advance(5 * SECOND);
    assert.deepEqual(bench.sent, [['a']]);
  });

  for (const [random, pause] of [
    [0, 1500],
    [0.5, 3000],
    [1 - 2 ** -20, 4500],
  ] as const) {
    it(`look again after ${pause} ms where chance is ${random}, so that they do not keep meeting`, async () => {
      const bench = new Bench();
      const tab = bench.openTab();
      bench.random = () => random;
      bench.sending = 'elsewhere';
      await add(bench, tab, 'a');
      assert.equal(Math.round(tab.wake!.at - bench.now), pause);
    });
  }

  it('deliver what either has added', async () => {
    const bench = new Bench();
    const [one, other] = [bench.openTab(), bench.openTab()];
    await Promise.all([one.outbox.add(body('a'), ENDPOINT), other.outbox.add(body('b'), ENDPOINT)]);
    await bench.advance(10 * SECOND);
    assert.deepEqual([[...bench.named].toSorted(), idsOn(bench)], [['a', 'b'], []]);
  });
});

describe('a flush', () => {
  it('sends together what was added while another tab was sending', async () => {
    const bench = new Bench();
    const tab = bench.openTab();
    bench.sending = 'elsewhere';
    await add(bench, tab, 'a', 'b');
    bench.sending = null;
    await bench.advance(5 * SECOND);
    assert.deepEqual(bench.sent, [['a', 'b']]);
  });

  it('is joined by others that are asked for meanwhile', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    await Promise.all([tab.outbox.flush(), tab.outbox.flush(), tab.outbox.flush()]);
    assert.deepEqual(bench.sent, [['a']]);
  });

  it('takes along what is added at whatever moment of it', async () => {
    for (let moment = 1; ; moment++) {
      const { bench, tab } = await revisited(waitingEntry('a'));
      let steps = 0;
      bench.device.before = () => {
        if (++steps === moment) void tab.outbox.add(body('b'), ENDPOINT);
      };
      await flush(bench, tab);
      if (steps < moment) return;
      await bench.advance(10 * SECOND);
      assert.ok(bench.named.has('b'), `what is added at step ${moment} is not sent`);
    }
  });

  it('becomes eager when an eager one is asked for meanwhile', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'), waitingEntry('later', { attempts: 1, notBefore: new Bench().now + MINUTE }));
    let asked: Promise<void> | undefined;
    bench.answer = (ids) => {
      asked ??= tab.outbox.flush({ eager: true });
      return receiptFor(ids);
    };
    await flush(bench, tab);
    await asked;
    assert.deepEqual(bench.sent, [['a'], ['later']]);
  });

  it('stays eager when others who are not eager join', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'), waitingEntry('later', { attempts: 1, notBefore: new Bench().now + MINUTE }));
    let asked: Promise<unknown> | undefined;
    bench.answer = (ids) => {
      asked ??= Promise.all([tab.outbox.flush({ eager: true }), tab.outbox.flush()]);
      return receiptFor(ids);
    };
    await flush(bench, tab);
    await asked;
    assert.deepEqual(bench.sent, [['a'], ['later']]);
  });

  it('is eager only as long as somebody eager asked for it', async () => {
    const { bench, tab } = await revisited(waitingEntry('later', { attempts: 1, notBefore: new Bench().now + MINUTE }));
    bench.answer = () => NOT_TAKEN;
    await flush(bench, tab, { eager: true });
    await flush(bench, tab);
    assert.equal(bench.calls.length, 1);
  });

  it('is planned for the moment when the next entry is due', async () => {
    const { bench, tab } = await revisited(
      waitingEntry('a', { attempts: 1, notBefore: new Bench().now + MINUTE }),
      waitingEntry('b', { attempts: 1, notBefore: new Bench().now + SECOND }),
    );
    await flush(bench, tab);
    assert.equal(tab.wake!.at - bench.now, SECOND);
  });

  it('is planned for no later than a day from now, whatever clock the entries were written by', async () => {
    const { bench, tab } = await revisited(waitingEntry('a', { attempts: 1, notBefore: new Bench().now + 10 * 365 * DAY }));
    bench.answer = () => UNREACHABLE;
    await flush(bench, tab);
    assert.ok(tab.wake!.at - bench.now <= DAY, `in ${(tab.wake!.at - bench.now) / DAY} days`);
  });

  it('is not planned where nothing waits', async () => {
    const bench = new Bench();
    const tab = bench.openTab();
    await add(bench, tab, 'a');
    assert.equal(tab.wake, null);
  });
});
