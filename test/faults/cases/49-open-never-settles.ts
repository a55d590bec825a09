import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';
import { impatientSteps } from '../harness/impatient-steps.js';
import { says } from '../harness/says.js';

/** The first `times` requests to open the database are never answered (WebKit bug 226547). */
function neverOpens(times: number): void {
  const { open } = IDBFactory.prototype;
  let left = times;
  const silent = { value: () => undefined };
  IDBFactory.prototype.open = function (this: IDBFactory, ...request: Parameters<typeof open>): IDBOpenDBRequest {
    if (left-- > 0) return Object.create(IDBOpenDBRequest.prototype, { addEventListener: silent, removeEventListener: silent }) as IDBOpenDBRequest;
    return open.apply(this, request);
  };
}

/** The browser does not say whether the database can be opened. */
export const fault: Fault = {
  number: 49,
  name: 'IndexedDB open never settles',
  injection: 'the first request to open a database is never answered, then in another page none of the first thousand; a step is given up after 0.4 seconds in place of four',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    impatientSteps(world, 400);
    world.site.inject(neverOpens, 1);
    const first = await world.openTab();
    const kept = await world.citizen.answer(first);
    assert.equal(kept.claim, 'device', kept.words);
    await world.arrived(kept);
    await first.close();
    world.site.inject(neverOpens, 1000);
    world.site.always(status(503));
    const tab = await world.openTab();
    const answers = await world.citizen.answerTimes(2, tab);
    for (const { claim, words } of answers) {
      assert.equal(claim, 'tab', words);
      assert.match(words, /does not let us keep your answer\. Leave this tab open/);
    }
    await says(world, tab, /lost when this tab is closed/);
  },
};
