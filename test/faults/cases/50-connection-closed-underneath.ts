import assert from 'node:assert/strict';
import type { Tab } from '../harness/browser.js';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';

/** What a browser can do to the page's connection; each as the browser does it. */
type Break = 'close' | 'close event' | 'abort' | 'lost';

/** Lets the test break the connection that the library has opened last. */
function exposeConnection(): void {
  const { open } = IDBFactory.prototype;
  const { transaction: begin } = IDBDatabase.prototype;
  let connection: IDBDatabase | null = null;
  IDBFactory.prototype.open = function (this: IDBFactory, ...request: Parameters<typeof open>): IDBOpenDBRequest {
    const opening = open.apply(this, request);
    if (request[0] === 'tillid-outbox') opening.addEventListener('success', () => (connection = opening.result));
    return opening;
  };
  const lost = new WeakSet<IDBDatabase>();
  let aborts = 0;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...request: Parameters<typeof begin>): IDBTransaction {
    if (lost.has(this)) throw new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', 'UnknownError');
    const transaction = begin.apply(this, request);
    if (transaction.mode === 'readwrite' && aborts > 0) {
      aborts--;
      // What is committing already cannot be aborted from a page.
      transaction.commit = () => undefined;
      queueMicrotask(() => transaction.abort());
    }
    return transaction;
  };
  (window as unknown as { breakConnection: (how: Break) => void }).breakConnection = (how) => {
    if (connection === null) throw new Error('no connection has been opened; expected an answer before');
    if (how === 'close' || how === 'close event') connection.close();
    if (how === 'close event') connection.dispatchEvent(new Event('close'));
    if (how === 'lost') lost.add(connection);
    if (how === 'abort') aborts = 1;
  };
}
const breakConnection = (tab: Tab, how: Break) => tab.evaluate((asked) => (window as unknown as { breakConnection: (how: Break) => void }).breakConnection(asked), how);

/** Safari does so on waking, Chromium when its storage process ends. */
export const fault: Fault = {
  number: 50,
  name: 'IndexedDB connection closed underneath',
  injection:
    'before an answer is written, and once more before what waits is sent, the page’s connection is closed without and with a `close` event, its transaction is aborted, and every transaction on it throws as in WebKit’s “Connection to Indexed Database server lost”',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    world.site.inject(exposeConnection);
    const tab = await world.openTab();
    await world.citizen.answer(tab);
    for (const how of ['close', 'close event', 'abort', 'lost'] as const) {
      world.site.always(status(503));
      await breakConnection(tab, how);
      const answer = await world.citizen.answer(tab);
      assert.equal(answer.claim, 'device', `${how}: ${answer.words}`);
      await breakConnection(tab, how);
      world.site.well();
      await world.hurry(tab);
      await world.arrived(answer);
      await world.settle();
    }
  },
};
