import type { Fault } from '../fault.js';

/** The plainest fault: no network at the moment of sending. */
export const fault: Fault = {
  number: 1,
  name: 'Offline at submit',
  injection: 'the browser is set offline (WebKit: all connections are ended), two answers are given, the network comes back',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab();
    await world.citizen.answer(tab);
    await world.offline(tab, true);
    await world.citizen.answerTimes(2, tab);
    await world.offline(tab, false);
  },
};
