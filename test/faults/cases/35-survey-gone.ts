import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { answerUnder } from '../harness/answer-under.js';
import { status } from '../harness/behaviours.js';
import { until } from '../harness/until.js';

/** The address of the survey was taken down while the device was offline: the answer waits, and the citizen is told. */
export const fault: Fault = {
  number: 35,
  name: '404 and 410: survey closed while offline',
  injection: 'answers are given offline; the endpoint then answers 404 and 410, and `<tillid-outbox>` has to say that they wait; later the address is back',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab();
    await answerUnder(world, tab, [status(404), status(410)]);
    assert.equal((await world.remaining(tab)).entries?.length, 2);
    await until(
      () => 'the outbox to say that two wait',
      async () => /\b2\b/.test((await world.remaining(tab)).words),
    );
  },
};
