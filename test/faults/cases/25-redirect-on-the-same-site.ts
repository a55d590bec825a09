import type { Fault } from '../fault.js';
import { answerUnder } from '../harness/answer-under.js';
import { redirect } from '../harness/behaviours.js';

/** The endpoint has moved; redirects are not followed, and the answer waits until the page names the right address. */
export const fault: Fault = {
  number: 25,
  name: '301, 307 and 308 to the same site',
  injection: 'each answer is met with another redirect to an address where the endpoint is, too; none is followed, by choice',
  browsers: ['chromium', 'firefox', 'webkit'],
  run: async (world) => answerUnder(world, await world.openTab(), [redirect(301, 'same site'), redirect(307, 'same site'), redirect(308, 'same site')]),
};
