import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { after, afterCommit, destroy, receipt, status } from '../harness/behaviours.js';
import type { Behaviour } from '../harness/exchange.js';
import { pressChange } from '../harness/presses.js';

/** How the endpoint meets the answer before it is changed. */
const BEFORE: readonly Behaviour[] = [
  status(500),
  afterCommit(destroy()),
  // The receipt comes when the changed answer is on the device already: it is not a receipt of that.
  after(400, receipt()),
];

/** The citizen thinks again: what was written last is what counts. */
export const fault: Fault = {
  number: 42,
  name: 'Same answer edited and sent again',
  injection:
    'answers are changed by the button of the receipt and sent again, twice each: after a 500, after a commit whose connection is reset, and while the first is under way; then once more with the page left at once',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab();
    const last = [];
    for (const behaviour of BEFORE) {
      const { length } = world.site.log.posts();
      world.site.next(1, behaviour);
      const first = await world.citizen.answer(tab);
      await world.site.requested(length + 1);
      await pressChange(tab);
      await world.citizen.answer(tab);
      await pressChange(tab);
      const third = await world.citizen.answer(tab);
      assert.equal(third.id, first.id);
      last.push(third);
      await world.settle();
    }
    world.site.always(status(500));
    await world.citizen.answer(tab);
    await pressChange(tab);
    last.push(await world.citizen.answer(tab, { until: 'stored' }));
    await world.visit(tab, world.site.page());
    await world.settle();
    assert.equal(world.site.log.rows.size, last.length);
    for (const { id, marker } of last) assert.ok(world.site.log.rows.get(id)?.canonical.includes(marker), `the row of ${id} holds what was written last`);
  },
};
