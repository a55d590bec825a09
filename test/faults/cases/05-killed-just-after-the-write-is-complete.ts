import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';

/** The battery is flat in the moment in which the page says that the answer is kept. */
export const fault: Fault = {
  number: 5,
  name: 'Browser killed just after the transaction is complete',
  injection: 'the endpoint is down; the process group of the browser gets SIGKILL in the moment of `tillid-stored`',
  browsers: ['chromium', 'firefox'],
  async run(world) {
    world.site.always(status(503));
    const device = await world.ownDevice();
    const { claim } = await world.citizen.answer(await world.openTab({ on: device }), { until: 'stored' });
    await device.kill();
    assert.equal(claim, 'device');
  },
};
