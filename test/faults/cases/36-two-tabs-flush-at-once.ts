import type { Fault } from '../fault.js';
import { after, receipt, status } from '../harness/behaviours.js';

const ROUNDS = 5;

/** Both tabs hear in the same moment that the connection is back. */
export const fault: Fault = {
  number: 36,
  name: 'Two tabs flush at once',
  injection: `answers wait behind a 503; then both tabs hear \`online\` at once while the endpoint takes 30 ms to answer, ${ROUNDS} rounds`,
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tabs = [await world.openTab(), await world.openTab()];
    for (let round = 0; round < ROUNDS; round++) {
      world.site.always(status(503));
      for (const tab of tabs) await world.citizen.answer(tab);
      const posts = world.site.log.posts().length;
      world.site.always(after(30, receipt()));
      await Promise.all(tabs.map((tab) => world.hurry(tab)));
      await world.site.requested(posts + 1);
      await world.settle();
    }
  },
};
