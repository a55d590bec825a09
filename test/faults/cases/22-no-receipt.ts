import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { answerUnder } from '../harness/answer-under.js';
import { emptyBody, truncatedJson, wrongId, wrongType } from '../harness/behaviours.js';

/** 200, and everything but a receipt. */
export const fault: Fault = {
  number: 22,
  name: '200 with empty body, truncated JSON, wrong id, wrong type',
  injection: 'each answer is met with another 200 without commit: nothing, half a receipt, a receipt of another id, JSON that is no receipt',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab();
    await answerUnder(world, tab, [emptyBody(), truncatedJson(), wrongId(), wrongType()]);
    const { entries } = await world.remaining(tab);
    assert.equal(entries?.length, 4);
  },
};
