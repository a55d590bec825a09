import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { after, destroy, receipt } from '../harness/behaviours.js';

const WAITING = 5000;

/** A kiosk's weeks: thousands of answers, and a line that is slow and breaks off. test/bench/kiosk-weeks.mjs measures the page meanwhile. */
export const fault: Fault = {
  number: 60,
  name: `${WAITING} answers wait, slow and lossy network`,
  injection: `${WAITING} entries are put into the database by the page, the endpoint takes 30 ms to answer and every tenth request is reset; the DevTools protocol slows the network to 5 Mbit/s with 40 ms of delay`,
  browsers: ['chromium'],
  patience: 90_000,
  limit: 150_000,
  async run(world) {
    const tab = await world.openTab();
    world.site.always(destroy());
    const first = await world.citizen.answer(tab);
    await tab.evaluate(
      (count, like) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('tillid-outbox');
          opening.addEventListener('success', () => {
            const transaction = opening.result.transaction('entries', 'readwrite', { durability: 'strict' });
            const store = transaction.objectStore('entries');
            const reading = store.get(like);
            reading.addEventListener('success', () => {
              const entry = reading.result as { body: { answers: object } };
              for (let n = 0; n < count; n++) {
                const id = crypto.randomUUID();
                store.put({ ...entry, id, attempts: 0, notBefore: 0, body: { ...entry.body, id, answers: { ...entry.body.answers, comment: `waiting ${n}` } } });
              }
            });
            transaction.addEventListener('complete', () => {
              opening.result.close();
              resolve();
            });
            transaction.addEventListener('error', () => reject(new Error('the entries could not be put')));
          });
        }),
      WAITING,
      first.id,
    );
    const session = await tab.cdp();
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 40, downloadThroughput: 625_000, uploadThroughput: 625_000 });
    let requests = 0;
    const sound = after(30, receipt());
    world.site.always({ name: 'every tenth reset', act: (exchange) => (++requests % 10 === 0 ? destroy() : sound).act(exchange) });
    await world.hurry(tab);
    await world.site.requested(3);
    const end = Date.now() + 80_000;
    while (world.site.log.rows.size < WAITING + 1 && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await world.hurry(tab);
    }
    assert.equal(world.site.log.rows.size, WAITING + 1);
  },
};
