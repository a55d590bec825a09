import type { Fault } from '../fault.js';
import { afterCommit, halfBody } from '../harness/behaviours.js';
import { answerUnder } from '../harness/answer-under.js';

/** A receipt that breaks off in the middle. */
export const fault: Fault = {
  number: 21,
  name: 'Body cut half way',
  injection: 'the endpoint commits, promises a whole receipt by Content-Length, writes half of it and destroys the socket',
  browsers: ['chromium', 'firefox', 'webkit'],
  run: async (world) => answerUnder(world, await world.openTab(), [afterCommit(halfBody()), halfBody()]),
};
