import type { Fault } from '../fault.js';
import { answerUnder } from '../harness/answer-under.js';
import { status } from '../harness/behaviours.js';

/** A proxy that lets no body through, until somebody sets its limit right. */
export const fault: Fault = {
  number: 32,
  name: '413 too large',
  injection: 'every request is answered with 413 until two answers wait',
  browsers: ['chromium', 'firefox', 'webkit'],
  run: async (world) => answerUnder(world, await world.openTab(), [status(413), status(413)]),
};
