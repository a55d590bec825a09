import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';
import type { Place } from '../harness/browser.js';
import { until } from '../harness/until.js';

const HOUR = 3_600_000;
const soon = () => new Date(Date.now() + 2000).toUTCString();
const past = () => new Date(Date.now() - HOUR).toUTCString();
const inTenYears = () => new Date(Date.now() + 10 * 365 * 24 * HOUR).toUTCString();

/** A server under maintenance that says when to come again in every form that there is, and in some that there are not. */
export const fault: Fault = {
  number: 15,
  name: '502, 503 and 504 with and without Retry-After',
  injection: 'seven pages post to seven addresses that answer 502 and 504 without the header, and 503 with seconds, a date, a past date, nonsense, and a date in ten years',
  browsers: ['chromium', 'firefox', 'webkit'],
  patience: 20_000,
  async run(world) {
    const answers = [
      status(502),
      status(504),
      status(503, { retryAfter: '2' }),
      status(503, { retryAfter: soon() }),
      status(503, { retryAfter: past() }),
      status(503, { retryAfter: 'after lunch' }),
      status(503, { retryAfter: inTenYears() }),
    ];
    for (const [index, behaviour] of answers.entries()) {
      const address = `address ${index}`;
      world.site.when((posted) => posted.some((one) => JSON.stringify(one).includes(address)), behaviour);
      const tab = await world.openTab({ endpoint: `/v1/responses?address=${index}` });
      const { id } = await world.citizen.answer(tab, { comment: (marker) => `${marker} ${address}` });
      await until(
        () => `a request with ${id}`,
        () => world.site.log.posts().some(({ ids }) => ids.includes(id)),
      );
    }
    const last = world.tabs.at(-1)!;
    await until(
      () => 'the pause that the last endpoint asked for to be noted on the device',
      async () => (await latestPause(last)) > Date.now() + 23 * HOUR,
    );
    // Nobody asks for ten years after the clock has moved: those would begin then.
    world.site.well();
    // No endpoint is obeyed for longer than a day.
    for (const tab of world.tabs) await world.shiftClock(tab, 25 * HOUR);
  },
};

/** The latest moment until which an endpoint is left alone, read past the library; 0 where none is. */
const latestPause = (place: Place): Promise<number> =>
  place.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('tillid-outbox');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('pauses').objectStore('pauses').getAll();
          reading.onerror = () => reject(reading.error!);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(Math.max(0, ...(reading.result as { until: number }[]).map(({ until }) => until)));
          };
        };
      }),
  );
