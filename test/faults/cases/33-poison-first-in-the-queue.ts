import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';

/** One answer that the endpoint will not have stands before good ones. */
export const fault: Fault = {
  number: 33,
  name: '400 or 422 for the first in the queue, good ones behind',
  injection: 'three answers wait behind a 503; then every request that holds the first is answered with 422, or with 400, and the others have to arrive',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    for (const code of [422, 400]) {
      world.site.always(status(503));
      const tab = await world.openTab({ endpoint: `/v1/responses?code=${code}` });
      const [poison, ...good] = await world.citizen.answerTimes(3, tab);
      world.site.well();
      world.site.when((posted) => posted.some((one) => JSON.stringify(one).includes(poison!.marker)), status(code));
      await world.hurry(tab);
      for (const answer of good) await world.arrived(answer);
      assert.ok(![...world.site.log.rows.values()].some(({ canonical }) => canonical.includes(poison!.marker)));
      await world.hear(tab);
      world.site.well();
    }
  },
};
