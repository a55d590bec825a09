import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';

/** A server that fails a few times and is well again by itself. */
export const fault: Fault = {
  number: 14,
  name: 'Server 500 several times, then well',
  injection: 'the first three requests are answered with 500 without commit, later ones with a receipt',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab();
    world.site.next(3, status(500));
    const answers = await world.citizen.answerTimes(3, tab);
    await world.site.requested(1);
    for (let round = 0; world.site.log.posts().length < 4 && round < 20; round++) {
      await world.hurry(tab);
      await world.site.requested(Math.min(4, round + 2));
    }
    for (const answer of answers) await world.arrived(answer);
  },
};
