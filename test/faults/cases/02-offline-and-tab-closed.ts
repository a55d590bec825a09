import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';

/** Somebody answers in a tunnel, closes the tab, and comes back another day. */
export const fault: Fault = {
  number: 2,
  name: 'Offline, tab closed, opened later online',
  injection: 'two answers are given offline, the tab is closed; later another tab of the same browser is opened online',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab();
    await world.offline(tab, true);
    for (const { claim } of await world.citizen.answerTimes(2, tab)) assert.equal(claim, 'device');
    await tab.close();
    world.site.plugIn();
    await world.openTab();
  },
};
