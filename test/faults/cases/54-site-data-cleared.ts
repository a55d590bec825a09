import assert from 'node:assert/strict';
import type { Tab } from '../harness/browser.js';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';
import { counted } from '../harness/counted.js';
import { pressLossRead } from '../harness/presses.js';
import { says } from '../harness/says.js';
import type { World } from '../harness/world.js';

/** Deletes as a citizen does in the settings of the browser; where those cannot be reached a page of the site does it. */
async function clear(world: World, tab: Tab, what: 'all' | 'indexeddb'): Promise<void> {
  const origin = world.site.origins.here;
  if (world.browser === 'chromium') {
    await (await tab.cdp()).send('Storage.clearDataForOrigin', { origin, storageTypes: what });
    return;
  }
  world.site.serve('/empty', 'text/html', { body: '<!doctype html><title>Empty</title>' });
  const page = await world.emptyTab();
  await page.goto(`${origin}/empty`);
  await page.evaluate((all) => {
    if (all) localStorage.clear();
    return new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('tillid-outbox');
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
  }, what === 'all');
  await page.close();
}

/** The citizen tidies up while the page is open, and the page must not go on saying that an answer is kept. */
export const fault: Fault = {
  number: 54,
  name: 'User clears site data while the tab is open',
  injection:
    'three answers wait behind a 503, and all data of the site is deleted (through the DevTools protocol; Firefox, WebKit: by another page of the site); then two wait, and the databases are deleted; the open page must tell how many are gone, and keep the next one',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    for (const [what, count] of [
      ['all', 3],
      ['indexeddb', 2],
    ] as const) {
      const tab = await world.openTab();
      world.site.always(status(503));
      const answers = await world.citizen.answerTimes(count, tab);
      await counted(tab, count);
      await clear(world, tab, what);
      const gone = new RegExp(`\\b${count} answers that were kept on this device are gone`);
      const next = await world.citizen.answer(tab);
      assert.equal(next.claim, 'device', next.words);
      await says(world, tab, gone);
      for (const answer of answers) world.citizen.excuse(answer, (await world.remaining(tab)).words);
      world.site.well();
      await world.hurry(tab);
      await world.arrived(next);
      await says(world, tab, gone);
      await says(world, tab, /Nothing is waiting/);
      await pressLossRead(tab);
      await tab.close();
    }
  },
};
