import assert from 'node:assert/strict';
import type { Tab } from '../harness/browser.js';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';
import { says } from '../harness/says.js';
import type { World } from '../harness/world.js';

/** In bytes. */
const QUOTA = 20_000;
/** In kilobytes, for all sites; an empty database of Firefox takes about 100 of them. */
const FIREFOX_LIMIT = 300;
/** Answers that are tried at most until one does not fit any more: no quota is counted to the byte. */
const MOST = 60;

/** A page with little room for what it keeps. */
async function openWithLittleRoom(world: World): Promise<Tab> {
  if (world.browser === 'firefox') return world.openTab({ on: await world.ownDevice({ preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': FIREFOX_LIMIT } }) });
  const tab = await world.openTab();
  await (await tab.cdp()).send('Storage.overrideQuotaForOrigin', { origin: world.site.origins.here, quotaSize: QUOTA });
  return tab;
}

/** The site has used up what the browser gives it. */
export const fault: Fault = {
  number: 43,
  name: 'Quota exceeded on write',
  injection: `the origin may keep ${QUOTA / 1000} kB (by the DevTools protocol; Firefox: all sites ${FIREFOX_LIMIT} kB, by a preference); answers are given behind a 503 until two are kept in the tab only, and all are delivered under that quota`,
  browsers: ['chromium', 'firefox'],
  // Under a full quota Firefox cannot even delete what was delivered, and it waits to be sent again.
  patience: 4000,
  async run(world) {
    const tab = await openWithLittleRoom(world);
    world.site.always(status(503));
    const inTab = () => world.citizen.answers.filter(({ claim }) => claim === 'tab');
    while (inTab().length < 2 && world.citizen.answers.length < MOST) await world.citizen.answer(tab, { comment: (marker) => marker + 'x'.repeat(900) });
    assert.equal(inTab().length, 2);
    for (const { words } of inTab()) assert.match(words, /does not let us keep your answer\. Leave this tab open/);
    await says(world, tab, /lost when this tab is closed/);
    world.site.well();
    await world.hurry(tab);
    for (const answer of world.citizen.answers) await world.arrived(answer);
  },
};
