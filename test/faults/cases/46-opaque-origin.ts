import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';
import { says } from '../harness/says.js';

/** A page that trusts nobody puts the widget into a frame without an origin: nothing can be kept there. */
export const fault: Fault = {
  number: 46,
  name: 'Opaque origin (sandboxed frame)',
  injection: 'the page stands in a frame with `sandbox="allow-scripts"`, then with `allow-forms` too; answers are given behind a 503, then the endpoint is well',
  browsers: ['chromium', 'firefox'],
  async run(world) {
    for (const sandbox of ['allow-scripts', 'allow-scripts allow-forms']) {
      world.site.always(status(503));
      const tab = await world.openTab({ frame: { sandbox } });
      const frame = await tab.frame('widget');
      assert.equal(await frame.evaluate(() => window.origin), 'null');
      const answers = await world.citizen.answerTimes(2, tab, { frame: 'widget' });
      for (const { claim, words } of answers) {
        assert.equal(claim, 'tab', words);
        assert.match(words, /does not let us keep your answer\. Leave this tab open/);
      }
      await says(world, frame, /lost when this tab is closed/);
      world.site.well();
      await frame.evaluate(() => void window.dispatchEvent(new Event('online')));
      for (const answer of answers) await world.arrived(answer);
    }
  },
};
