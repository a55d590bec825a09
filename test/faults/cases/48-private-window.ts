import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';
import type { World } from '../harness/world.js';

/** A private window: of Chromium one beside the lasting ones; a Firefox that is private as a whole. */
async function openPrivately(world: World) {
  if (world.browser === 'firefox') {
    const device = await world.ownDevice({ preferences: { 'browser.privatebrowsing.autostart': true } });
    return { on: device, close: () => device.quit(), after: () => device.start().then(() => device) };
  }
  const device = await world.ownDevice();
  const window = await device.privateWindow();
  return { on: window, close: () => window.close(), after: () => Promise.resolve(device) };
}

/** What is kept in a private window is kept as long as the window. */
export const fault: Fault = {
  number: 48,
  name: 'Private window',
  injection:
    'two answers wait behind a 503 in a private window while its tabs come and go, and are sent from there; a third waits when the window is closed, and nothing of it may be left on the device (browsers do not tell pages that they are private, and tell the citizen)',
  browsers: ['chromium', 'firefox'],
  async run(world) {
    const { on, close, after } = await openPrivately(world);
    const tab = await world.openTab({ on });
    world.site.always(status(503));
    const early = await world.citizen.answerTimes(2, tab);
    const other = await world.openTab({ on });
    await tab.close();
    assert.equal((await world.remaining(other)).entries?.length, 2);
    world.site.well();
    await world.hurry(other);
    for (const answer of early) await world.arrived(answer);
    world.site.always(status(503));
    const late = await world.citizen.answer(other);
    await close();
    const later = await world.openTab({ on: await after() });
    const { entries, words } = await world.remaining(later);
    assert.deepEqual({ entries, words }, { entries: [], words: 'Nothing is waiting on this device.' });
    world.citizen.excuse(late, 'the citizen closed the private window, which forgets');
  },
};
