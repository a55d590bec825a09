import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { after, receipt, status } from '../harness/behaviours.js';

/** The citizen leaves the page while answers are sent, and comes back to it as it was. */
export const fault: Fault = {
  number: 12,
  name: 'Left and come back to during a flush',
  injection: 'two answers wait behind a 503; once they are being sent the page is left, and gone back to; whether it came out of the back-forward cache is up to the browser',
  browsers: ['chromium', 'firefox'],
  async run(world) {
    const tab = await world.openTab();
    world.site.always(status(503));
    await world.citizen.answerTimes(2, tab);
    const { length } = world.site.log.posts();
    world.site.always(after(200, receipt()));
    await world.hurry(tab);
    await world.site.requested(length + 1);
    await tab.goto(world.site.page({ language: 'da' }));
    assert.ok(tab.page !== null);
    await tab.page.goBack();
    await world.citizen.answer(tab);
  },
};
