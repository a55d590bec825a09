import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Bench, comeBackAfter, ENDPOINT, NOT_TAKEN, receiptFor, UNREACHABLE } from '../fixtures/outbox-bench.js';
import { add, body, flush, idsOn, MINUTE, revisited, waitingEntry, withoutDevice } from '../fixtures/outbox-scenes.js';

describe('keeping a response', () => {
  it('writes it to the device before it is sent', async () => {
    const bench = new Bench();
    let keptWhenSent: string[] = [];
    bench.answer = async (ids) => {
      keptWhenSent = idsOn(bench);
      return receiptFor(ids);
    };
    await add(bench, bench.openTab(), 'a');
    assert.deepEqual(keptWhenSent, ['a']);
  });

  it('tells that it waits on when its endpoint cannot be reached, and nothing of the kind when it is taken', async () => {
    const bench = new Bench();
    const tab = bench.openTab();
    const postponed = () => tab.events.filter(({ type }) => type === 'postponed');
    await add(bench, tab, 'a');
    assert.deepEqual(postponed(), []);
    bench.answer = () => UNREACHABLE;
    await add(bench, tab, 'b');
    assert.deepEqual(postponed(), [{ type: 'postponed', endpoint: ENDPOINT }]);
  });

  it('goes on where a listener throws, and lets the page hear of the error', async () => {
    const bench = new Bench();
    const tab = bench.openTab();
    const heard: unknown[] = [];
    const hear = (error: unknown) => heard.push(error);
    const others = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException').once('uncaughtException', hear);
    const fault = new Error('a faulty listener');
    tab.outbox.subscribe((event) => {
      if (event.type === 'stored') throw fault;
    });
    await add(bench, tab, 'a');
    process.removeAllListeners('uncaughtException');
    for (const other of others) process.on('uncaughtException', other);
    assert.deepEqual([heard, idsOn(bench), bench.calls.length], [[fault], [], 1]);
  });

  it('writes it as it is, with the address it goes to', async () => {
    const bench = new Bench();
    bench.answer = () => UNREACHABLE;
    await add(bench, bench.openTab(), 'a');
    const [entry] = bench.device.kept.entries;
    assert.deepEqual([entry?.body, entry?.endpoint, entry?.state], [body('a'), ENDPOINT, 'waiting']);
  });

  it('tells that it is kept on the device', async () => {
    const tab = new Bench().openTab();
    assert.equal(await tab.outbox.add(body('a'), ENDPOINT), 'device');
    assert.deepEqual(tab.events[0], { type: 'stored', id: 'a', kept: 'device' });
  });

  it('keeps it in the tab, and says so, where the device takes nothing', async () => {
    const { bench, tab } = withoutDevice();
    bench.answer = () => UNREACHABLE;
    assert.equal(await tab.outbox.add(body('a'), ENDPOINT), 'tab');
    assert.deepEqual(
      (await tab.outbox.entries()).map(({ id }) => id),
      ['a'],
    );
  });

  it('sends from the tab, too', async () => {
    const { bench, tab } = withoutDevice();
    await add(bench, tab, 'a');
    assert.deepEqual([bench.sent, tab.store.entries], [[['a']], []]);
  });

  it('keeps it, and sends nothing, where the page names no address', async () => {
    const bench = new Bench();
    await bench.openTab().outbox.add(body('a'), null);
    await bench.settle();
    assert.deepEqual([bench.calls, idsOn(bench)], [[], ['a']]);
  });

  it('keeps one entry for an id that is added twice', async () => {
    const bench = new Bench();
    bench.answer = () => UNREACHABLE;
    await add(bench, bench.openTab(), 'a', 'a');
    assert.deepEqual(idsOn(bench), ['a']);
  });
});

describe('deleting unsent answers', () => {
  it('removes them, and tells that something changed', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'), waitingEntry('b'));
    await tab.outbox.discard(['a']);
    assert.deepEqual([idsOn(bench), tab.events], [['b'], [{ type: 'changed' }]]);
  });

  it('tells that it is done', async () => {
    const { tab } = await revisited(waitingEntry('a'));
    assert.equal(await tab.outbox.discard(['a']), true);
  });

  it('tells that it is not done where the device does not write', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.device.before = (step) => {
      if (step === 'remove') throw new DOMException('no answer', 'TimeoutError');
    };
    assert.deepEqual([await tab.outbox.discard(['a']), idsOn(bench)], [false, ['a']]);
  });

  it('removes refused ones, too', async () => {
    const { bench, tab } = await revisited(waitingEntry('a', { state: 'refused', reason: 'no' }));
    await tab.outbox.discard(['a']);
    assert.deepEqual(idsOn(bench), []);
  });

  it('removes them from the tab, too', async () => {
    const bench = new Bench();
    const tab = bench.openTab();
    tab.store.put(waitingEntry('a'));
    await tab.outbox.discard(['a']);
    assert.deepEqual(tab.store.entries, []);
  });

  for (const [what, outcome] of Object.entries({ 'the attempt fails': NOT_TAKEN, 'the endpoint refuses them': receiptFor([], [{ id: 'a', reason: 'no' }]) })) {
    it(`stays done when they are on their way and ${what}`, async () => {
      const { bench, tab } = await revisited(waitingEntry('a'));
      bench.answer = async () => {
        await tab.outbox.discard(['a']);
        return outcome;
      };
      await flush(bench, tab);
      assert.deepEqual(idsOn(bench), []);
    });
  }
});

describe('the status of an outbox', () => {
  it('counts what waits and what was refused apart', async () => {
    const { tab } = await revisited(waitingEntry('a'), waitingEntry('b'), waitingEntry('c', { state: 'refused', reason: 'no' }));
    const { waiting, refused } = await tab.outbox.status();
    assert.deepEqual({ waiting, refused }, { waiting: 2, refused: 1 });
  });

  it('tells when the next attempt is due', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.answer = () => comeBackAfter(MINUTE);
    await flush(bench, tab);
    assert.equal((await tab.outbox.status()).nextTry, bench.now + MINUTE);
  });

  it('tells no next attempt where nothing waits', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    await flush(bench, tab);
    assert.equal((await tab.outbox.status()).nextTry, null);
  });

  it('tells no next attempt where nothing that waits has an address', async () => {
    const { bench, tab } = await revisited(waitingEntry('a', { endpoint: null }));
    await flush(bench, tab);
    assert.equal((await tab.outbox.status()).nextTry, null);
  });

  it('tells that it cannot be told what waits, where the device does not answer, and looks again in a while', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.device.before = () => {
      throw new DOMException('no answer', 'TimeoutError');
    };
    await flush(bench, tab);
    assert.equal((await tab.outbox.status()).unread, true);
    bench.device.before = () => undefined;
    await bench.advance(MINUTE);
    assert.deepEqual([(await tab.outbox.status()).unread, bench.sent], [false, [['a']]]);
  });

  it('knows that nothing waits on a device that gives the page no database', async () => {
    const { bench, tab } = await revisited(waitingEntry('a'));
    bench.device.before = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    assert.equal((await tab.outbox.status()).unread, false);
  });

  it('does not speak of the tab as long as the device keeps everything', async () => {
    const bench = new Bench();
    const tab = bench.openTab();
    await add(bench, tab, 'a');
    assert.equal((await tab.outbox.status()).inTab, false);
  });

  it('tells that something lasts only as long as the tab', async () => {
    const bench = new Bench();
    bench.answer = () => UNREACHABLE;
    const tab = bench.openTab();
    bench.device.before = () => {
      throw new Error('The browser keeps nothing');
    };
    await add(bench, tab, 'a');
    assert.equal((await tab.outbox.status()).inTab, true);
  });

  it('goes on telling so once that was delivered, because the next one would last no longer', async () => {
    const { bench, tab } = withoutDevice();
    await add(bench, tab, 'a');
    assert.deepEqual([(await tab.outbox.status()).inTab, tab.store.entries], [true, []]);
  });

  it('counts an entry once that came to be kept on the device and in the tab', async () => {
    const { tab } = await revisited(waitingEntry('a'));
    tab.store.put(waitingEntry('a'));
    assert.equal((await tab.outbox.status()).waiting, 1);
  });
});

describe('a subscription', () => {
  it('hears what this tab does, in order', async () => {
    const bench = new Bench();
    const tab = bench.openTab();
    await add(bench, tab, 'a');
    assert.deepEqual(tab.events, [{ type: 'stored', id: 'a', kept: 'device' }, { type: 'delivered', id: 'a', keptAt: bench.now }, { type: 'changed' }]);
  });

  it('hears what another tab announces', () => {
    const tab = new Bench().openTab();
    tab.outbox.hear({ type: 'delivered', id: 'a' });
    assert.deepEqual(tab.events, [{ type: 'delivered', id: 'a' }]);
  });

  it('ends when it is given back', () => {
    const { outbox } = new Bench().openTab();
    let heard = 0;
    const unsubscribe = outbox.subscribe(() => heard++);
    outbox.hear({ type: 'changed' });
    unsubscribe();
    outbox.hear({ type: 'changed' });
    assert.equal(heard, 1);
  });
});
