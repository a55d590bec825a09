import type { Fault } from '../fault.js';
import { after, receipt } from '../harness/behaviours.js';
import { impatientRequests } from '../harness/impatient-requests.js';

/** The endpoint commits when the page has long given up. */
export const fault: Fault = {
  number: 18,
  name: 'Answer after the client has given up',
  injection: 'the first two requests are committed and answered after 1.6 seconds, the page gives up after 0.6',
  browsers: ['chromium', 'firefox', 'webkit'],
  // A request that the page has given up may still be open at the endpoint.
  mayOverlap: true,
  async run(world) {
    impatientRequests(world, 600);
    const tab = await world.openTab();
    world.site.next(2, after(1600, receipt()));
    await world.citizen.answerTimes(2, tab);
    await world.site.requested(1);
    await new Promise((resolve) => setTimeout(resolve, 800));
    await world.hurry(tab);
    await world.site.requested(2);
    await new Promise((resolve) => setTimeout(resolve, 1700));
  },
};
