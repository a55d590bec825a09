import type { Fault } from '../fault.js';
import { hang } from '../harness/behaviours.js';
import { impatientRequests } from '../harness/impatient-requests.js';

/** The endpoint takes the request and says nothing, ever. */
export const fault: Fault = {
  number: 17,
  name: 'Server never answers',
  injection: 'the first two requests are never answered; the page gives a request up after one second in place of twenty',
  browsers: ['chromium', 'firefox', 'webkit'],
  // A request that the page has given up may still be open at the endpoint.
  mayOverlap: true,
  async run(world) {
    impatientRequests(world, 1000);
    const tab = await world.openTab();
    world.site.next(2, hang());
    const answers = await world.citizen.answerTimes(2, tab);
    await world.site.requested(1);
    for (let round = 0; world.site.log.posts().length < 3 && round < 40; round++) {
      await world.hurry(tab);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    for (const answer of answers) await world.arrived(answer);
  },
};
