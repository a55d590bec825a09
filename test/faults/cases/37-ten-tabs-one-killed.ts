import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { after, hang, receipt } from '../harness/behaviours.js';

const TABS = 10;

/** The tab that sends dies with the lock in its hands, and nine others have waited for it. */
export const fault: Fault = {
  number: 37,
  name: 'Ten tabs, and the one that holds the lock is killed',
  injection: `an answer is given in each of ${TABS} tabs while the first sends and hears nothing; its renderer is crashed (Firefox, WebKit: it is closed), and the nine others hear \`online\` at once`,
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    // Alone at first: a tab that is just opening looks for what waits, and would be the one that sends.
    const holder = await world.openTab();
    world.site.next(1, hang());
    await world.citizen.answer(holder);
    await world.site.requested(1);
    const others = await Promise.all(Array.from({ length: TABS - 1 }, () => world.openTab()));
    for (const tab of others) await world.citizen.answer(tab);
    assert.equal(world.site.log.posts().length, 1, 'posts while the first tab held the lock');
    world.site.always(after(30, receipt()));
    if (world.browser === 'chromium') await holder.crash();
    else await holder.close();
    assert.equal(world.tabs.length, TABS - 1);
    await Promise.all(others.map((tab) => world.hurry(tab)));
    for (const answer of world.citizen.answers) await world.arrived(answer);
    const sent = world.site.log
      .posts()
      .slice(1)
      .flatMap(({ ids }) => ids);
    assert.deepEqual(sent.toSorted(), world.citizen.answers.map(({ id }) => id).toSorted(), 'each is sent once after the end of the first tab');
  },
};
