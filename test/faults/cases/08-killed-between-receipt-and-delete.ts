import type { Fault } from '../fault.js';

/** The receipt has been read, and what it names is not yet deleted. */
export const fault: Fault = {
  number: 8,
  name: 'Browser killed between receipt and delete',
  injection: 'the page is stopped where it is about to delete what was received, and the process group of the browser gets SIGKILL',
  browsers: ['chromium', 'firefox'],
  async run(world) {
    const device = await world.ownDevice();
    const tab = await world.openTab({ on: device });
    await world.citizen.holdAt(tab, 'delete');
    const answering = world.citizen.answer(tab, { until: 'stored' });
    await world.site.held('delete');
    await device.kill();
    await answering;
  },
};
