import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';

const ANSWERS = 90;

/** More than a browser sends for a page that is being left, and a text that no field takes. */
export const fault: Fault = {
  number: 57,
  name: 'Huge comment, keepalive limit at unload',
  injection: `a comment of one million characters set by a script, and ${ANSWERS} with the longest allowed behind a 503 (more than the 64 KiB of keepalive together); then the page is left while they are sent`,
  browsers: ['chromium', 'firefox', 'webkit'],
  patience: 30_000,
  limit: 120_000,
  async run(world) {
    const tab = await world.openTab();
    await world.citizen.answer(tab, { comment: (marker) => marker + 'x'.repeat(1_000_000), limit: 5000 });
    world.site.always(status(503));
    for (let n = 0; n < ANSWERS; n++) await world.citizen.answer(tab, { comment: (marker) => marker + 'ø'.repeat(1000 - marker.length), until: 'stored' });
    world.site.well();
    await world.hurry(tab);
    await world.visit(tab, world.site.page({ language: 'da' }));
  },
  // The first text is longer than its question takes, and the page says so where sites look for it.
  expectedProblems: /AnswerMismatchError|maxLength|at most 1000/,
};
