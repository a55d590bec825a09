import type { Fault } from '../fault.js';
import { hang } from '../harness/behaviours.js';

/** The page falls over; the browser stays. */
export const fault: Fault = {
  number: 9,
  name: 'Renderer crash',
  injection: 'the renderer is crashed through the DevTools protocol while a request is open',
  browsers: ['chromium'],
  async run(world) {
    const tab = await world.openTab();
    world.site.always(hang());
    await world.citizen.answer(tab);
    await world.site.requested(1);
    await tab.crash();
    world.site.well();
    await world.openTab();
  },
};
