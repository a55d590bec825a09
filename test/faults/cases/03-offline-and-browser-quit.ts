import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';

/** The computer is shut down in order while answers wait. */
export const fault: Fault = {
  number: 3,
  name: 'Offline, browser quit in order',
  injection: 'two answers are given offline, the browser is ended in order, and started again with the same profile',
  browsers: ['chromium', 'firefox'],
  async run(world) {
    const device = await world.ownDevice();
    const tab = await world.openTab({ on: device });
    await world.offline(tab, true);
    for (const { claim } of await world.citizen.answerTimes(2, tab)) assert.equal(claim, 'device');
    await device.quit();
  },
};
