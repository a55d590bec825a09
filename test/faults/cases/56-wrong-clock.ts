import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';
import type { Tab } from '../harness/browser.js';
import { pressChange } from '../harness/presses.js';
import { until } from '../harness/until.js';
import type { World } from '../harness/world.js';

const HOUR = 3_600_000;
const TEN_YEARS = 10 * 365 * 24 * HOUR;

/** The clock can be made to jump in the very moment in which a pause is written: between its beginning and its plan. */
function jumpAtPause(): void {
  const { put } = IDBObjectStore.prototype;
  const page = window as unknown as { jump: number };
  page.jump = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...entry: Parameters<typeof put>): IDBRequest<IDBValidKey> {
    if (this.name === 'pauses') {
      window.faultSuite!.ahead += page.jump;
      page.jump = 0;
    }
    return put.apply(this, entry);
  };
}

/** An answer is not taken at once; returns when its pause has begun. */
async function answerUnderPause(world: World, tab: Tab) {
  world.site.next(1, status(503));
  const answer = await world.citizen.answer(tab);
  await until(
    () => 'the page to say that the answer waits',
    () => tab.evaluate(() => window.faultSuite!.words(0).includes('as soon as there is a connection')),
  );
  return answer;
}

/** An empty battery, a wrong year, a citizen who sets the clock right. */
export const fault: Fault = {
  number: 56,
  name: 'Client clock ten years off, jumping during a pause',
  injection:
    'the clock of the page is ten years ahead and is put back during the pause after a 503, then jumps ten years ahead and back in the moment in which a pause is written, and answers must be sent without anybody hurrying; then it jumps an hour; last, an answer is changed after it was put ten years back',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    world.site.inject(jumpAtPause);
    const tab = await world.openTab();
    await world.shiftClock(tab, TEN_YEARS);
    const early = await answerUnderPause(world, tab);
    await world.shiftClock(tab, -TEN_YEARS);
    await world.arrived(early, 6000);
    for (const jump of [TEN_YEARS, -TEN_YEARS]) {
      await tab.evaluate((milliseconds) => void ((window as unknown as { jump: number }).jump = milliseconds), jump);
      await world.arrived(await answerUnderPause(world, tab), 6000);
    }
    for (const jump of [HOUR, -HOUR]) {
      const answer = await answerUnderPause(world, tab);
      await world.shiftClock(tab, jump);
      // An hour is a pause that could be real: it ends with the next good moment.
      await world.hurry(tab);
      await world.arrived(answer);
    }
    world.site.always(status(503));
    await world.citizen.answer(tab);
    await world.shiftClock(tab, -TEN_YEARS);
    await pressChange(tab);
    const changed = await world.citizen.answer(tab);
    await world.shiftClock(tab, 2 * TEN_YEARS);
    assert.deepEqual((await world.remaining(tab)).entries, [{ id: changed.id, state: 'waiting' }]);
    await world.settle();
    assert.ok(world.site.log.rows.get(changed.id)?.canonical.includes(changed.marker), 'the row holds what was written last');
  },
};
