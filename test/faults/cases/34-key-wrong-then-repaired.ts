import type { Fault } from '../fault.js';
import { answerUnder } from '../harness/answer-under.js';
import { status } from '../harness/behaviours.js';

/** Somebody locked the endpoint by mistake. */
export const fault: Fault = {
  number: 34,
  name: '401 and 403, later repaired',
  injection: 'requests are answered with 401, then with 403, then as they should be',
  browsers: ['chromium', 'firefox', 'webkit'],
  run: async (world) => answerUnder(world, await world.openTab(), [status(401), status(403)]),
};
