import type { Fault } from '../fault.js';
import { afterCommit, destroy } from '../harness/behaviours.js';

/** The answer is in the database, and the device cannot know it. */
export const fault: Fault = {
  number: 20,
  name: 'Connection reset after commit',
  injection: 'the endpoint commits what each of the first two requests brings and then destroys the socket',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab();
    world.site.next(2, afterCommit(destroy()));
    const answers = await world.citizen.answerTimes(3, tab);
    for (const answer of answers) await world.arrived(answer);
  },
};
