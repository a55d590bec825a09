import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';
import { keepAsOldLibrary } from '../harness/old-library.js';
import { until } from '../harness/until.js';

const OLD = '33333333-3333-4333-8333-333333333333';

/** Does what a library of the future might: raises the version, adds a store, and lets go when it is asked to. */
const upgrade = () =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('tillid-outbox', 99);
    opening.onupgradeneeded = () => void opening.result.createObjectStore('of-the-future');
    opening.onsuccess = () => {
      const { result } = opening;
      result.onversionchange = () => result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error!);
  });

/** The site goes back to an earlier version of the library, on devices that have seen the later one. */
export const fault: Fault = {
  number: 53,
  name: 'Downgrade: old code after a newer schema',
  injection:
    'an answer waits behind a 503; a page script raises the version of the database to 99 and adds a store while the tab is open; more answers are given in that tab, in a new one, and by a page script that does as the library did at version 1; then the endpoint is well',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    world.site.always(status(503));
    const tab = await world.openTab();
    await world.citizen.answer(tab);
    const other = await world.emptyTab();
    await other.goto(`${world.site.origins.here}/empty`);
    await other.evaluate(upgrade);
    const fresh = await world.openTab();
    for (const { claim, words } of [await world.citizen.answer(tab), await world.citizen.answer(fresh)]) assert.equal(claim, 'device', words);
    await keepAsOldLibrary(other, { id: OLD, letsGo: true });
    assert.equal((await world.remaining(fresh)).entries?.length, 4);
    world.site.well();
    await world.hurry(tab);
    for (const answer of world.citizen.answers) await world.arrived(answer);
    await until(
      () => 'the answer of the oldest library to be received',
      () => world.site.log.rows.has(OLD),
    );
  },
};
