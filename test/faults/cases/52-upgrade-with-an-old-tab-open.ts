import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { impatientSteps } from '../harness/impatient-steps.js';
import { keepAsOldLibrary } from '../harness/old-library.js';
import { addressOf } from '../harness/pages.js';
import { until } from '../harness/until.js';

const OLD = '11111111-1111-4111-8111-111111111111';
const OLD_AND_DEAF = '22222222-2222-4222-8222-222222222222';

/** The site publishes a new version while a tab with the old one stays open for weeks. */
export const fault: Fault = {
  number: 52,
  name: 'Version upgrade with an old tab open',
  injection:
    'a page script does as the library did when its database had version 1, keeps an answer and holds its connection: first one that lets go when a newer version is wanted, then, on another origin, one that does not; the present library is opened beside it (a step is given up after 0.4 seconds in place of four)',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    impatientSteps(world, 400);
    const { here, api } = world.site.origins;
    const isRow = (id: string) =>
      until(
        () => `the answer ${id} of the old library to be received`,
        () => world.site.log.rows.has(id),
      );
    const old = await world.emptyTab();
    await old.goto(`${here}/empty`);
    await keepAsOldLibrary(old, { id: OLD, letsGo: true });
    const beside = await world.openTab();
    const kept = await world.citizen.answer(beside);
    assert.equal(kept.claim, 'device', kept.words);
    await isRow(OLD);

    await old.goto(`${api}/empty`);
    await keepAsOldLibrary(old, { id: OLD_AND_DEAF, letsGo: false });
    const blocked = await world.emptyTab();
    await world.visit(blocked, addressOf(api, {}));
    const inTab = await world.citizen.answer(blocked);
    assert.equal(inTab.claim, 'tab', inTab.words);
    assert.match(inTab.words, /does not let us keep your answer\. Leave this tab open/);
    await world.arrived(inTab);
    await old.close();
    await world.visit(blocked, addressOf(api, {}));
    const unblocked = await world.citizen.answer(blocked);
    assert.equal(unblocked.claim, 'device', unblocked.words);
    await isRow(OLD_AND_DEAF);
  },
};
