import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';

/** A phone freezes the tab in the background while answers wait. */
export const fault: Fault = {
  number: 13,
  name: 'Tab frozen',
  injection: 'an answer waits behind a 503, the tab is frozen through the DevTools protocol for two pauses, and thawed',
  browsers: ['chromium'],
  async run(world) {
    const tab = await world.openTab();
    world.site.always(status(503));
    await world.citizen.answer(tab);
    await tab.freeze(true);
    world.site.well();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await tab.freeze(false);
    await world.citizen.answer(tab);
  },
};
