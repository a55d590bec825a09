import type { Fault } from '../fault.js';
import { after, allowPreflight, refusePreflight, status } from '../harness/behaviours.js';

/** The question before the request goes wrong. */
export const fault: Fault = {
  number: 29,
  name: 'Preflight refused, 500, slow',
  injection: 'preflights to the endpoint of another origin are refused, answered with 500, and answered after 1.2 seconds',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab({ endpoint: `${world.site.origins.api}/v1/responses` });
    for (const preflight of [refusePreflight(), status(500), after(1200, allowPreflight())]) {
      world.site.preflights.always(preflight);
      await world.citizen.answer(tab);
      await world.hurry(tab);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  },
};
