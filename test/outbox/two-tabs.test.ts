import { assert } from '@open-wc/testing';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import type { Outbox } from '../../src/outbox/outbox.js';
import type { OutboxEvent } from '../../src/outbox/outbox-event.js';
import { DeviceStore } from '../../src/outbox/store.js';
import { eventually } from '../fixtures/stage.js';
import { openTab, type Tab } from '../fixtures/tab.js';
import { scripted, type ScriptedEndpoint } from '../fixtures/test-collector.js';

const TAB_MODULE = new URL('../fixtures/outbox-tab.js', import.meta.url).href;
const absolute = ({ address }: ScriptedEndpoint) => new URL(address, location.href).href;

/** A tab with an outbox of its own. */
async function tabWithOutbox(): Promise<Tab & { readonly outbox: Outbox }> {
  const tab = await openTab();
  await tab.run(TAB_MODULE);
  return { ...tab, outbox: tab.window.outboxOfTab! };
}

/** Leaves so many answers on the device, as an earlier visit did, and returns their ids. */
async function leave(count: number, endpoint: ScriptedEndpoint): Promise<string[]> {
  const ids = Array.from({ length: count }, () => crypto.randomUUID());
  await new DeviceStore().put(ids.map((id) => ({ id, endpoint: absolute(endpoint), body: { id }, state: 'waiting', attempts: 0, notBefore: 0, kept: 1, days: 7, receipt: 'ids' })));
  return ids;
}

const isEmpty = async () => (await browserOutbox().entries()).length === 0;
const heardBy = (outbox: Outbox): OutboxEvent[] => {
  const events: OutboxEvent[] = [];
  outbox.subscribe((event) => events.push(event));
  return events;
};

describe('two tabs of one device', () => {
  it('have outboxes of their own', async () => {
    const [first, second] = await Promise.all([tabWithOutbox(), tabWithOutbox()]);
    assert.isFalse(first.outbox === second.outbox);
  });

  it('that send at the same moment send no answer twice', async () => {
    const [first, second] = await Promise.all([tabWithOutbox(), tabWithOutbox()]);
    const endpoint = scripted('counts', { delay: 300 });
    const ids = await leave(5, endpoint);
    await Promise.all([first.outbox.flush({ eager: true }), second.outbox.flush({ eager: true })]);
    await eventually('an empty device', isEmpty);
    assert.sameMembers((await endpoint.log()).flat(), ids);
  });

  it('that each add an answer at the same moment send both, once', async () => {
    const [first, second] = await Promise.all([tabWithOutbox(), tabWithOutbox()]);
    const endpoint = scripted('counts', { delay: 200 });
    const ids = [crypto.randomUUID(), crypto.randomUUID()];
    await Promise.all([first.outbox.add({ id: ids[0]! }, absolute(endpoint)), second.outbox.add({ id: ids[1]! }, absolute(endpoint))]);
    await eventually('an empty device', isEmpty, 10_000);
    assert.sameMembers((await endpoint.log()).flat(), ids);
  });

  it('tell each other what was kept and what was received', async () => {
    const [first, second] = await Promise.all([tabWithOutbox(), tabWithOutbox()]);
    const heard = heardBy(second.outbox);
    const id = crypto.randomUUID();
    await first.outbox.add({ id }, absolute(scripted('counts')));
    await eventually('both events', () => heard.filter((event) => 'id' in event && event.id === id).length === 2);
    assert.deepEqual(
      heard.filter((event) => 'id' in event && event.id === id).map(({ type }) => type),
      ['stored', 'delivered'],
    );
  });

  it('see the same answers', async () => {
    const [first, second] = await Promise.all([tabWithOutbox(), tabWithOutbox()]);
    const id = crypto.randomUUID();
    await first.outbox.add({ id }, null);
    assert.include(
      (await second.outbox.entries()).map((entry) => entry.id),
      id,
    );
  });

  it('of which one is closed while it sends lose nothing', async () => {
    const [first, second] = await Promise.all([tabWithOutbox(), tabWithOutbox()]);
    const endpoint = scripted('counts', { delay: 400 });
    const [id] = await leave(1, endpoint);
    void first.outbox.flush({ eager: true });
    await eventually('the first tab to be sending', async () => (await endpoint.log()).length === 1);
    first.close();
    await eventually('an empty device', async () => {
      await second.outbox.flush({ eager: true });
      return isEmpty();
    });
    assert.deepEqual([...new Set((await endpoint.log()).flat())], [id]);
  });

  it('leave an answer alone that only the other one knows of being refused', async () => {
    const [first, second] = await Promise.all([tabWithOutbox(), tabWithOutbox()]);
    const endpoint = scripted('refuses');
    await first.outbox.add({ id: crypto.randomUUID() }, absolute(endpoint));
    await eventually('the refusal', async () => (await second.outbox.status()).refused === 1);
    await second.outbox.flush({ eager: true });
    assert.equal((await endpoint.log()).length, 1);
  });
});
