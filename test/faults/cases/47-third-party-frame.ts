import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';
import { addressOf } from '../harness/pages.js';

/** The widget stands in the frame of another site, and its storage is one for each site around it. */
export const fault: Fault = {
  number: 47,
  name: 'Third-party frame: partitioned storage',
  injection:
    'answers are given behind a 503 in the frame of a page of another site, which is closed; the framed site itself sees none of them, and the same page opened again sends them',
  browsers: ['chromium', 'firefox'],
  async run(world) {
    const framed = { frame: { of: 'elsewhere' } } as const;
    const tab = await world.openTab(framed);
    world.site.always(status(503));
    const answers = await world.citizen.answerTimes(2, tab, { frame: 'widget' });
    for (const { claim, words } of answers) assert.equal(claim, 'device', words);
    await tab.close();
    const itself = await world.emptyTab();
    await world.visit(itself, addressOf(world.site.origins.elsewhere, {}));
    assert.deepEqual((await world.remaining(itself)).entries, []);
    const again = await world.openTab(framed);
    assert.equal((await world.remaining(await again.frame('widget'))).entries?.length, 2);
    world.site.well();
    await (await again.frame('widget')).evaluate(() => void window.dispatchEvent(new Event('online')));
    for (const answer of answers) await world.arrived(answer);
  },
};
