import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { html } from '../harness/behaviours.js';

/** A hotel's network answers in the place of the endpoint. */
export const fault: Fault = {
  number: 23,
  name: 'Captive portal: 200 with HTML',
  injection: 'every request is answered with 200 and a page to log in at, until three answers wait; then the endpoint is reached',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab();
    world.site.always(html());
    await world.citizen.answerTimes(3, tab);
    await world.site.requested(1);
    const { entries } = await world.remaining(tab);
    assert.equal(entries?.length, 3);
  },
};
