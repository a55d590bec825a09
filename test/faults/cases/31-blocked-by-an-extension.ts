import type { Fault } from '../fault.js';

/** A list of trackers has taken the endpoint for one. */
export const fault: Fault = {
  number: 31,
  name: 'Blocked as by an ad blocker',
  injection: 'the first requests of the tab to the endpoint are failed with BlockedByClient through the DevTools protocol',
  browsers: ['chromium'],
  async run(world) {
    const tab = await world.openTab();
    const session = await tab.cdp();
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*/v1/responses*' }] });
    let blocked = 0;
    session.on('Fetch.requestPaused', ({ requestId }) => {
      blocked++;
      void session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    });
    await world.citizen.answerTimes(2, tab);
    while (blocked < 2) {
      await world.hurry(tab);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await session.send('Fetch.disable');
  },
};
