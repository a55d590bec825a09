import type { Fault } from '../fault.js';
import { after, afterCommit, hang } from '../harness/behaviours.js';

/** The answer is a row, and the device goes dark before it can know. */
export const fault: Fault = {
  number: 7,
  name: 'Browser killed after commit, before the receipt is read',
  injection: 'the endpoint commits and holds the receipt back, the process group of the browser gets SIGKILL',
  browsers: ['chromium', 'firefox'],
  async run(world) {
    const device = await world.ownDevice();
    const tab = await world.openTab({ on: device });
    world.site.always(afterCommit(after(0, hang())));
    const answer = await world.citizen.answer(tab);
    await world.arrived(answer);
    await device.kill();
  },
};
