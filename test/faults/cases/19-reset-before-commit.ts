import type { Fault } from '../fault.js';
import { destroy } from '../harness/behaviours.js';

/** The connection is reset before anything is stored. */
export const fault: Fault = {
  number: 19,
  name: 'Connection reset before commit',
  injection: 'the socket of the first two requests is destroyed once their headers are there',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab();
    world.site.next(2, destroy());
    const answers = await world.citizen.answerTimes(3, tab);
    for (const answer of answers) await world.arrived(answer);
  },
};
