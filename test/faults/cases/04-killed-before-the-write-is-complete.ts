import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';

/** The battery is flat in the moment of writing: nobody may have been told that anything is kept. */
export const fault: Fault = {
  number: 4,
  name: 'Browser killed before the transaction is complete',
  injection: 'the page is stopped in `IDBObjectStore.put`, and the process group of the browser gets SIGKILL',
  // Firefox may complete the transaction while the page stands still.
  browsers: ['chromium'],
  async run(world) {
    const device = await world.ownDevice();
    const tab = await world.openTab({ on: device });
    await world.citizen.answer(tab);
    await world.citizen.holdAt(tab, 'put');
    const answering = world.citizen.answer(tab);
    await world.site.held('put');
    await device.kill();
    assert.equal((await answering).claim, 'nothing');
  },
};
