import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { hang } from '../harness/behaviours.js';

/** A flat battery while the endpoint thinks. */
export const fault: Fault = {
  number: 6,
  name: 'Browser killed while a request is in flight',
  injection: 'the endpoint reads the request and does not answer, the process group of the browser gets SIGKILL, the profile is opened again',
  browsers: ['chromium', 'firefox'],
  async run(world) {
    const device = await world.ownDevice();
    const tab = await world.openTab({ on: device });
    world.site.always(hang());
    const { claim } = await world.citizen.answer(tab);
    assert.equal(claim, 'device');
    await world.site.requested(1);
    await device.kill();
  },
};
