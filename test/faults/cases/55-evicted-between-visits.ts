import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';
import { counted } from '../harness/counted.js';
import { pressLossRead } from '../harness/presses.js';
import { says } from '../harness/says.js';

const evict = () =>
  new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('tillid-outbox');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error!);
  });

/** The browser needs room, or thinks that nobody comes back. */
export const fault: Fault = {
  number: 55,
  name: 'Database evicted between visits (7 days in Safari)',
  injection:
    'two answers wait behind a 503, and are counted, the page is left, the database is deleted; the next visit must tell of two, also after a new answer and a further visit, until it has been read (where the browser clears local storage at once, too, nothing can be told)',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab();
    world.site.always(status(503));
    const answers = await world.citizen.answerTimes(2, tab);
    await counted(tab, 2);
    world.site.serve('/empty', 'text/html', { body: '<!doctype html><title>Empty</title>' });
    await tab.goto(`${world.site.origins.here}/empty`);
    await tab.evaluate(evict);
    await world.visit(tab, world.site.page());
    const told = /\b2 answers that were kept on this device are gone/;
    await says(world, tab, told);
    for (const answer of answers) world.citizen.excuse(answer, (await world.remaining(tab)).words);
    world.site.well();
    await world.arrived(await world.citizen.answer(tab));
    await says(world, tab, told);
    await world.visit(tab, world.site.page());
    await says(world, tab, told);
    await pressLossRead(tab);
    await says(world, tab, /^Nothing is waiting on this device\.$/);
    await world.visit(tab, world.site.page());
    assert.equal((await world.remaining(tab)).words, 'Nothing is waiting on this device.');
  },
};
