import type { Fault } from '../fault.js';
import { answerUnder } from '../harness/answer-under.js';
import { redirect } from '../harness/behaviours.js';

/** A hotel's network sends the request on to its own page. */
export const fault: Fault = {
  number: 24,
  name: 'Captive portal: 302 to another origin',
  injection: 'each request is answered with 302 to the page of somebody else, who answers 200',
  browsers: ['chromium', 'firefox', 'webkit'],
  run: async (world) => answerUnder(world, await world.openTab(), [redirect(302, 'elsewhere'), redirect(302, 'elsewhere')]),
};
