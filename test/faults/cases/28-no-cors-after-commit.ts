import type { Fault } from '../fault.js';
import { answerUnder } from '../harness/answer-under.js';
import { receipt, withoutCors } from '../harness/behaviours.js';

/** The endpoint stores the answer, and the browser does not let the page read so. */
export const fault: Fault = {
  number: 28,
  name: 'CORS missing on success',
  injection: 'the endpoint of another origin commits and answers with a receipt without Access-Control-Allow-Origin',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab({ endpoint: `${world.site.origins.api}/v1/responses` });
    await answerUnder(world, tab, [withoutCors(receipt()), withoutCors(receipt())]);
  },
};
