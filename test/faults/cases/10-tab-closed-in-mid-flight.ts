import type { Fault } from '../fault.js';
import { after, receipt } from '../harness/behaviours.js';

/** Thanks are seen, the tab is closed at once. */
export const fault: Fault = {
  number: 10,
  name: 'Tab closed in mid-flight',
  injection: 'the endpoint answers after 300 ms, the tab is closed once the request is there; another tab is opened',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab();
    world.site.next(1, after(300, receipt()));
    await world.citizen.answer(tab, { until: 'stored' });
    await world.site.requested(1);
    await tab.close();
    await world.openTab();
  },
};
