import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';

const ASKED = 3000;

/** A busy server asks for patience, and an impatient citizen does not change that. */
export const fault: Fault = {
  number: 16,
  name: '429 with Retry-After',
  injection: `the endpoint answers 429 with Retry-After: ${ASKED / 1000}; the page is told that the connection is back every 200 ms, and more is answered; requests before the time are counted`,
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab();
    world.site.next(1, status(429, { retryAfter: String(ASKED / 1000) }));
    await world.citizen.answer(tab);
    const [asked] = await world.site.requested(1);
    await world.citizen.answer(tab);
    while (Date.now() < asked!.begun + ASKED - 300) {
      await world.hurry(tab);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const early = world.site.log.posts({ from: asked!.begun + 1, to: asked!.begun + ASKED - 300 });
    assert.equal(early.length, 0, 'requests before the time that the endpoint asked for');
  },
};
